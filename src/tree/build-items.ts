/** A tree of one's own: what an author writes of a node, and the arrays that are built of it. */
import { buildTree, type Tree } from './tree.js';

/** A node as an author writes it. `label` is all it needs. */
export interface TreeItem {
  /** Stable id, unique in the tree; folds, selection and progress are kept by it. Without one: the path of the labels. */
  readonly id?: string;
  readonly label: string;
  readonly children?: readonly TreeItem[];
  /** Address that the node leads to (http, https, mailto or relative; anything else is shown as text). */
  readonly href?: string;
  /** A second, quieter line. */
  readonly detail?: string;
  /** A number or letter drawn in a ring before the label. */
  readonly badge?: string;
  /** Id of the role that the node stands for. */
  readonly role?: string;
  /** Colour of the branch: `role-1` to `role-6` or `stage-1` to `stage-6`. Inherited by what lies below. */
  readonly tone?: string;
}

/** Builds the arrays from items that are known to be well-formed; missing ids are made from the labels. */
export function buildItems<Item extends TreeItem>(root: Item): Tree<Item> {
  return buildTree<Item>(root, {
    id: (item, parentId, position, taken) => item.id ?? freeId(taken, parentId, item.label, position),
    label: (item) => item.label,
    // Where a kind of item has children, they are of that kind.
    children: (item) => item.children as readonly Item[] | undefined,
  });
}

function freeId(taken: ReadonlyMap<string, unknown>, parentId: string | undefined, label: string, position: number): string {
  const own = label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || `node-${position + 1}`;
  const id = parentId === undefined ? own : `${parentId}/${own}`;
  if (!taken.has(id)) return id;
  // The position is free of clashes among siblings, so one more try is enough unless an author chose that very id.
  let other = `${id}-${position + 1}`;
  while (taken.has(other)) other += '-';
  return other;
}
