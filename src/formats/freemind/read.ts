import type { XmlElement } from '@rgrove/parse-xml';
import { GuideError, type GuideIssue } from '../../guide/error.js';
import type { TreeItem } from '../../tree/build-items.js';
import { hang, type Draft } from '../outline/draft.js';
import { oneLine, tidyLines } from '../outline/plain-text.js';
import { atLine, Ids, stopAt } from '../outline/problem.js';
import { elementsOf, parse } from '../xml/parse.js';
import { richText } from './rich-text.js';
import { SEVERAL_TOPS } from './several-tops.js';

/**
 * Reads the nodes of a map: `TEXT` (or rich content) is the label, `LINK` the address, details and notes together the detail, `ID`
 * the id. Sides, colours, icons, fonts, clouds and arrows are passed over. Throws `GuideError` with a path like `line 12` for XML
 * that is not well-formed, declares entities or is no map, for a node without a text and for an id that is used twice.
 */
export function readFreemind(text: string): readonly TreeItem[] {
  const { root, lineOf } = parse(text, 'map');
  const issues: GuideIssue[] = [];
  const ids = new Ids();
  const tops: Draft[] = [];
  const pending = nodesIn(root, undefined);
  if (pending.length === 0) throw stopAt(lineOf(root), 'at least one <node> in <map>', 'none');
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { element, above } = next;
    const { ID: id, LINK: href } = element.attributes;
    const label = labelOf(element);
    const detail = detailOf(element);
    const node: Draft = { label: oneLine(label ?? '') };
    if (id !== undefined) node.id = id;
    if (href !== undefined) node.href = href;
    if (detail !== '') node.detail = detail;
    const twice = id === undefined ? undefined : ids.add(id, lineOf(element));
    if (twice) issues.push(twice);
    if (label === undefined) issues.push(atLine(lineOf(element), 'a TEXT attribute or rich content of <node>', undefined));
    hang(node, above, tops);
    for (const below of nodesIn(element, node)) pending.push(below);
  }
  if (issues.length > 0) throw new GuideError(issues);
  const [first] = tops;
  return tops.length === 1 && first?.id === SEVERAL_TOPS && first.label === '' && first.children ? first.children : tops;
}

interface Pending {
  readonly element: XmlElement;
  readonly above: Draft | undefined;
}

/** The last first, for a stack. */
function nodesIn(element: XmlElement, above: Draft | undefined): Pending[] {
  return elementsOf(element, 'node')
    .map((each) => ({ element: each, above }))
    .reverse();
}

/** Text of the rich content of a type; undefined if there is none. */
function richContent(element: XmlElement, type: string): string | undefined {
  const found = elementsOf(element, 'richcontent').find(({ attributes }) => attributes['TYPE'] === type);
  return found && richText(found);
}

/** Freeplane names the root of a new map in the reader's language: then there is only a key. */
function labelOf(element: XmlElement): string | undefined {
  return element.attributes['TEXT'] ?? richContent(element, 'NODE') ?? element.attributes['LOCALIZED_TEXT'];
}

/** Freeplane shows details below the text of a node, and notes beside the map. */
function detailOf(element: XmlElement): string {
  return tidyLines(`${richContent(element, 'DETAILS') ?? ''}\n${richContent(element, 'NOTE') ?? ''}`);
}
