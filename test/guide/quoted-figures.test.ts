import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guide } from '../../src/guide/index.js';
import type { Guide } from '../../src/guide/types.js';
import { fixture } from './fixture.js';
import { staleQuotes } from './quoted-figures.js';

test('each figure that a sentence of the guide quotes is stated by a record', () => {
  assert.deepEqual(staleQuotes(guide), [], 'The figure was corrected, the sentence was not: correct it in data/ too.');
});

function quoting(text: string): Guide {
  const guide = fixture();
  return { ...guide, metadata: { ...guide.metadata, inconsistencies: [{ id: 'premium', text, source: { lines: [3, 7], section: 'Test' } }] } } as unknown as Guide;
}

const sentences: readonly [text: string, stale: readonly string[]][] = [
  ['Builders are paid 15% more.', []],
  ['Builders are paid 15 % more.', []],
  ['Builders are paid 16% more.', ['16%']],
  ['The averages, $100 and $200, are stated.', []],
  ['The averages, $100 and $250, are stated.', ['$250']],
  ['Over 1,000 posts, of which nobody speaks on these lines.', ['1,000']],
  ['In 2026 there are 3 roles.', []],
  ['The market passed $200 billion.', ['$200 billion']],
];
for (const [text, stale] of sentences) {
  test(`${stale.length > 0 ? `${stale.join()} is stale` : 'nothing is stale'} in "${text}"`, () => {
    assert.deepEqual(staleQuotes(quoting(text)), stale.map((quoted) => `metadata.inconsistencies[0].text says ${quoted}`));
  });
}

test('a percentage that two averages give is stated by them', () => {
  const guide = quoting('The averages give 100%.');
  const [writer] = guide.pay;
  assert.ok(writer);
  const builder = { ...writer, id: 'base-builder', role: 'builder', amount: { ...writer.amount, value: 200 } } as Guide['pay'][number];
  assert.deepEqual(staleQuotes(guide), ['metadata.inconsistencies[0].text says 100%']);
  assert.deepEqual(staleQuotes({ ...guide, pay: [...guide.pay, builder] }), []);
});
