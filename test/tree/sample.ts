import { buildItems, type TreeItem } from '../../src/tree/build-items.js';
import type { Tree } from '../../src/tree/tree.js';

/** A tree from an outline: one label a line, two spaces a level. Labels are the ids. */
export function outline(text: string): Tree<TreeItem> {
  const top: { label: string; id: string; children: TreeItem[] } = { label: '', id: '', children: [] };
  const path: { children: TreeItem[] }[] = [top];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const label = line.trim();
    const node = { label, id: label, children: [] as TreeItem[] };
    const depth = (line.length - line.trimStart().length) / 2;
    path[depth]?.children.push(node);
    path[depth + 1] = node;
  }
  return buildItems(top.children[0] ?? top);
}

/** The tree of most tests. */
export const food = (): Tree<TreeItem> =>
  outline(`
food
  fruit
    apple
      cox
    pear
  bread
  vegetables
    pea`);

/** Index of a label. */
export function find(tree: Tree, label: string): number {
  const index = tree.indexOf.get(label);
  if (index === undefined) throw new Error(`There is no ${label} in the tree.`);
  return index;
}

/** A chain of that many nodes. */
export function chain(length: number): TreeItem {
  let item: TreeItem = { label: String(length - 1) };
  for (let i = length - 2; i >= 0; i--) item = { label: String(i), children: [item] };
  return item;
}
