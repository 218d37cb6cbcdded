/**
 * Text without case and accents, ligatures taken apart: "Éﬁn" becomes "efin". By way of upper case,
 * because only that way Unicode takes ß and the like apart.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '');
}

/** Where a stretch of the folded text lies in the text itself; folding changes lengths. Accents and the rest of a ligature are inside. */
export function unfold(text: string, start: number, end: number): [start: number, end: number] {
  let [at, folded, from, to] = [0, 0, 0, 0];
  for (const character of text) {
    const next = folded + fold(character).length;
    if (folded <= start) from = at;
    at += character.length;
    if (folded < end || next === end) to = at;
    folded = next;
    if (folded > end) break;
  }
  return [from, to];
}
