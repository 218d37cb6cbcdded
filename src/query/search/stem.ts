/**
 * English spelling variants and endings, taken off in this order. What is left need not be a word: it
 * only has to be the same for the forms of one word ("optimisation", "optimizing"), and rarely for two.
 * Each ending leaves at least three letters with a vowel among them, or stays.
 */
const RULES: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/([iy])s(?=e[drs]?$|ing$|ation)/, '$1z'],
  [/our/, 'or'],
  [/ll/, 'l'],
  [/ies$/, 'y'],
  [/(ss|sh|ch|x|z)es$/, '$1'],
  [/([^s])s$/, '$1'],
  [/at(?:ions?|ing|e[ds]?|ors?)$/, ''],
  [/([^aeious])\1(?:ing|e[dr])$/, '$1'],
  [/ing$/, ''],
  [/([^e])e[dr]$/, '$1'],
  [/e$/, ''],
];

/** What a folded word shares with its other forms and spellings. */
export function stem(word: string): string {
  let left = word;
  for (const [ending, instead] of RULES) {
    const shorter = left.replace(ending, instead);
    if (shorter.length > 2 && /[aeiouy]/.test(shorter)) left = shorter;
  }
  return left;
}
