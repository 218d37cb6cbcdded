import type { XmlElement } from '@rgrove/parse-xml';
import { GuideError, type GuideIssue } from '../../guide/error.js';
import type { TreeItem } from '../../tree/build-items.js';
import { hang, type Draft } from '../outline/draft.js';
import { oneLine, tidyLines } from '../outline/plain-text.js';
import { atLine, Ids, stopAt } from '../outline/problem.js';
import { elementsOf, parse } from '../xml/parse.js';

/** Attributes that lead somewhere, the most telling first. */
const ADDRESSES = ['url', 'htmlUrl', 'xmlUrl'];

/**
 * Reads the outlines of the body: `text` (or `title`) is the label, `url`, `htmlUrl` or `xmlUrl` the address, `_note` the detail,
 * `id` the id. Several outlines hang under the title of the head, if it has one; else they are all top nodes. Throws `GuideError`
 * with a path like `line 12` for XML that is not well-formed, declares entities or is no OPML, for an outline without a text and
 * for an id that is used twice.
 */
export function readOpml(text: string): readonly TreeItem[] {
  const { root, lineOf } = parse(text, 'opml');
  const [body] = elementsOf(root, 'body');
  if (!body) throw stopAt(lineOf(root), 'a <body> in <opml>', 'none');
  const issues: GuideIssue[] = [];
  const ids = new Ids();
  const tops: Draft[] = [];
  const pending = outlines(body, undefined);
  if (pending.length === 0) throw stopAt(lineOf(body), 'at least one <outline> in <body>', 'none');
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { element, above } = next;
    const node = nodeOf(element);
    const twice = node.id === undefined ? undefined : ids.add(node.id, lineOf(element));
    if (twice) issues.push(twice);
    if (label(element) === undefined) issues.push(atLine(lineOf(element), 'a text attribute of <outline>', undefined));
    hang(node, above, tops);
    for (const below of outlines(element, node)) pending.push(below);
  }
  if (issues.length > 0) throw new GuideError(issues);
  const title = titleOf(root);
  return tops.length > 1 && title !== '' ? [{ label: title, children: tops }] : tops;
}

interface Pending {
  readonly element: XmlElement;
  readonly above: Draft | undefined;
}

/** The last first, for a stack. */
function outlines(element: XmlElement, above: Draft | undefined): Pending[] {
  return elementsOf(element, 'outline')
    .map((each) => ({ element: each, above }))
    .reverse();
}

function label({ attributes }: XmlElement): string | undefined {
  return attributes['text'] ?? attributes['title'];
}

function nodeOf(element: XmlElement): Draft {
  const { attributes } = element;
  const node: Draft = { label: oneLine(label(element) ?? '') };
  const href = ADDRESSES.map((name) => attributes[name]).find((value) => value !== undefined);
  const detail = tidyLines(attributes['_note'] ?? '');
  if (attributes['id'] !== undefined) node.id = attributes['id'];
  if (href !== undefined) node.href = href;
  if (detail !== '') node.detail = detail;
  return node;
}

function titleOf(root: XmlElement): string {
  const title = elementsOf(root, 'head').flatMap((head) => elementsOf(head, 'title'))[0];
  return oneLine(title?.text ?? '');
}
