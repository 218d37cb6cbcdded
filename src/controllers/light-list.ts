/** Reads the nested list inside an element: what an author wrote, and what readers without JavaScript see. */
import type { TreeItem } from '../tree/build-items.js';

/**
 * The items of a list, or undefined when it has none. An item's label is its text without the lists
 * inside it and without its `<details>`; its link is the first link in that text; its id is the `id` or `data-id` of the `<li>`.
 * `more` reads what else an element wants to know of each `<li>`.
 */
export function readList<More extends object = object>(list: Element, more?: (entry: Element) => More): (TreeItem & More)[] | undefined {
  const top: (TreeItem & More)[] = [];
  const pending: { list: Element; into: TreeItem[] }[] = [{ list, into: top }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const entry of next.list.children) {
      if (entry.localName !== 'li') continue;
      const children: TreeItem[] = [];
      next.into.push({ ...readEntry(entry), ...more?.(entry), children });
      for (const inner of innerLists(entry)) pending.push({ list: inner, into: children });
    }
  }
  return top.length > 0 ? top : undefined;
}

function readEntry(entry: Element): TreeItem {
  const id = entry.id || entry.getAttribute('data-id');
  const link = [...entry.querySelectorAll('a[href]')].find((a) => a.closest('li, details') === entry);
  const href = link?.getAttribute('href');
  return { label: ownText(entry).replace(/\s+/g, ' ').trim(), ...(id ? { id } : {}), ...(href ? { href } : {}) };
}

function innerLists(entry: Element): Element[] {
  return [...entry.querySelectorAll('ul, ol')].filter((list) => list.parentElement?.closest('li, details') === entry).reverse();
}

/** Text without that of lists inside; what is nested here is inline, so this recursion is shallow. */
function ownText(node: Node): string {
  if (node instanceof Text) return node.data;
  return /^(?:ul|ol|details|script|style|template)$/i.test(node.nodeName) ? '' : Array.from(node.childNodes, ownText).join('');
}
