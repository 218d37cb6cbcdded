/** Gives the width of a text in px. */
export type FontMeter = (text: string) => number;

/** Kerning hardly ever widens a text; where it does, not by more than this share. */
const SLACK = 0.97;

/** Whether a text surely fits, from the widths of its characters, of which there are few: hardly any text is shaped. */
export function surelyFits(text: string, room: number, meter: FontMeter): boolean {
  let left = room * SLACK;
  for (const character of text) if ((left -= meter(character)) < 0) return false;
  return true;
}
