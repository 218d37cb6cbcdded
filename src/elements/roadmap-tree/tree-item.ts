import { html, nothing, type TemplateResult } from 'lit';
import { at, isBranch } from '../../tree/tree.js';
import { nodeName, type View } from './view.js';

/**
 * The element of a node that takes the focus. What it holds is a picture of its accessible name, and ways for the pointer that
 * keys or the guidance offer too. Digits set the status of what is `markable`.
 */
export function treeItem(view: View, index: number, part: string, content: unknown, state = '', markable = false): TemplateResult {
  const { tree } = view.roadmap;
  const parent = at(tree.parent, index);
  const isCurrent = view.current === index;
  return html`<div
    class="row ${part} ${state} ${isCurrent ? 'current' : ''}"
    part=${part}
    role="treeitem"
    data-index=${index}
    tabindex=${view.focus === index ? 0 : -1}
    aria-level=${at(tree.depth, index) + 1}
    aria-posinset=${at(tree.position, index) + 1}
    aria-setsize=${parent < 0 ? 1 : at(tree.childCount, parent)}
    aria-expanded=${isBranch(tree, index) ? view.isOpen(index) : nothing}
    aria-selected=${isCurrent}
    aria-keyshortcuts=${markable && !view.readonly ? '1 2 3 4' : nothing}
    aria-label=${nodeName(view, index)}
  >
    ${content}
  </div>`;
}
