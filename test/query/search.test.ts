import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { GuideError } from '../../src/guide/error.js';
import type { RoadmapNode } from '../../src/guide/index.js';
import { parseGuide } from '../../src/guide/schema-entry.js';
import { search, walk } from '../../src/query/index.js';
import { fixture } from '../guide/fixture.js';
import { guide } from './bundled-guide.js';

const first = (text: string): string | undefined => {
  const [best] = search(guide, text);
  return best && `${best.collection}: ${best.id}`;
};

const cases: readonly [what: string, text: string, expected: string | undefined][] = [
  ['case', 'RERANKING', 'roadmap: expert-level/rag-systems/reranking'],
  ['accents', 'Réránking', 'roadmap: expert-level/rag-systems/reranking'],
  ['a ligature', 'ﬁne-tuning models', 'roadmap: expert-level/fine-tuning-models'],
  ['full-width letters', 'ｒａｇ ｓｙｓｔｅｍｓ', 'roadmap: expert-level/rag-systems'],
  ['a topic before a skill of the same name', 'math basics', 'roadmap: basics/math-basics'],
  ['the shorter of two labels', 'agents', 'roadmap: master-the-stack/langchain/agents'],
  ['a role', 'llm engineer', 'roles: llm-engineer'],
  ['a whole question', 'why do llm engineers earn the most', 'questions: why-llm-engineers-earn-most'],
  ['a slip in four letters', 'lroa', 'roadmap: expert-level/fine-tuning-models/lora-adapters'],
  ['two slips in a long word', 'probabbilty', 'roadmap: basics/math-basics/probability'],
  ['a slip in the beginning of a word', 'transfrom', 'roadmap: basics/ai-fundamentals/transformers'],
  ['initials', 'cot', 'roadmap: build-skills/prompt-patterns/chain-of-thought'],
  ['a split word', 'lang chain', 'roadmap: master-the-stack/langchain'],
  ['a joined word', 'finetuning', 'roadmap: expert-level/fine-tuning-models'],
  ['another spelling', 'cost optimisation', 'roadmap: build-skills/llm-apis/cost-optimization'],
  ['a short form', 'vectordb', 'roadmap: master-the-stack/vector-databases'],
  ['an acronym spelt out', 'retrieval augmented generation', 'roadmap: expert-level/rag-systems'],
  ['the number of a stage', 'stage 4', 'roadmap: earn'],
  ['a word of the texts', 'backpropagation', 'roadmap: basics/ai-fundamentals/neural-networks'],
  ['nothing', '', undefined],
  ['blanks', ' \n\t', undefined],
  ['signs only', '?! — …', undefined],
  ['nonsense', 'qqqqxxxzzz', undefined],
];
for (const [what, text, expected] of cases) test(`${what}: "${text}" finds ${expected ?? 'nothing'}`, () => assert.equal(first(text), expected));

test('a label with the word comes before texts with it', () => {
  const found = search(guide, 'memory', { in: ['roadmap'], limit: 200 });
  const inLabel = found.map(({ record }) => record.label.toLowerCase().includes('memory'));
  assert.equal(inLabel.indexOf(false), inLabel.filter(Boolean).length);
  assert.ok(inLabel.includes(false));
});

const orders: readonly [text: string, labels: readonly string[]][] = [
  ['cat', ['Cat', 'Clever Ant Track', 'Catalogue']],
  ['chain', ['Chain', 'Chain Store', 'A Long Chain of Hotels']],
  ['weaver', ['Weavers', 'Weaver Birds of the South']],
  ['bufet', ['Buffet', 'Buffalo Fete']],
];
for (const [text, labels] of orders) {
  test(`"${text}" finds ${labels.join(', ')}, in this order`, () => {
    const children = labels.toReversed().map((label, at): RoadmapNode => ({ id: `n${at}`, label, source: 'editorial', guidance: null, children: [] }));
    const small = { ...guide, roadmap: { ...guide.roadmap, children } };
    assert.deepEqual(search(small, text, { in: ['roadmap'] }).map(({ record }) => record.label), labels);
  });
}

test('in, limit and roles narrow the answer, and nothing else does', () => {
  const all = search(guide, 'engineer', { limit: Infinity });
  const some = search(guide, 'engineer', { in: ['questions', 'roles'], limit: Infinity });
  assert.deepEqual(some, all.filter(({ collection }) => collection === 'questions' || collection === 'roles'));
  assert.deepEqual(search(guide, 'engineer', { limit: 3 }), all.slice(0, 3));
  assert.equal(search(guide, 'engineer', { limit: 0 }).length, 0);
  assert.equal(search(guide, 'engineer', { in: [] }).length, 0);
  assert.ok(all.length > 20);
  assert.equal(search(guide, 'engineer').length, 20);
});

test('roles leaves out what is about other roles only', () => {
  const pay = search(guide, 'base salary', { in: ['pay'], roles: ['llm-engineer'] });
  assert.deepEqual(pay.map(({ record }) => record.role).filter((role) => role !== 'llm-engineer' && role !== null), []);
  assert.equal(pay[0]?.id, 'base-salary-llm-engineer');
  const skills = search(guide, 'linear algebra', { in: ['roadmap'], roles: ['prompt-engineer'] });
  assert.ok(!skills.some(({ id }) => id === 'basics/math-basics/linear-algebra'));
  assert.ok(search(guide, 'langsmith', { in: ['tools'], roles: ['prompt-engineer'] }).length > 0);
});

test('every collection with names can be searched, and a result has the record itself', () => {
  const probes = { roles: 'prompt engineer', factors: 'math depth', pay: 'equity', market: 'certifications', strategies: 'technical writing', questions: 'safest role', plan: 'first paid work', transitions: 'software developer', tools: 'zapier', pairings: 'n8n', videos: 'beginners', communities: 'discord', employers: 'cohere', references: 'numpy', roadmap: 'autograd' } as const;
  for (const [collection, text] of Object.entries(probes) as [keyof typeof probes, string][]) {
    const [best] = search(guide, text, { in: [collection] });
    assert.equal(best?.collection, collection, text);
    const records: readonly object[] = collection === 'roadmap' ? walk(guide) : guide[collection];
    assert.ok(records.includes(best.record), text);
    assert.equal(best.record.id, best.id);
    assert.ok(best.ranges.length > 0, text);
  }
});

const mistakes: readonly [path: string, nearest: string, ask: () => unknown][] = [
  ['in', 'questions', () => search(guide, 'rag', { in: ['qestions' as never] })],
  ['in', 'roadmap', () => search(guide, 'rag', { in: 'raodmap' as never })],
  ['roles', 'ai-engineer', () => search(guide, 'rag', { roles: ['ai-enginer'] })],
];
for (const [path, nearest, ask] of mistakes) {
  test(`what is unknown in ${path} is told, near ${nearest}`, () => {
    assert.throws(ask, (error: unknown) => error instanceof GuideError && error.issues[0]?.path === path && error.issues[0].nearest === nearest);
  });
}

test('another guide is searched by its own words', () => {
  const other = parseGuide(fixture());
  assert.equal(search(other, 'hamer')[0]?.id, 'hammer');
  assert.equal(search(other, 'word', { in: ['roadmap'] })[0]?.id, 'basics/words');
  assert.equal(search(other, 'deposit')[0]?.id, 'freelancing');
  assert.deepEqual(search(other, 'langchain'), []);
});

test('words of other scripts are found', () => {
  const label = 'Нейронные сети';
  const child: RoadmapNode = { id: 'seti', label, source: 'editorial', guidance: null, children: [] };
  const other = { ...guide, roadmap: { ...guide.roadmap, children: [child] } };
  const [best] = search(other, 'нейроные', { in: ['roadmap'] });
  assert.equal(best?.id, 'seti');
  assert.deepEqual(best.ranges, [{ field: 'label', start: 0, end: 9 }]);
});

test('the same answer each time', () => assert.deepEqual(search(guide, 'how do I evaluate a model'), search(guide, 'how do I evaluate a model')));

test('the texts of a guide are read at the first search only', () => {
  let reads = 0;
  const role = {
    ...guide.roles[0],
    get summary() {
      reads++;
      return 'Juggles seventeen oranges.';
    },
  } as (typeof guide.roles)[number];
  const counted = { ...guide, roles: [role] };
  assert.equal(search(counted, 'oranges')[0]?.id, role.id);
  assert.equal(reads, 1);
  search(counted, 'orangse');
  assert.equal(reads, 1);
});

const endless: readonly [what: string, text: string][] = [
  ['a megabyte without a space', 'rag'.repeat(350_000)],
  ['ten thousand words', 'fine tunning '.repeat(10_000)],
  ['a megabyte of accents', `e${'\u0301'.repeat(1_000_000)}`],
  ['many equal letters', 'a'.repeat(300)],
  ['many words of one letter', 'a b c d e '.repeat(1000)],
  ['half a surrogate pair', '\ud83d rag'],
];
for (const [what, text] of endless) {
  test(`${what} does not keep the search busy`, () => {
    search(guide, 'rag');
    const before = process.cpuUsage();
    search(guide, text);
    const { user } = process.cpuUsage(before);
    assert.ok(user < 2_000_000, `${user / 1000} ms`);
  });
}

test('a long label of equal letters is no trap for short forms', () => {
  const child: RoadmapNode = { id: 'a', label: 'a'.repeat(400), source: 'editorial', guidance: null, children: [] };
  const before = process.cpuUsage();
  search({ ...guide, roadmap: { ...guide.roadmap, children: [child] } }, `${'a'.repeat(40)}b`);
  assert.ok(process.cpuUsage(before).user < 2_000_000);
});

test('search never throws, and gives results in falling order', () => {
  const word = fc.constantFrom('rag', 'fine', 'tuning', 'Café', 'ﬁ', 'ß', '🙂', 'a', '.*', '\\', '(', '[^', '$&', 'constructor', '__proto__');
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')), fc.array(word).map((words) => words.join('')));
  fc.assert(
    fc.property(text, (query) => {
      const results = search(guide, query);
      const scores = results.map(({ score }) => score);
      assert.deepEqual(scores, scores.toSorted((a, b) => b - a));
      assert.ok(scores.every((score) => score > 0 && Number.isFinite(score)));
    }),
    { numRuns: 200 },
  );
});

test('two letters find the label of which they are the initials before labels that begin so', () => {
  assert.ok(search(guide, 'la', { in: ['roadmap'], limit: 3 }).some(({ record }) => record.label === 'Linear Algebra'));
  assert.ok(search(guide, 'sp', { in: ['roadmap'], limit: 3 }).every(({ record }) => ['System Prompts', 'SaaS Products'].includes(record.label)));
});

test('what is no text finds nothing, and less than none is none', () => {
  for (const text of [undefined, null, 42, {}]) assert.deepEqual(search(guide, text as string), []);
  assert.deepEqual(search(guide, 'rag', { limit: -1 }), []);
});
