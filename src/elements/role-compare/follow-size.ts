/**
 * Calls back when the width of a host or the size of its text changes. A probe is watched that is as wide as the host and 1em
 * high: its height is its own, so that nothing that the host draws can resize it again. Returns what ends it.
 */
export function followSize(host: Element, resized: () => void): () => void {
  const probe = document.createElement('div');
  probe.className = 'probe';
  host.shadowRoot?.append(probe);
  const observer = new ResizeObserver(resized);
  observer.observe(probe);
  return () => {
    observer.disconnect();
    probe.remove();
  };
}
