import type { TreeItem } from '../../tree/build-items.js';

/** A node while it is being read. */
export interface Draft extends TreeItem {
  label: string;
  id?: string;
  href?: string;
  detail?: string;
  badge?: string;
  role?: string;
  tone?: string;
  children?: Draft[];
}

/** Hangs a node below another; below none it is a top node. */
export function hang(node: Draft, above: Draft | undefined, tops: Draft[]): void {
  if (!above) tops.push(node);
  else if (above.children) above.children.push(node);
  else above.children = [node];
}

/** A writer's argument as a list: one tree, or several top nodes. */
export function topsOf(tree: TreeItem | readonly TreeItem[]): readonly TreeItem[] {
  return Array.isArray(tree) ? (tree as readonly TreeItem[]) : [tree as TreeItem];
}
