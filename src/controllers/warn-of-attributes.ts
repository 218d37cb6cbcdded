/** Attributes whose value is none that an element knows are shown as if they were not there; their author is told. Part of what is loaded late. */
import type { ReactiveControllerHost } from 'lit';
import { issue } from '../guide/issue.js';
import { warnOnce } from './warn-once.js';

/** What an attribute may say. */
export interface AttributeWords {
  readonly words: readonly string[];
  /** What else it may say than these words. */
  readonly also?: RegExp;
  /** As a noun phrase; without it: one of the words. */
  readonly expected?: string;
  /** Whether it may hold several words, parted by spaces or commas. */
  readonly several?: boolean;
}

/** How deep a tree is open. */
export const DEPTH: AttributeWords = { words: ['all'], also: /^\d+$/, expected: 'a number of levels, or "all"' };
/** Colour schemes. */
export const SCHEMES: AttributeWords = { words: ['light', 'dark'] };

/** Warns once of each value that is none of the words, with the nearest of them. `known` is by name of the property, and is asked for after each update. */
export function warnOfAttributes(host: ReactiveControllerHost & Element, known: () => Readonly<Record<string, AttributeWords>>): void {
  host.addController({
    hostUpdated() {
      for (const [property, { words, also, expected = `one of ${words.join(', ')}`, several }] of Object.entries(known())) {
        // A script without types may give a list, or a number.
        const value = String((host as unknown as Readonly<Record<string, string | readonly string[] | null | undefined>>)[property] ?? '');
        for (const word of several ? value.split(/[\s,]+/) : [value]) {
          if (word && !words.includes(word) && !also?.test(word)) warnOnce(host, issue(attributeOf(property), expected, word, words));
        }
      }
    },
  });
}

/** `roleFocus` is written `role-focus`. */
function attributeOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
