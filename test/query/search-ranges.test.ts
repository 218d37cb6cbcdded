/** Which characters of a record a search points at. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RoadmapNode } from '../../src/guide/index.js';
import { search, type Range } from '../../src/query/index.js';
import { fold, unfold } from '../../src/query/search/fold.js';
import { guide } from './bundled-guide.js';

/** The text of a field, by its path: "guidance.practice.1". */
function textAt(record: object, { field }: Range): string {
  let value: unknown = record;
  for (const key of field.split('.')) value = (value as Record<string, unknown>)[key];
  assert.equal(typeof value, 'string', field);
  return value as string;
}

function marked(record: object, ranges: readonly Range[]): string[] {
  return ranges.map((range) => `${range.field}: ${textAt(record, range).slice(range.start, range.end)}`);
}

function guideWith(label: string): typeof guide {
  const child: RoadmapNode = { id: 'only', label, source: 'editorial', guidance: null, children: [] };
  return { ...guide, roadmap: { ...guide.roadmap, children: [child] } };
}

const labels: readonly [what: string, label: string, text: string, expected: readonly string[]][] = [
  ['a word', 'RAG Systems', 'rag', ['label: RAG']],
  ['the beginning of a word', 'Neural Networks', 'netw', ['label: Netw']],
  ['another form of a word', 'Vector Databases', 'database', ['label: Database']],
  ['another spelling', 'Cost Optimization', 'optimisation', ['label: Optimization']],
  ['a word with a slip', 'Pinecone', 'pinceone', ['label: Pinecone']],
  ['two words of a joined one', 'LangChain', 'lang chain', ['label: LangChain']],
  ['a joined word, in its parts', 'Fine-Tuning Models', 'finetuning', ['label: Fine', 'label: Tuning']],
  ['the beginning of a joined word', 'Fine-Tuning Models', 'finetu', ['label: Fine', 'label: Tu']],
  ['initials', 'Chain-of-Thought', 'cot', ['label: C', 'label: o', 'label: T']],
  ['several words', 'Linear Algebra', 'algebra linear', ['label: Linear', 'label: Algebra']],
  ['a word and two joined, once', 'Fine-Tuning Models', 'fine tuning', ['label: Fine', 'label: Tuning']],
  ['an accent', 'Café Réunion', 'reunion', ['label: Réunion']],
  ['an accent apart from its letter', 'Cafe\u0301 bar', 'cafe', ['label: Cafe\u0301']],
  ['a word after a letter that grows', 'Straße und Weg', 'weg', ['label: Weg']],
  ['a letter that grows', 'Straße und Weg', 'strasse', ['label: Straße']],
  ['half of a letter that grows', 'Straße und Weg', 'stras', ['label: Straß']],
  ['a ligature', 'Oﬃce Work', 'office', ['label: Oﬃce']],
  ['half of a ligature', 'Oﬃce Work', 'off', ['label: Oﬃ']],
  ['a word after letters beyond the plane', '𝐁𝐨𝐥𝐝 🙂 move', 'move', ['label: move']],
];
for (const [what, label, text, expected] of labels) {
  test(`${what}: "${text}" in "${label}"`, () => {
    const [best] = search(guideWith(label), text, { in: ['roadmap'] });
    assert.ok(best);
    assert.deepEqual(marked(best.record, best.ranges), expected);
  });
}

test('a word that is in no label is shown at its first mention, with the path of the field', () => {
  const [best] = search(guide, 'backpropagation', { in: ['roadmap'] });
  assert.ok(best);
  assert.equal(best.ranges.length, 1);
  assert.match(marked(best.record, best.ranges)[0] ?? '', /^guidance\.\w+(\.\d)?: backpropagation$/i);
});

test('a reference is named by its title', () => {
  const [best] = search(guide, 'numpy', { in: ['references'] });
  assert.equal(best?.ranges[0]?.field, 'title');
});

test('every range of every result lies in the text of its field and is not empty, sorted and apart from the others', () => {
  const words = fc.constantFrom('rag', 'fine', 'tunning', 'model', 'eval', 'how', 'do', 'i', 'cost', 'client', 'python', 'a', 'salary', 'cot', 'db', 'vector');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (text) => {
      for (const { record, ranges } of search(guide, text.join(' '))) {
        for (const range of ranges) {
          assert.ok(range.start >= 0 && range.start < range.end && range.end <= textAt(record, range).length);
        }
        for (const [at, { field, start }] of ranges.entries()) {
          const before = ranges.slice(0, at).filter((range) => range.field === field);
          assert.ok(before.every(({ end }) => end <= start), `${text.join(' ')}: ${field}`);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('what is pointed at in a folded text is the same text before it was folded', () => {
  const character = fc.constantFrom('a', 'B', 'é', 'e\u0301', 'ß', 'ﬁ', 'İ', '🙂', '𝐁', ' ', '가', 'Σ', 'ｒ');
  fc.assert(
    fc.property(fc.array(character, { maxLength: 5 }), fc.array(character, { minLength: 1, maxLength: 5 }), fc.array(character, { maxLength: 5 }), (before, inside, after) => {
      const [head, middle, tail] = [before.join(''), inside.join(''), after.join('')];
      const start = fold(head).length;
      const [from, to] = unfold(head + middle + tail, start, start + fold(middle).length);
      assert.deepEqual([from, to], [head.length, head.length + middle.length]);
    }),
  );
});
