/** Builds the arrays of a large tree in slices: what `isPlainTree` and `buildItems` do, in one pass that a page can go on beside. */
import { freeId, type TreeItem } from './build-items.js';
import { isPlainItem } from './plain-tree.js';
import { isNamed } from './tones.js';
import type { Tree } from './tree.js';

/** Nodes between two pauses. */
const SLICE = 512;

/** A tree, and what the pass has seen besides. */
export interface LargeTree {
  readonly tree: Tree<TreeItem>;
  readonly hasTones: boolean;
  readonly hasRoles: boolean;
}

/** Undefined where the data is no plain tree: then `readTree` can read it, or say what is wrong. */
export function* largeTree(root: unknown): Generator<void, LargeTree | undefined> {
  const built = yield* pass(root, new Set());
  // An author's id is one that was made of labels before it was read: it goes to the author's node.
  return built === 'clash' ? yield* clashing(root) : built;
}

function* clashing(root: unknown): Generator<void, LargeTree | undefined> {
  const taken = new Set<string>();
  const pending = [root as TreeItem];
  // The list grows while it is walked.
  for (const { id, children } of pending) {
    if (id !== undefined) taken.add(id);
    for (const child of children ?? []) pending.push(child);
    if (pending.length % SLICE === 0) yield;
  }
  const built = yield* pass(root, taken);
  return built === 'clash' ? undefined : built;
}

/** One branch that the pass is inside of. */
interface Level {
  readonly index: number;
  readonly item: TreeItem;
  readonly children: readonly TreeItem[];
  next: number;
}

function* pass(root: unknown, taken: ReadonlySet<string>): Generator<void, LargeTree | 'clash' | undefined> {
  const items: TreeItem[] = [];
  const ids: string[] = [];
  const labels: string[] = [];
  const indexOf = new Map<string, number>();
  const [parents, depths, ends, counts, positions] = [new Numbers(), new Numbers(), new Numbers(), new Numbers(), new Numbers()] as const;
  const above = new Set<unknown>();
  const levels: Level[] = [];
  let hasTones = false;
  let hasRoles = false;
  const isTaken = (id: string): boolean => indexOf.has(id) || taken.has(id);

  let next: unknown = root;
  let position = 0;
  for (;;) {
    // A node that contains itself has no end.
    if (!isPlainItem(next) || above.has(next)) return undefined;
    const item = next;
    const index = items.length;
    const level = levels.at(-1);
    const id = item.id ?? freeId(isTaken, ids[level?.index ?? -1], item.label, position);
    const same = indexOf.get(id);
    if (same !== undefined) return items[same]?.id === undefined ? 'clash' : undefined;
    indexOf.set(id, index);
    items.push(item);
    ids.push(id);
    labels.push(item.label);
    parents.put(index, level?.index ?? -1);
    depths.put(index, levels.length);
    positions.put(index, position);
    ends.put(index, index + 1);
    const children = item.children ?? [];
    counts.put(index, children.length);
    hasTones ||= isNamed(item);
    hasRoles ||= item.role !== undefined;
    if (index % SLICE === 0) yield;
    if (children.length > 0) {
      above.add(item);
      levels.push({ index, item, children, next: 0 });
    }
    let last = levels.at(-1);
    while (last && last.next === last.children.length) {
      ends.put(last.index, items.length);
      above.delete(last.item);
      levels.pop();
      last = levels.at(-1);
    }
    if (!last) break;
    position = last.next++;
    next = last.children[position];
  }
  const size = items.length;
  const tree = {
    ...{ size, ids, labels, items, indexOf },
    ...{ parent: parents.upTo(size), depth: depths.upTo(size), end: ends.upTo(size), childCount: counts.upTo(size), position: positions.upTo(size) },
  };
  return { tree, hasTones, hasRoles };
}

/** An array of whole numbers that grows. */
class Numbers {
  #array = new Int32Array(1024);

  put(index: number, value: number): void {
    if (index >= this.#array.length) {
      const longer = new Int32Array(this.#array.length * 2);
      longer.set(this.#array);
      this.#array = longer;
    }
    this.#array[index] = value;
  }

  upTo(size: number): Int32Array {
    return this.#array.slice(0, size);
  }
}
