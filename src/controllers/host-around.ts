/** The element that holds a list or a table: the nearest around it that draws into a shadow. */
export function hostAround(inner: Element): Element {
  let host = inner;
  while (!host.shadowRoot && host.parentElement) host = host.parentElement;
  return host;
}
