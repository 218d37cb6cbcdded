/** A text attribute. When it is taken away, the property is the empty text, as its type says. */
export const text = { converter: (value: string | null): string => value ?? '' };
