/** Text as it stands in Markdown, so that a reader gets the same text back. */

/** Marks that mean something anywhere in a line; an underscore inside a word and an ampersand before a space do not. */
const ANYWHERE = /[\\`*[\]~]|<(?=[a-z/!?])|&(?=[#a-z])|(?<![a-z\d])_|_(?![a-z\d])/gi;
/** Marks that mean something at the beginning of a line, and a hash at its end. */
const AT_EDGES = /^[#>|=](?!$)|^[-+](?=[ -])|#$|^[-+=>|]$/g;
const NUMBER = /^(\d{1,9})([.)])(?= |$)/;

/** A label or a paragraph, on one line and trimmed. */
export function escapeText(text: string): string {
  return text.replace(ANYWHERE, '\\$&').replace(AT_EDGES, '\\$&').replace(NUMBER, '$1\\$2');
}

/** A text that leads somewhere. */
export function link(text: string, address: string): string {
  const escaped = address.replace(/[\\<>&]/g, '\\$&').replace(/[\n\r]/g, (end) => `&#${end.charCodeAt(0)};`);
  return /^[^\s<>()\\]+$/.test(address) && escaped === address ? `[${text}](${address})` : `[${text}](<${escaped}>)`;
}
