/** Breaks a label into lines. The width of a text is a function, so that this needs no browser. */

/** A label in lines. */
export interface Wrapped {
  readonly lines: readonly string[];
  /** Width of the longest line, in the unit of the width function. */
  readonly width: number;
  /** Whether text was left out: the last line ends in an ellipsis. */
  readonly cut: boolean;
}

interface Piece {
  readonly text: string;
  /** Whether a space stands before it, unless it begins a line. */
  readonly spaced: boolean;
}

const ELLIPSIS = '…';
/** Scripts that break between any two characters; a hyphen or slash breaks after itself. */
const PIECES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Pe}\p{Pf}、。，．！？：；ー]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}/-]*[/-]+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}/-]+/gu;
/** How close to the narrowest width a balanced label comes. */
const BALANCE_STEPS = 6;

/** Breaks `text` at `limit`, into at most `most` lines of similar length. A word that is too long is broken where it must be. */
export function wrap(text: string, limit: number, width: (text: string) => number, most = 3): Wrapped {
  const plain = text.replace(/\s+/g, ' ').trim();
  const whole = width(plain);
  if (whole <= limit) return { lines: [plain], width: whole, cut: false };
  const pieces = piecesOf(plain, limit, width);
  let lines = fill(pieces, limit, width);
  const cut = lines.length > most;
  if (cut) lines = [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(' '), limit, width)];
  else lines = balance(pieces, lines, limit, width);
  return { lines, width: Math.max(...lines.map(width)), cut };
}

function piecesOf(text: string, limit: number, width: (text: string) => number): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECES)) {
    const spaced = text[match.index - 1] === ' ';
    if (width(match[0]) <= limit) pieces.push({ text: match[0], spaced });
    else pieces.push(...breakWord(match[0], limit, width).map((part, k) => ({ text: part, spaced: spaced && k === 0 })));
  }
  return pieces;
}

function breakWord(word: string, limit: number, width: (text: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (part !== '' && width(part + segment) > limit) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

function fill(pieces: readonly Piece[], limit: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { text, spaced } of pieces) {
    const longer = line === '' ? text : line + (spaced ? ' ' : '') + text;
    if (line !== '' && width(longer) > limit) {
      lines.push(line);
      line = text;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** The narrowest filling with as many lines. */
function balance(pieces: readonly Piece[], lines: string[], limit: number, width: (text: string) => number): string[] {
  let best = lines;
  let low = limit / lines.length;
  let high = limit;
  for (let step = 0; step < BALANCE_STEPS; step++) {
    const middle = (low + high) / 2;
    const tried = fill(pieces, middle, width);
    if (tried.length > lines.length || tried.some((line) => width(line) > limit)) low = middle;
    else {
      high = middle;
      best = tried;
    }
  }
  return best;
}

function shorten(text: string, limit: number, width: (text: string) => number): string {
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (width(letters.slice(0, middle).join('').trimEnd() + ELLIPSIS) <= limit) low = middle;
    else high = middle - 1;
  }
  return letters.slice(0, low).join('').trimEnd() + ELLIPSIS;
}
