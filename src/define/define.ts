/** Registers a class under a tag unless the tag is taken: the package may be on a page twice. */
export function define(tag: string, element: CustomElementConstructor, registry: CustomElementRegistry | undefined = globalThis.customElements): void {
  if (registry && !registry.get(tag)) registry.define(tag, element);
}
