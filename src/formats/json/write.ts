import type { TreeItem } from '../../tree/build-items.js';
import { topsOf } from '../outline/draft.js';
import { indentOf, walk } from '../outline/walk.js';

const FIELDS = ['id', 'label', 'href', 'detail', 'badge', 'role', 'tone'] as const;

/**
 * Writes this package's own shape: an object for a tree, an array for several top nodes; every field that a node has. (Not
 * `JSON.stringify`, which goes down by recursion.)
 */
export function writeJson(tree: TreeItem | readonly TreeItem[]): string {
  const tops = topsOf(tree);
  const isList = tops.length !== 1;
  const inner = isList ? 1 : 0;
  const parts: string[] = [];
  let first = true;
  walk(tops, {
    enter(item, depth) {
      const indent = indentOf(depth + inner);
      const values = FIELDS.filter((field) => item[field] !== undefined).map((field) => `"${field}": ${JSON.stringify(item[field])}`);
      parts.push(`${first ? '' : ','}${depth + inner > 0 ? `\n${indent}` : ''}{ ${values.join(', ')}`);
      first = hasChildren(item);
      if (first) parts.push(', "children": [');
    },
    leave(item, depth) {
      if (hasChildren(item)) parts.push(`\n${indentOf(depth + inner)}]`);
      parts.push(' }');
      first = false;
    },
  });
  return `${isList ? '[' : ''}${parts.join('')}${isList ? '\n]' : ''}\n`;
}

function hasChildren({ children = [] }: TreeItem): boolean {
  return children.length > 0;
}
