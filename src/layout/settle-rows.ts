/** Rows of large trees: reckoned from the widths of characters at first, right as soon as they are drawn. */
import type { FontMeter } from './font-meter.js';
import { setHeight } from './fold-bands.js';
import { DETAIL, type MapGeometry } from './map-geometry.js';

/** So many labels are kept as they were wrapped. */
const KEPT = 5000;
/** Lines of a label and of its detail, at most. */
const MOST = { label: 3, detail: 2 };
/** Scripts that are written without spaces: a line may end at any character. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
/** What a line may end behind. */
const ENDS = /[ /-]/;

/** Height of a row, without measuring a text. */
export function reckonedRow(geometry: MapGeometry, index: number): number {
  // The root and labels that are known already cost nothing.
  if (index === 0 || geometry.labels.has(index)) return geometry.rowOf(index, geometry.label(index).height);
  const [meter, line, around] = geometry.typeOf(index);
  const room = geometry.roomOf(index);
  const detail = geometry.tree.items[index]?.detail;
  const more = detail ? reckonedLines(detail, room, geometry.small, MOST.detail) * DETAIL.line : 0;
  return geometry.rowOf(index, (reckonedLines(geometry.drawn(index), room, meter, MOST.label) * line + more + around) * geometry.k);
}

/** Forgets labels that were drawn once, where they have become many. Those with a content of their own stay. */
export function forgetLabels({ labels }: MapGeometry): void {
  if (labels.size > KEPT) for (const [index, { content }] of labels) if (content === undefined) labels.delete(index);
}

/** Corrects the rows of nodes that are drawn; says whether one was wrong. */
export function settleRows(geometry: MapGeometry, nodes: readonly number[]): boolean {
  let wasWrong = false;
  for (const index of nodes) {
    const height = geometry.rowOf(index, geometry.label(index).height);
    if (height === geometry.bands.heights[index]) continue;
    setHeight(geometry.bands, index, height);
    wasWrong = true;
  }
  return wasWrong;
}

/** About how many lines `wrap` makes of a text: the widths of its characters are known, and nothing is measured. */
export function reckonedLines(text: string, room: number, meter: FontMeter, most: number): number {
  let lines = 1;
  let line = 0;
  let word = 0;
  for (const character of text) {
    const width = meter(character);
    // A space at the end of a line takes no room.
    while (character !== ' ' && line + word + width > room && line + word > 0) {
      if (++lines > most) return most;
      // A word that is too long goes on in the next line.
      if (line === 0) word = 0;
      line = 0;
    }
    word += width;
    if (!ENDS.test(character) && !WITHOUT_SPACES.test(character)) continue;
    line += word;
    word = 0;
  }
  return lines;
}
