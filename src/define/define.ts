/** Registers a class under a tag unless the tag is taken: the package may be on a page twice. */
export function define(tag: string, element: CustomElementConstructor, registry = (globalThis as Partial<Pick<Window, 'customElements'>>).customElements): void {
  // Without a DOM there is no registry: every entry point can be imported in bare Node.
  if (registry && !registry.get(tag)) registry.define(tag, element);
}
