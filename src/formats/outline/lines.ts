/** The lines of a text without their ends (LF, CRLF or a lone CR); a byte order mark in front is dropped. */
export function linesOf(text: string): string[] {
  return withoutMark(text).split(/\r\n|\r|\n/);
}

/** The text with LF at the end of each line and without a byte order mark. */
export function withPlainEnds(text: string): string {
  return withoutMark(text).replace(/\r\n?/g, '\n');
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
