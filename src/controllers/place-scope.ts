/** What elements are told by while they live: one that is moved about on its page stays what it is. */
const held = new WeakMap<Element, string>();

/**
 * What tells the progress of a roadmap without a name from that of others: the address of its data, else the page, and on it the
 * element's id or its place among those that nothing in the markup names.
 */
export function placeScope(host: Element, src: string): string {
  const { pathname, search } = src ? new URL(src, host.baseURI) : location;
  if (src) return pathname + search;
  if (host.id) return `${pathname}#${host.id}`;
  const before = held.get(host);
  if (before?.split('#')[0] === pathname) return before;
  const alike = [...(host.getRootNode() as ParentNode).querySelectorAll(`${host.localName}:not([id],[label],[src],[progress-scope])`)];
  const taken = alike.map((element) => held.get(element));
  let place = alike.indexOf(host);
  let scope = pathname;
  do {
    if (++place > 1) scope = `${pathname}#${place}`;
  } while (taken.includes(scope));
  held.set(host, scope);
  return scope;
}
