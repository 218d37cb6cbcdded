/** SVG as text. */
import { escapeXml } from '../formats/xml/escape.js';
import type { SvgNode } from './svg-nodes.js';

/** Most attributes are numbers and names. */
const PLAIN = /^[\w .#-]*$/;

/** Writes an element with all that it holds, one line for each element at the first two levels. */
export function svgText({ name, attributes, children }: SvgNode, depth = 0): string {
  let text = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) text += ` ${key}="${escape(String(value))}"`;
  }
  if (children.length === 0) return `${text}/>`;
  text += '>';
  // Between the parts of a text, white space would be seen.
  const end = depth < 2 && name !== 'a' && children.every((child) => typeof child !== 'string') ? '\n' : '';
  for (const child of children) text += end + (typeof child === 'string' ? escape(child) : svgText(child, depth + 1));
  return `${text}${end}</${name}>`;
}

function escape(text: string): string {
  return PLAIN.test(text) ? text : escapeXml(text);
}
