/** Trees as texts: which format an address or a script has, and its reader. All of it is loaded on use. */
import { GuideError } from '../guide/error.js';
import { describe } from '../guide/issue.js';
import type { TreeItem } from '../tree/build-items.js';

/** Reads a text; throws `GuideError` with the line. */
type Reader = (text: string) => readonly TreeItem[];

const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  markdown: async () => (await import('../formats/markdown/index.js')).readMarkdown,
  opml: async () => (await import('../formats/opml/index.js')).readOpml,
  freemind: async () => (await import('../formats/freemind/index.js')).readFreemind,
  indented: async () => (await import('../formats/indented/index.js')).readIndented,
  json: async () => (await import('../formats/json/index.js')).readJson,
};

const endings: Readonly<Record<string, string>> = { md: 'markdown', markdown: 'markdown', opml: 'opml', mm: 'freemind', txt: 'indented', json: 'json' };
const types: readonly (readonly [RegExp, string])[] = [
  [/markdown/, 'markdown'],
  [/opml/, 'opml'],
  [/freemind/, 'freemind'],
  [/json/, 'json'],
  [/text\/plain/, 'indented'],
];

/**
 * The format of a text: what the host's `type` names (a format, or a media type), else the ending of the address, else the media type
 * that came with it. JSON where none of them says another, and where a server calls plain text what begins as JSON does.
 */
export function formatOf(host: Element, { address, mediaType, text }: { readonly address: string; readonly mediaType: string; readonly text: string }): string {
  const named = host.getAttribute('type');
  if (named && !Object.hasOwn(readers, named) && !typed(named)) {
    throw new GuideError([describe('type', Object.keys(readers).join(', '), JSON.stringify(named))]);
  }
  if (named) return typed(named) ?? named;
  const ending = /\.(\w+)(?:[?#].*)?$/.exec(address)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(endings, ending)) return endings[ending] ?? 'json';
  const format = typed(mediaType) ?? 'json';
  return format === 'indented' && /^\s*[[{]/.test(text) ? 'json' : format;
}

/** Reads a tree from a text that is no JSON of this package's. */
export async function readTreeText(text: string, format: string): Promise<readonly TreeItem[]> {
  const reader = readers[format] ?? readers['json'];
  return (await reader?.())?.(text) ?? [];
}

/** A text inside a page without the blanks that all its lines begin with: how far it stands in is a matter of the page. */
export function withoutMargin(text: string): string {
  const margins = text.match(/^[\t ]*(?=\S)/gm) ?? [];
  const [first = '', ...others] = margins.sort((a, b) => a.length - b.length);
  return first !== '' && others.every((margin) => margin.startsWith(first)) ? text.replaceAll(new RegExp(`^${first}`, 'gm'), '') : text;
}

/** Whether JSON is a tree of another library, which its reader knows. */
export function isForeignTree(json: unknown): boolean {
  const [first] = Array.isArray(json) ? (json as unknown[]) : [json];
  if (typeof first !== 'object' || first === null || 'label' in first || 'name' in first) return false;
  return ['nodeData', 'data', 'isroot', 'parentid', 'topic'].some((field) => field in first);
}

function typed(mediaType: string): string | undefined {
  return types.find(([pattern]) => pattern.test(mediaType.toLowerCase()))?.[1];
}
