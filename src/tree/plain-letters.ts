/** Letters as a search within a text compares them. `query/search/fold.ts` folds words; here any part of a text is looked for, while it is typed. */

const ASCII = /^[\0-\x7F]*$/;

/** A text without case, accents and soft hyphens, ligatures taken apart; a sigma at the end of a word is one in its middle. By way of upper case, which takes ß and the like apart. */
export function plainLetters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .replace(/[\u0300-\u036F\u00AD]/g, '')
    .replaceAll('ς', 'σ');
}
