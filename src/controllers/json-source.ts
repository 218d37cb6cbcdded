/** Texts as data: fetched from an address or written inside an element; JSON of a whole guide or of what an element reads itself, or a tree in another format. Loaded on use. */
import { GuideError } from '../guide/error.js';
import type { Guide } from '../guide/types.js';

/** What an element makes of JSON. */
export interface JsonReaders<Value> {
  /** Whether it shows trees, which are also read from Markdown, OPML, FreeMind, indented text and the JSON of other libraries. */
  readonly trees?: boolean;
  fromJson(json: unknown): Value | Promise<Value>;
  fromGuide(guide: Guide, builtIn: boolean): Value | Promise<Value>;
}

/** What was last fetched for an element: a change of other data does not fetch it again. */
const fetched = new WeakMap<Element, { readonly address: string; readonly source: Source }>();

/** A text, how it is called in an error, and what tells its format. */
interface Source {
  readonly text: string;
  readonly name: string;
  readonly address: string;
  readonly mediaType: string;
}

/** Data from an address, or from a script inside the host. Throws `GuideError`, or the error of the network. */
export async function readSource<Value>(source: string | Element, host: Element, signal: AbortSignal, readers: JsonReaders<Value>): Promise<Value> {
  return read(await sourceOf(source, host, signal), host, readers);
}

async function sourceOf(source: string | Element, host: Element, signal: AbortSignal): Promise<Source> {
  if (typeof source !== 'string') {
    const mediaType = source.getAttribute('type') ?? '';
    return { text: source.textContent, name: `the <script type="${mediaType}"> inside the element`, address: '', mediaType };
  }
  const known = fetched.get(host);
  if (known?.address === source) return known.source;
  const got = await fetchText(source, host.ownerDocument.baseURI, signal);
  fetched.set(host, { address: source, source: got });
  return got;
}

async function read<Value>(source: Source, host: Element, readers: JsonReaders<Value>): Promise<Value> {
  const { text, name, address } = source;
  if (!readers.trees) return readJson(parseJson(text, name), readers);
  const { formatOf, isForeignTree, readTreeText, withoutMargin } = await import('./tree-texts.js');
  const format = formatOf(host, source);
  if (format !== 'json') return readers.fromJson(await readTreeText(address ? text : withoutMargin(text), format));
  const json = parseJson(text, name);
  return isForeignTree(json) ? readers.fromJson(await readTreeText(text, format)) : readJson(json, readers);
}

/** Fetches a text. Throws when the server does not answer with it, or the signal aborts. */
async function fetchText(address: string, base: string, signal: AbortSignal): Promise<Source> {
  const response = await fetch(urlOf(address, base), { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new Error(`"${address}" could not be loaded: no answer, or one that this page may not read (another origin must allow it, and so must the page's content security policy).`);
  });
  if (!response.ok) throw new Error(`"${address}" could not be loaded: the server answered ${response.status}.`);
  return { text: await response.text(), name: `"${address}"`, address, mediaType: response.headers.get('content-type') ?? '' };
}

function urlOf(address: string, base: string): URL {
  try {
    return new URL(address, base);
  } catch {
    throw new Error(`"${address}" is not an address.`);
  }
}

/** Parses JSON; `where` names the text in the `GuideError` that is thrown if it is none. */
function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = `${where} is not JSON: ${(error as Error).message}`;
    throw new GuideError([{ path: '', message, expected: 'JSON', got: text.trim().slice(0, 60) }]);
  }
}

/** Reads a whole guide if the JSON claims to be one (whether it is, `parseGuide` says), else what the element reads itself. */
async function readJson<Value>(json: unknown, { fromJson, fromGuide }: JsonReaders<Value>): Promise<Value> {
  const isGuide = typeof json === 'object' && json !== null && 'metadata' in json && 'roadmap' in json;
  if (!isGuide) return fromJson(json);
  const { parseGuide } = await import('../guide/parse.js');
  return fromGuide(parseGuide(json), false);
}
