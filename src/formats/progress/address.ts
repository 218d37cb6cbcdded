/**
 * Progress as a short text for an address: deflated (RFC 1951), in base64url (RFC 4648, section 5), with the number of its
 * version in front. It names the skills by their ids, so it outlives changes of the roadmap.
 */
import { GuideError } from '../../guide/error.js';
import { describe } from '../../guide/issue.js';
import type { Progress } from '../../tree/progress.js';
import { toProgress } from '../../tree/saved-progress.js';

const VERSION = '1';
/** A text that becomes longer than this is nobody's progress. In bytes. */
const LONGEST = 4_000_000;

/** The text of some progress; about 6 characters a skill. */
export async function writeProgressAddress(progress: Progress): Promise<string> {
  const byStatus: Record<string, string[]> = {};
  for (const [id, status] of progress) (byStatus[status] ??= []).push(id);
  const bytes = await through(new TextEncoder().encode(JSON.stringify(byStatus)), new CompressionStream('deflate-raw'));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return VERSION + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads such a text. Throws `GuideError` when it is not one, or only a part of one. */
export async function readProgressAddress(text: string): Promise<Progress> {
  try {
    if (!text.startsWith(VERSION)) throw new RangeError('version');
    const binary = atob(text.slice(VERSION.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = await through(Uint8Array.from(binary, (character) => character.charCodeAt(0)), new DecompressionStream('deflate-raw'));
    const byStatus = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Readonly<Record<string, readonly unknown[]>>;
    const entries = Object.entries(byStatus).flatMap(([status, ids]) => ids.map((id): [string, string] => [String(id), status]));
    return toProgress(entries);
  } catch {
    throw new GuideError([describe('', 'progress as it stands in an address', `${text.length} characters that are none`)]);
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: ReadableWritablePair<Uint8Array, BufferSource>): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > LONGEST) throw new RangeError('length');
    parts.push(part.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
