import { css, type ReactiveControllerHost } from 'lit';
import { adoptStyles } from '../../controllers/adopt-styles.js';

const styles = css`
  :host {
    position: relative;
  }
  .probe {
    position: absolute;
    inset: 0 0 auto;
    block-size: calc(1em + 1ch);
    visibility: hidden;
    pointer-events: none;
  }
`;

/**
 * Calls back when the width of a host or its font changes while it is connected, and once at first. A probe is watched that is
 * as wide as the host and as high as its type is large and wide: its height is its own, so that nothing that the host draws can
 * resize it again.
 */
export function followSize(host: ReactiveControllerHost & Element, resized: () => void): void {
  const probe = document.createElement('div');
  probe.className = 'probe';
  let observer: ResizeObserver | undefined;
  adoptStyles(host, [styles]);
  host.addController({
    hostConnected() {
      // First of all: what the host draws after it may be replaced as a whole.
      host.shadowRoot?.prepend(probe);
      // Of the window that the host is in now. In the next frame: what is drawn while sizes are told may bring a scrollbar, and that
      // another size in the same frame.
      const { ResizeObserver } = host.ownerDocument.defaultView ?? window;
      observer = new ResizeObserver(() => requestAnimationFrame(resized));
      observer.observe(probe);
    },
    hostDisconnected() {
      observer?.disconnect();
      probe.remove();
    },
  });
}
