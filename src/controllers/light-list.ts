/** Reads the nested list inside an element: what an author wrote, and what readers without JavaScript see. */
import type { TreeItem } from '../tree/build-items.js';
import { hostAround } from './host-around.js';

/**
 * The items of a list and of all others beside it in the same element, one after the other; undefined when they have none. What is
 * marked `data-fallback`, or is for a slot of the element, is left out. An item's label is its text without the lists
 * inside it and without its `<details>`; its link is the first link in that text; its id is the `id` or `data-id` of the `<li>`.
 * `more` reads what else an element wants to know of each `<li>`.
 */
export function readList<More extends object = object>(list: Element, more?: (entry: Element) => More): (TreeItem & More)[] | undefined {
  const top: (TreeItem & More)[] = [];
  const owners: [owner: Element, owning: string, items: TreeItem[]][] = [[hostAround(list), 'li', top]];
  // Grows while it is walked, so that no depth is too deep.
  for (const [owner, owning, items] of owners) {
    for (const entry of owner.querySelectorAll(':is(ul, ol) > li:not([data-fallback],[data-fallback] *,:scope>[slot],:scope>[slot] *)')) {
      if (entry.parentElement?.parentElement?.closest(owning) !== owner.closest(owning)) continue;
      const children: TreeItem[] = [];
      items.push({ ...readEntry(entry), ...more?.(entry), children });
      owners.push([entry, 'li, details', children]);
    }
  }
  return top[0] && top;
}

function readEntry(entry: Element): TreeItem {
  const id = entry.id || entry.getAttribute('data-id');
  const link = [...entry.querySelectorAll('a[href]')].find((a) => a.closest('li, details') === entry);
  const href = link?.getAttribute('href');
  return { label: ownText(entry).replace(/\s+/g, ' ').trim(), ...(id ? { id } : {}), ...(href ? { href } : {}) };
}

/** Text without that of lists inside; what is nested here is inline, so this recursion is shallow. */
function ownText(node: Node): string {
  if (node instanceof Text) return node.data;
  return /^([uo]l|details|script|style|template)$/i.test(node.nodeName) ? '' : Array.from(node.childNodes, ownText).join('');
}
