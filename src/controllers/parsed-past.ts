/** Resolves when the parser is past an element, so that children which stream in late are not overtaken by the built-in guide. Loaded while the page is still being parsed. */
export async function parsedPast(host: Element, signal: AbortSignal): Promise<void> {
  const page = host.ownerDocument;
  for (let node: Node | null = host; node && page.readyState === 'loading'; node = node.parentNode) {
    if (node.nextSibling) return;
    if (node === page.body || !node.parentNode) {
      await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true, signal }));
    }
  }
}
