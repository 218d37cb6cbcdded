/** The one allow-list for addresses that come from data. */

const ALLOWED = new Set(['http:', 'https:', 'mailto:']);
/** The URL parser drops tabs and line breaks anywhere and control characters in front: so does this check, before it looks. */
const DROPPED = /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028\u2029\u2060\ufeff]+/g;

/** The address if it is http, https, mailto or relative; undefined for anything else (show it as text, never as a link). */
export function safeAddress(address: string): string | undefined {
  const scheme = /^([^/?#:]*):/.exec(address.replace(DROPPED, ''));
  if (scheme && !ALLOWED.has(`${scheme[1] ?? ''}:`.toLowerCase())) return undefined;
  return address.trim() === '' ? undefined : address.trim();
}
