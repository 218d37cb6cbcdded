/**
 * What labels and details are in every format but JSON: white space is a single space, as HTML shows it. Other spaces, such as
 * the one that does not break, are characters like any other.
 */

const SPACE = /[\t\n\v\f\r ]+/g;

/** A text on one line, trimmed: a label. */
export function oneLine(text: string): string {
  return trimmed(text.replace(SPACE, ' '));
}

/** A text of several lines, each trimmed, none empty: a detail. */
export function tidyLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(oneLine)
    .filter(Boolean)
    .join('\n');
}

function trimmed(text: string): string {
  return text.slice(text.startsWith(' ') ? 1 : 0, text.length > 1 && text.endsWith(' ') ? -1 : undefined);
}
