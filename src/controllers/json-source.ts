/** JSON as data: fetched from an address or written inside an element, a whole guide or what an element reads itself. Loaded on use. */
import { GuideError } from '../guide/error.js';
import type { Guide } from '../guide/types.js';

/** What an element makes of JSON. */
export interface JsonReaders<Value> {
  fromJson(json: unknown): Value | Promise<Value>;
  fromGuide(guide: Guide, builtIn: boolean): Value | Promise<Value>;
}

/** What was last fetched for an element: a change of other data does not fetch it again. */
const fetched = new WeakMap<Element, { readonly address: string; readonly json: unknown }>();

/** Data from an address, or from a script inside the host. Throws `GuideError`, or the error of the network. */
export async function readSource<Value>(source: string | Element, host: Element, signal: AbortSignal, readers: JsonReaders<Value>): Promise<Value> {
  if (typeof source !== 'string') return readJson(parseJson(source.textContent, 'the <script type="application/json"> inside the element'), readers);
  if (fetched.get(host)?.address !== source) fetched.set(host, { address: source, json: await fetchJson(source, host.ownerDocument.baseURI, signal) });
  return readJson(fetched.get(host)?.json, readers);
}

/** Fetches JSON. Throws when the server does not answer with it, or the signal aborts. */
async function fetchJson(address: string, base: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(new URL(address, base), { signal });
  if (!response.ok) throw new Error(`"${address}" could not be loaded: the server answered ${response.status}.`);
  return parseJson(await response.text(), `"${address}"`);
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
