import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core } from '../../src/guide/generated/core.js';
import type { Guide } from '../../src/guide/types.js';
import { mindMapGuide } from '../../src/locales/en/mind-map-guide.js';
import { guideMap, guideMapOpen } from '../../src/tree/guide-map.js';
import { buildItems } from '../../src/tree/build-items.js';
import { readTree } from '../../src/tree/read-tree.js';
import { childrenOf } from '../../src/tree/kin.js';
import type { Tree } from '../../src/tree/tree.js';
import type { TreeItem } from '../../src/tree/build-items.js';
import { steadyGuide } from '../guide/steady-guide.js';

const guide: Guide = core;
const tree = (of: Guide = guide): Tree<TreeItem> => buildItems(guideMap(of, mindMapGuide, 'en'));

function children(map: Tree<TreeItem>, id: string): string[] {
  return [...childrenOf(map, map.indexOf.get(id) ?? -1)].map((i) => map.labels[i] ?? '');
}

test('leads from the roles to the questions', () => {
  const map = tree();
  assert.equal(map.labels[0], 'Prompt, AI or LLM engineer?');
  assert.equal(map.items[0]?.detail, 'Career guide, 2026');
  assert.deepEqual(children(map, 'map'), ['The three roles', 'Side by side', 'Pay', 'The roadmap', 'Tools that go together', 'Ways to earn', 'Month by month', 'Questions']);
});

test('ids are unique and the map reads as a tree of data', () => {
  const map = tree();
  assert.equal(new Set(map.ids).size, map.size);
  assert.equal(readTree(guideMap(guide, mindMapGuide, 'en')).size, map.size);
});

test('nodes of the roadmap keep their ids, labels and order', () => {
  const map = tree();
  const ids: string[] = [];
  const pending = [guide.roadmap];
  for (let node = pending.pop(); node; node = pending.pop()) {
    ids.push(node.id);
    pending.push(...node.children.toReversed());
  }
  const start = map.indexOf.get(guide.roadmap.id) ?? -1;
  assert.deepEqual(map.ids.slice(start, start + 127), ids);
  assert.equal(map.labels[map.indexOf.get('expert-level') ?? -1], 'Stage 3 — Expert Level');
});

test('stages have a number and a colour, roles a colour and their id', () => {
  const map = tree();
  const stages = [...childrenOf(map, map.indexOf.get('guide') ?? -1)].map((i) => map.items[i]);
  assert.deepEqual(stages.map((item) => [item?.badge, item?.tone]), [1, 2, 3, 4, 5, 6].map((n) => [String(n), `stage-${n}`]));
  const roles = [...childrenOf(map, map.indexOf.get('map:roles') ?? -1)].map((i) => map.items[i]);
  assert.deepEqual(roles.map((item) => [item?.role, item?.tone]), [['prompt-engineer', 'role-1'], ['ai-engineer', 'role-2'], ['llm-engineer', 'role-3']]);
  assert.equal(map.items.filter((item) => item.role !== undefined).length, 3);
});

test('every amount of the guide stands under pay', () => {
  const map = tree();
  const amounts = [...childrenOf(map, map.indexOf.get('map:pay') ?? -1)].flatMap((i) => [...childrenOf(map, i)]);
  assert.equal(amounts.length, guide.pay.length);
});

test('amounts are told with the role or what is paid, and the period', () => {
  const map = tree(steadyGuide);
  assert.deepEqual(children(map, 'pay:average'), ['Prompt Engineer: $130,000 a year', 'AI Engineer: $162,000 a year', 'LLM Engineer: $185,000 a year']);
  assert.ok(children(map, 'pay:other').includes('LLM: Equity, often on top: $50,000 to $80,000 a year'));
  assert.ok(children(map, 'pay:short').includes('By month 6: over $10,000 a month'));
});

test('every factor has a rating of every role', () => {
  const map = tree();
  assert.deepEqual(children(map, 'factor:base-salary').length, 3);
  assert.equal(children(map, 'map:comparison').length, guide.factors.length);
});

test('a guide without a collection has no empty branch', () => {
  assert.equal(tree({ ...guide, questions: [], plan: [] }).indexOf.has('map:questions'), false);
});

test('a title that asks nothing is the root as it is', () => {
  assert.equal(tree({ ...guide, metadata: { ...guide.metadata, title: 'Data careers' } }).labels[0], 'Data careers');
});

test('what is open at first are branches of the map', () => {
  const map = tree();
  for (const id of guideMapOpen(guide)) assert.ok((map.childCount[map.indexOf.get(id) ?? -1] ?? 0) > 0, id);
});
