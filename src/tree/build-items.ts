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

/** Longer ids are not the beginning of others. */
const LONG = 300;

/** Builds the arrays from items that are known to be well-formed; missing ids are made from the labels, and are none that an author gave. */
export function buildItems<Item extends TreeItem>(root: Item): Tree<Item> {
  const taken = new Set<string>();
  const items: TreeItem[] = [root];
  // The list grows while it is walked.
  for (const { id, children } of items) {
    if (id !== undefined) taken.add(id);
    for (const child of children ?? []) items.push(child);
  }
  return buildTree<Item>(root, {
    id(item, parentId, position) {
      const id = item.id ?? freeId((one) => taken.has(one), parentId, item.label, position);
      taken.add(id);
      return id;
    },
    label: (item) => item.label,
    // Where a kind of item has children, they are of that kind.
    children: (item) => item.children as readonly Item[] | undefined,
  });
}

/** An id made of the labels down to a node: none that is taken. */
export function freeId(isTaken: (id: string) => boolean, parentId: string | undefined, label: string, position: number): string {
  const own = label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || `node-${position + 1}`;
  // A path of thousands of labels is not carried on in every id.
  let id = parentId === undefined ? own : `${parentId.length > LONG ? digest(parentId) : parentId}/${own}`;
  // The position is free of clashes among siblings, so one more try is enough unless an author chose that very id.
  if (isTaken(id)) id += `-${position + 1}`;
  while (isTaken(id)) id += '-';
  return id;
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `~${(hash >>> 0).toString(36)}`;
}
