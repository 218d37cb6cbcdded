/** Breaks a label into lines. The width of a text is a function, so that this needs no browser. */

/** A label in lines. */
export interface Wrapped {
  readonly lines: readonly string[];
  /** Width of the longest line, in the unit of the width function. */
  readonly width: number;
  /** Whether text was left out: the last line ends in an ellipsis. */
  readonly cut: boolean;
}

/** Where a line may end: behind a space, a hyphen or a slash; before and behind a character of a script without spaces, with its closing punctuation. */
const BREAKS = /(?<= )|(?<=[/-])(?![ /-])|(?<!\p{Ps})(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][\p{Pe}\p{Pf}\p{Po}ー]*)(?![ \p{Pe}\p{Pf}\p{Po}ー])/u;
/** A piece before which the line ends in any case. */
const LINE_END = '\n';
/** How close to the narrowest width a balanced label comes. */
const BALANCE_STEPS = 6;

/** Breaks `text` at `limit`, into at most `most` lines of similar length. A word that is too long is broken where it must be. */
export function wrap(text: string, limit: number, width: (text: string) => number, most = 3): Wrapped {
  const plain = text.replace(/\s+/g, ' ').trim();
  const whole = width(plain);
  if (whole <= limit) return { lines: [plain], width: whole, cut: false };
  const pieces = plain.split(BREAKS).flatMap((piece) => (width(piece.trimEnd()) > limit ? [LINE_END, ...lettersOf(piece)] : piece));
  let lines = fill(pieces, limit, width);
  const cut = lines.length > most;
  if (cut) lines = [...lines.slice(0, most - 1), shorten(lines[most - 1] ?? '', limit, width)];
  else {
    let low = limit / lines.length;
    let high = limit;
    for (let step = 0; step < BALANCE_STEPS; step++) {
      const middle = (low + high) / 2;
      const tried = fill(pieces, middle, width);
      if (tried.length > lines.length) low = middle;
      else {
        high = middle;
        lines = tried;
      }
    }
  }
  return { lines, width: Math.max(...lines.map(width)), cut };
}

function fill(pieces: readonly string[], limit: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  // The sum of its pieces, which are words that come again, for nothing is kerned across a space.
  let used = 0;
  for (const piece of pieces) {
    if (line !== '' && (piece === LINE_END || used + width(piece.trimEnd()) > limit)) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (piece === LINE_END) continue;
    line += piece;
    used += width(piece);
  }
  return [...lines, line.trimEnd()];
}

/** A line without as many letters at its end as an ellipsis needs. */
function shorten(line: string, limit: number, width: (text: string) => number): string {
  const letters = lettersOf(line);
  const cut = (): string => letters.join('').trimEnd() + '…';
  while (letters.length > 0 && width(cut()) > limit) letters.pop();
  return cut();
}

/** What a reader takes for one letter. */
function lettersOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
