import { SVG_NAMESPACE, type SvgNode } from '../../render/svg-nodes.js';

/** Builds an element of SVG with all that it holds: no markup is parsed, which a strict policy would forbid. */
export function svgElement({ name, attributes, children }: SvgNode): Element {
  const element = document.createElementNS(SVG_NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined && key !== 'xmlns') element.setAttribute(key, String(value));
  element.append(...children.map((child) => (typeof child === 'string' ? child : svgElement(child))));
  return element;
}
