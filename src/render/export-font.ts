/** The font of exported pictures. Its widths come with the package, so that a picture is the same wherever it is made. */
import type { FontMeter } from '../layout/font-meter.js';
import { boldPairs, boldWidths, regularPairs, regularWidths, RISE, UNIT } from './export-font-widths.js';

/** A font that a picture is laid out and drawn with. */
export interface PictureFont {
  /** As the CSS property `font-family` takes it. */
  readonly family: string;
  /** From the middle of a line down to its baseline, in em. */
  readonly rise: number;
  /** The meter of the font in a size (in px) and a weight. */
  meter(size: number, weight: number): FontMeter;
}

interface Face {
  /** By code point, in parts of an em. */
  readonly widths: ReadonlyMap<number, number>;
  /** By first letter, then by second. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Letters that were met. */
  readonly letters: Map<string, Letter>;
}

interface Letter {
  /** In parts of an em; undefined for what has none of its own. */
  readonly width: number | undefined;
  /** The letter without its marks: pairs are of these. */
  readonly base: string;
}

/** Widths, in em, of what the tables do not hold: scripts whose letters are squares, pictures, and all others. */
const SQUARE = 1;
const PICTURE = 1.4;
const OTHER = 0.7;

/** Letters that are drawn as one. */
const LIGATURES: Readonly<Record<string, string>> = { ff: '\uFB00', fi: '\uFB01', fl: '\uFB02', ffi: '\uFB03', ffl: '\uFB04' };

/** Below it there are no pictures: quicker to see. */
const HIGH = /[^\0-\u20FF]/;
const PICTURES = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\p{Emoji}]\uFE0F/u;
const SQUARES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
/** What has no width of its own: marks, and characters that only steer others. */
const NOTHING = /[\p{Mn}\p{Me}\p{Cf}]/u;

const faces = new Map<boolean, Face>();

/**
 * DejaVu Sans, which nearly every Linux has; elsewhere Verdana, of nearly the same widths, which Windows and macOS have. What
 * stands in for both is narrower as a rule, so that nothing runs over.
 */
export const exportFont: PictureFont = {
  family: 'DejaVu Sans, Verdana, Bitstream Vera Sans, Geneva, sans-serif',
  rise: RISE / UNIT,
  // The font has two weights, and a browser takes the bold one from 600 on.
  meter: (size, weight) => meterOf(weight >= 600, size),
};

function meterOf(isBold: boolean, size: number): FontMeter {
  const face = faceOf(isBold);
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) known.set(text, (width = widthOf(text, face) * size));
    return width;
  };
}

/** In em. */
function widthOf(text: string, face: Face): number {
  return HIGH.test(text) && PICTURES.test(text) ? widthWithPictures(text, face) : widthOfLetters(text, face);
}

function widthOfLetters(text: string, face: Face): number {
  let units = 0;
  let pairs: ReadonlyMap<string, number> | undefined;
  for (const character of text.replace(/ff[il]?|f[il]/g, (letters) => LIGATURES[letters] ?? letters)) {
    const { width, base } = face.letters.get(character) ?? meet(character, face);
    if (width === undefined) continue;
    units += width + (pairs?.get(base) ?? 0);
    pairs = face.pairs.get(base);
  }
  return units / UNIT;
}

function meet(character: string, { widths, letters }: Face): Letter {
  const [base = ''] = character.normalize('NFD');
  const known = widths.get(character.codePointAt(0) ?? 0) ?? widths.get(base.codePointAt(0) ?? 0);
  const width = known ?? (NOTHING.test(character) ? undefined : (SQUARES.test(character) ? SQUARE : OTHER) * UNIT);
  const letter = { width, base };
  letters.set(character, letter);
  return letter;
}

/** Several characters may be one picture: a family, a flag, a hand of a colour. */
function widthWithPictures(text: string, face: Face): number {
  let width = 0;
  let words = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (!PICTURES.test(segment)) {
      words += segment;
      continue;
    }
    width += widthOfLetters(words, face) + PICTURE;
    words = '';
  }
  return width + widthOfLetters(words, face);
}

function faceOf(isBold: boolean): Face {
  let face = faces.get(isBold);
  if (!face) faces.set(isBold, (face = isBold ? readFace(boldWidths, boldPairs) : readFace(regularWidths, regularPairs)));
  return face;
}

function readFace(widthsText: string, pairsText: string): Face {
  const widths = new Map<number, number>();
  for (const run of widthsText.split(';')) {
    const [from = '', list = ''] = run.split(':');
    list.split(',').forEach((width, place) => widths.set(Number.parseInt(from, 36) + place, Number.parseInt(width, 36)));
  }
  const pairs = new Map<string, Map<string, number>>();
  for (const line of pairsText.split('\n')) {
    const [first = '', ...groups] = line.split('\t');
    const distances = new Map<string, number>();
    for (const group of groups) {
      const [seconds = '', distance] = group.split(' ');
      for (const second of seconds) distances.set(second, Number(distance));
    }
    pairs.set(first, distances);
  }
  return { widths, pairs, letters: new Map() };
}
