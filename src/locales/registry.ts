/** Locales that were added to English. English itself is not registered: it is the fallback of every string. */
type Parts = Readonly<Record<string, object>>;

const added = new Map<string, Parts>();

/**
 * Adds a locale: a BCP 47 tag and its strings by part (`common`, `mindMap` ...), shaped like `locales/en`. What is left
 * out falls back to English. Elements that are already on the page take it with their next update.
 */
export function registerLocale(language: string, parts: Parts): void {
  added.set(language.toLowerCase(), parts);
}

/** The strings of one part in the nearest registered language ("pt-BR", then "pt"), English where one is missing. */
export function stringsFor<Strings extends object>(part: string, language: string, english: Strings): Strings {
  for (let tag = language.toLowerCase(); tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const strings = added.get(tag)?.[part];
    if (strings) return { ...english, ...strings };
  }
  return english;
}
