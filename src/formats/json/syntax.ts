/** Where a text stops being JSON. Engines tell it in words of their own, some without a place. */
export interface Fault {
  readonly place: number;
  readonly expected: string;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/** What may come next. */
type Wanted = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma';

/** The first fault of a text that `JSON.parse` refuses; undefined if there is none. */
export function faultIn(text: string): Fault | undefined {
  const open: ('}' | ']')[] = [];
  let wanted: Wanted = 'value';
  let place = skipSpace(text, 0);
  const take = (end: number): void => {
    place = skipSpace(text, end);
  };
  while (place < text.length || open.length > 0 || wanted !== 'comma') {
    const character = text[place] ?? '';
    const end = open.at(-1);
    const mayEnd = wanted === 'comma' || wanted.endsWith('or end');
    if (end && mayEnd && character === end) {
      open.pop();
      wanted = 'comma';
      take(place + 1);
    } else if (wanted === 'comma') {
      if (character !== ',' || !end) return { place, expected: end ? `"," or "${end}"` : 'the end of the text' };
      wanted = end === '}' ? 'key' : 'value';
      take(place + 1);
    } else if (wanted === 'colon') {
      if (character !== ':') return { place, expected: '":"' };
      wanted = 'value';
      take(place + 1);
    } else if (character === '"') {
      const found = endOfText(text, place);
      if (typeof found !== 'number') return found;
      wanted = wanted.startsWith('key') ? 'colon' : 'comma';
      take(found);
    } else if (wanted.startsWith('key')) {
      return { place, expected: `a key in quotes${mayEnd ? ' or "}"' : ''}` };
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? '}' : ']');
      wanted = character === '{' ? 'key or end' : 'value or end';
      take(place + 1);
    } else {
      const length = lengthOf(NUMBER, text, place) || lengthOf(WORD, text, place);
      if (length === 0) return { place, expected: mayEnd ? 'a value or "]"' : 'a value' };
      wanted = 'comma';
      take(place + length);
    }
  }
  return undefined;
}

function skipSpace(text: string, from: number): number {
  let place = from;
  while (place < text.length && ' \t\n\r'.includes(text.charAt(place))) place += 1;
  return place;
}

function lengthOf(pattern: RegExp, text: string, place: number): number {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** One past the end of a text in quotes, or what is wrong in it. */
function endOfText(text: string, from: number): number | Fault {
  for (let place = from + 1; place < text.length; place++) {
    const character = text.charAt(place);
    if (character === '"') return place + 1;
    if (character < ' ') return { place, expected: 'a text that ends on its line, with breaks written as \\n' };
    if (character !== '\\') continue;
    place += 1;
    const isEscape = text.charAt(place) === 'u' ? /^[\da-fA-F]{4}$/.test(text.slice(place + 1, place + 5)) : /["\\/bfnrt]/.test(text.charAt(place));
    if (!isEscape) return { place: place - 1, expected: 'an escape like \\n, \\" or \\u00e9' };
  }
  return { place: text.length, expected: 'a quote at the end of the text' };
}
