/** Locales that were added to English. English itself is not registered: it is the fallback of every string. */
import type * as english from './en.js';

/** The strings of another language, by part. What is left out stays English; a list or a function is replaced as a whole. */
export type LocaleStrings = Translated<typeof english>;

type Translated<Part> = Part extends string | ((...values: never[]) => unknown)
  ? Part
  : Part extends readonly (infer Item)[]
    ? readonly Item[]
    : { readonly [Key in keyof Part]?: Translated<Part[Key]> };

type Group = Readonly<Record<string, unknown>>;
type Translate = <Strings extends object>(part: string, strings: Strings) => Strings;

const added = new Map<string, Translate>();

/**
 * Adds a language: its BCP 47 tag and its strings. Elements that are already on the page take it with their next update.
 * The same tag again replaces what was added under it. Throws a `RangeError` for what is no language tag.
 */
export function registerLocale(language: string, strings: LocaleStrings): void {
  const parts = strings as Readonly<Record<string, Group | undefined>>;
  // The same strings are the same object every time: elements see by it that nothing has changed.
  const made = new WeakMap<object, object>();
  const translate = (part: string, base: object): object => {
    const strings = made.get(base) ?? merged(base as Group, parts[part] ?? {});
    made.set(base, strings);
    return strings;
  };
  added.set(new Intl.Locale(language).toString().toLowerCase(), translate as Translate);
}

/** The strings of one part in a language: those of "pt-BR" over those of "pt" over English. The same object as long as no locale is added. */
export function stringsFor<Strings extends object>(part: string, language: string, english: Strings): Strings {
  const end = language.lastIndexOf('-');
  const strings = end > 0 ? stringsFor(part, language.slice(0, end), english) : english;
  return added.get(language.toLowerCase())?.(part, strings) ?? strings;
}

function merged(base: Group, own: Group): Group {
  const all: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(own)) {
    const under = base[name];
    if (value !== undefined) all[name] = isGroup(under) && isGroup(value) ? merged(under, value) : value;
  }
  return all;
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
