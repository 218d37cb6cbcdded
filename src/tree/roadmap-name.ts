import type { TreeItem } from './build-items.js';
import type { Tree } from './tree.js';

/**
 * What names a roadmap: the id that its author gave the root, else the root's label as ids are made of it; empty where that says
 * nothing. Unlike an id it keeps signs, for "C++" and "C#" are two.
 */
export function nameOf({ items: [root], labels: [label = ''] }: Tree<TreeItem>): string {
  return root?.id ?? label.toLowerCase().replace(/[^\p{L}\p{N}\p{S}#]+/gu, '-').replace(/^-|-$/g, '');
}
