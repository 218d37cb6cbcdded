/** What stands in an SVG, as a program that shows it reads it. */
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { exportFont } from '../../src/render/export-font.js';

/** A box of one line of a text, in px of the map. */
export interface LineBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ReadText {
  readonly lines: readonly LineBox[];
  readonly title: string | undefined;
  readonly href: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface ReadSvg {
  readonly root: XmlElement;
  /** The texts of the map. */
  readonly texts: readonly ReadText[];
  /** Texts in rings and pills. */
  readonly knobs: readonly ReadText[];
  readonly elements: readonly XmlElement[];
}

/** Throws where the text is not well-formed. */
export function readSvg(svg: string): ReadSvg {
  const { root } = parseXml(svg);
  if (!root) throw new Error('no element');
  const elements: XmlElement[] = [root];
  for (const element of elements) elements.push(...elementsIn(element));
  const map = elementsIn(root).find(({ name }) => name === 'g') ?? root;
  const texts = elementsIn(map).flatMap((element): ReadText[] => {
    if (element.name === 'a') return elementsIn(element).map((inner) => readText(inner, element.attributes['href']));
    return element.name === 'text' ? [readText(element)] : [];
  });
  const isKnob = ({ attributes }: ReadText): boolean => attributes['text-anchor'] === 'middle';
  return { root, elements, texts: texts.filter((text) => !isKnob(text)), knobs: texts.filter(isKnob) };
}

function readText(element: XmlElement, href?: string): ReadText {
  const { attributes } = element;
  const size = Number(attributes['font-size']);
  const meter = exportFont.meter(size, Number(attributes['font-weight']));
  const spans = elementsIn(element).filter(({ name }) => name === 'tspan');
  const lines = (spans.length > 0 ? spans : [element]).map((line) => {
    const text = line.children.map((child) => (child instanceof XmlText ? child.text : '')).join('');
    const [x, y, width] = [Number(line.attributes['x']), Number(line.attributes['y']), meter(text)];
    const isEnd = attributes['text-anchor'] === 'end';
    const toLeft = attributes['text-anchor'] === 'middle' ? width / 2 : isEnd === (attributes['direction'] === 'rtl') ? 0 : width;
    return { text, left: x - toLeft, right: x - toLeft + width, top: y - size * 0.76, bottom: y + size * 0.24 };
  });
  return { lines, title: elementsIn(element).find(({ name }) => name === 'title')?.text, href, attributes };
}

function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement);
}
