/** Trees to write and read again, and what readers say of texts that are none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { oneLine } from '../../src/formats/outline/plain-text.js';
import { GuideError } from '../../src/guide/error.js';
import type { TreeItem } from '../../src/tree/build-items.js';

/** Texts that a format may take for something else. */
const TRAPS = [
  ...['1. x', '1) x', '7.', '- x', '-', '* x', '*', '+ x', '+', '# x', '#', '##', 'x #', 'x ##', '> q', '>', '===', '---', '***', '___', '| a | b |', '- - -'],
  ...['[a](b)', '[a]', '[a]: /u', '![i](j)', '!', '!\\[', '](', '(x)', '[x] t', '[ ] t', '*a*', '**', '_b_', 'a_b_c', '_', 'a_', '`c`', '```', '~~~', '~~s~~'],
  ...['<b>', '</b>', '<', '<!-- -->', '<http://a.b>', 'http://a.b', '&', '&amp;', '&copy', '&#10;', '&lt;', ']]>', '<![CDATA[', '"', "'", '\\', '\\*', 'a\\'],
  ...['  x', '\t', '\uFEFF', '\u00A0', '\u2028', '\u200B', '😀', '👩‍👩‍👧', 'مرحبا', '日本', '__proto__', 'constructor', '\\n', ':', '=', '%', '{}'],
];

/** Labels: any text without control characters, its white space collapsed and trimmed. */
export const label: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...TRAPS), fc.string({ unit: 'grapheme', maxLength: 5 }), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 4 })
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)))
  // XML can hold neither the last two.
  .map((text) => oneLine(text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')));

const filled = label.filter((text) => text !== '');
export const detail: fc.Arbitrary<string> = fc.array(filled, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));

type Field = Exclude<keyof TreeItem, 'label' | 'children'>;
const FIELDS: Record<Field, fc.Arbitrary<string>> = { id: label, href: label, detail, badge: label, role: label, tone: label };

/** One to three top nodes with some of the fields; ids are different. */
export function trees(...fields: readonly Field[]): fc.Arbitrary<TreeItem[]> {
  const { node } = fc.letrec<{ node: TreeItem }>((tie) => ({
    node: fc.record(
      {
        label,
        ...Object.fromEntries(fields.map((field) => [field, FIELDS[field]])),
        children: fc.array(tie('node'), { minLength: 1, maxLength: 4, depthIdentifier: 'tree' }),
      },
      { requiredKeys: ['label'] },
    ),
  }));
  return fc.array(node, { minLength: 1, maxLength: 3 }).map((tops) => withOwnIds(tops, new Set()));
}

function withOwnIds(items: readonly TreeItem[], taken: Set<string>): TreeItem[] {
  return items.map(({ id, children, ...item }) => {
    let own = id;
    while (own !== undefined && taken.has(own)) own += '+';
    if (own !== undefined) taken.add(own);
    return { ...item, ...(own !== undefined && { id: own }), ...(children && { children: withOwnIds(children, taken) }) };
  });
}

/** What is wrong with a text, as the reader tells it. */
export function problems(read: (text: string) => unknown, text: string): string[] {
  try {
    read(text);
  } catch (error) {
    assert.ok(error instanceof GuideError, String(error));
    return error.issues.map(({ message }) => message);
  }
  return [];
}

/** A table of texts that a reader refuses, each with all that it says. */
export function refuses(read: (text: string) => unknown, table: readonly (readonly [what: string, text: string, ...messages: string[]])[]): void {
  for (const [what, text, ...messages] of table) test(`tells what is wrong with ${what}`, () => assert.deepEqual(problems(read, text), messages));
}

/** A table of texts and what is read of them. */
export function reads(read: (text: string) => unknown, table: readonly (readonly [what: string, text: string, tree: readonly TreeItem[]])[]): void {
  for (const [what, text, tree] of table) test(`reads ${what}`, () => assert.deepEqual(read(text), tree));
}

/** A hundred branches of ten twigs of 99 leaves: 100,101 nodes. */
export function hundredThousand(): TreeItem {
  const leaves = Array.from({ length: 99 }, (_, index) => ({ label: `Leaf ${index}` }));
  const twigs = Array.from({ length: 10 }, (_, index) => ({ label: `Twig ${index}`, children: leaves }));
  return { label: 'Root', children: Array.from({ length: 100 }, (_, index) => ({ label: `Branch ${index}`, children: twigs })) };
}

/** The number of nodes in a tree, counted by a loop. */
export function count(tops: readonly TreeItem[]): number {
  const all = [...tops];
  for (const item of all) all.push(...(item.children ?? []));
  return all.length;
}
