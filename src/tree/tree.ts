/**
 * A tree as flat arrays, nodes in depth-first preorder. Every walk is a loop over a range of
 * indexes, so a depth of 10,000 cannot overflow a stack and "is a under b" is two comparisons.
 *
 * For node `i`: its first child is `i + 1` (if it has one), its next sibling is `end[i]` (if
 * `end[i] < end[parent[i]]`), its descendants are the range `i + 1` to `end[i] - 1`.
 */
export interface Tree<Item = unknown> {
  /** Number of nodes. */
  readonly size: number;
  /** Index of the parent; -1 for the root. */
  readonly parent: Int32Array;
  /** Distance from the root; 0 for the root. */
  readonly depth: Int32Array;
  /** One past the index of the last descendant. */
  readonly end: Int32Array;
  /** Number of children. */
  readonly childCount: Int32Array;
  /** Position among the siblings, from 0. */
  readonly position: Int32Array;
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  /** What each node was made of. */
  readonly items: readonly Item[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/** How to read a node of one's own. */
export interface TreeReader<Item> {
  id(item: Item, parentId: string | undefined, position: number): string;
  label(item: Item): string;
  children(item: Item): readonly Item[] | undefined;
}

/** Builds the arrays in one pass. Ids must be unique; checking that is the reader's business (`readTree`). */
export function buildTree<Item>(root: Item, read: TreeReader<Item>): Tree<Item> {
  const items: Item[] = [];
  const ids: string[] = [];
  const labels: string[] = [];
  const parents: number[] = [];
  const positions: number[] = [];
  const indexOf = new Map<string, number>();

  const pending: { item: Item; parent: number; position: number }[] = [{ item: root, parent: -1, position: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { item, parent, position } = next;
    const index = items.length;
    const id = read.id(item, ids[parent], position);
    items.push(item);
    ids.push(id);
    labels.push(read.label(item));
    parents.push(parent);
    positions.push(position);
    indexOf.set(id, index);
    const children = read.children(item) ?? [];
    for (let i = children.length - 1; i >= 0; i--) {
      pending.push({ item: children[i] as Item, parent: index, position: i });
    }
  }

  const size = items.length;
  const parent = Int32Array.from(parents);
  const depth = new Int32Array(size);
  const end = new Int32Array(size);
  const childCount = new Int32Array(size);
  for (let i = 1; i < size; i++) depth[i] = at(depth, at(parent, i)) + 1;
  for (let i = size - 1; i >= 0; i--) {
    if (at(end, i) === 0) end[i] = i + 1;
    const above = at(parent, i);
    if (above < 0) continue;
    end[above] = Math.max(at(end, above), at(end, i));
    childCount[above] = at(childCount, above) + 1;
  }
  return { size, parent, depth, end, childCount, position: Int32Array.from(positions), ids, labels, items, indexOf };
}

/** The number at an index that is known to be inside. */
export function at(numbers: Int32Array, index: number): number {
  return numbers[index] as number;
}

/** Whether a node has children. */
export function isBranch(tree: Tree, index: number): boolean {
  return at(tree.childCount, index) > 0;
}
