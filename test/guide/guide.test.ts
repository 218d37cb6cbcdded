/** The bundled guide: equal to the data, and whole. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { assemble, type GuideParts } from '../../src/guide/assemble.js';
import { core, nodeNeeds } from '../../src/guide/generated/core.js';
import { loadGuidance } from '../../src/guide/generated/guidance.js';
import { guide } from '../../src/guide/generated/guide.js';
import type { RoadmapNode } from '../../src/guide/types.js';

const data = resolve(import.meta.dirname, '../../data');

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(data, file), 'utf8'));
}

function names(folder: string): string[] {
  return readdirSync(join(data, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'));
}

function fromFiles(): unknown {
  const collections = names('.').filter((name) => name !== 'guide' && name !== 'redirects');
  return assemble({
    guide: read('guide.json') as GuideParts['guide'],
    collections: Object.fromEntries(collections.map((name) => [name, read(`${name}.json`)])),
    stages: Object.fromEntries(names('roadmap').map((name) => [name, read(`roadmap/${name}.json`)])),
  });
}

function all(root: RoadmapNode): RoadmapNode[] {
  return [root, ...root.children.flatMap(all)];
}

/** Every object and list, with its path. */
function* objects(value: unknown, path: string): Generator<[string, object]> {
  if (typeof value !== 'object' || value === null) return;
  yield [path, value];
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, `${path}.${key}`);
}

const nodes: readonly RoadmapNode[] = all(guide.roadmap);
const depthOf = (node: RoadmapNode) => (node === guide.roadmap ? 0 : node.id.split('/').length);

describe('the bundled guide', () => {
  test('equals the data', () => {
    assert.deepEqual(guide, fromFiles());
  });

  test('is frozen throughout, and so are its parts', async () => {
    const parts = { guide, core, nodeNeeds, guidance: await loadGuidance('basics') };
    const free = [...objects(parts, '')].slice(1).filter(([, value]) => !Object.isFrozen(value));
    assert.deepEqual(free.map(([path]) => path), []);
  });

  test('has a core that lacks nothing but guidance', () => {
    const bare = (node: RoadmapNode): RoadmapNode => ({ ...node, guidance: null, children: node.children.map(bare) });
    assert.deepEqual(core, { ...guide, roadmap: bare(guide.roadmap) });
  });

  test('tells what each node needs without its text', () => {
    const expected = nodes.slice(1).map(({ id, guidance }) => [id, { roles: guidance?.roles, prerequisites: guidance?.prerequisites }]);
    assert.deepEqual(nodeNeeds, Object.fromEntries(expected));
  });

  test('loads the guidance of a stage, and nothing for what is no stage', async () => {
    for (const stage of guide.roadmap.children) {
      assert.deepEqual(await loadGuidance(stage.id), Object.fromEntries(all(stage).map(({ id, guidance }) => [id, guidance])));
    }
    assert.deepEqual(await loadGuidance('toString'), {});
  });
});

describe('the dataset', () => {
  const counts: readonly [name: string, expected: number, found: number][] = [
    ['nodes', 127, nodes.length],
    ['roots', 1, nodes.filter((node) => depthOf(node) === 0).length],
    ['stages', 6, nodes.filter((node) => depthOf(node) === 1).length],
    ['topics', 24, nodes.filter((node) => depthOf(node) === 2).length],
    ['skills', 96, nodes.filter((node) => depthOf(node) === 3).length],
    ['links from a skill to a topic', 13, nodes.filter((node) => node.see !== undefined).length],
    ['guidances', 126, nodes.filter((node) => node.guidance).length],
    ['roles', 3, guide.roles.length],
    ['factors', 7, guide.factors.length],
    ['ratings', 21, guide.ratings.length],
    ['amounts of money', 15, guide.pay.length],
    ['ways to earn', 6, guide.strategies.length],
    ['questions', 6, guide.questions.length],
    ['steps of the plan', 4, guide.plan.length],
    ['inconsistencies', 2, guide.metadata.inconsistencies.length],
  ];
  for (const [name, expected, found] of counts) {
    test(`has ${expected} ${name}`, () => assert.equal(found, expected));
  }

  test('links each skill to the topic of the same name, and leaves none out', () => {
    const topics = new Map(nodes.filter((node) => depthOf(node) === 2).map(({ label, id }) => [label, id]));
    const skills = nodes.filter((node) => depthOf(node) === 3);
    assert.deepEqual(
      skills.map(({ id, see }) => [id, see]),
      skills.map(({ id, label }) => [id, topics.get(label)]),
    );
  });

  test('lists the lines of a source in order, each once', () => {
    const wrong = [...objects(guide, 'guide')].filter(([path, value]) => {
      return path.endsWith('.lines') && Array.isArray(value) && value.some((line, index) => index > 0 && line <= value[index - 1]);
    });
    assert.deepEqual(wrong.map(([path]) => path), []);
  });

  test('takes the nodes of the tree from one line each, in order', () => {
    assert.deepEqual(
      nodes.map(({ source }) => source),
      nodes.map((_, index) => ({ lines: [24 + index], section: 'Roadmap' })),
    );
  });

  test('says no sentence twice', () => {
    const first = new Map<string, string>();
    const repeated: string[] = [];
    for (const [path, text] of sentences(guide, 'guide')) {
      const known = first.get(text);
      if (known === undefined) first.set(text, path);
      else repeated.push(`${path}: "${text}" stands at ${known}`);
    }
    assert.ok(first.size > 900);
    assert.deepEqual(repeated, []);
  });

  test('gives each salary of the comparison as an amount of its own', () => {
    const rated = guide.ratings.filter(({ amount }) => amount).map(({ role, amount }) => ({ role, amount }));
    const paid = guide.pay.filter(({ measure, amount }) => measure === 'base-salary' && amount.statistic === 'average').map(({ role, amount }) => ({ role, amount }));
    assert.equal(rated.length, 3);
    assert.deepEqual(rated, paid, 'An average base salary stands in data/pay.json and in data/ratings.json: they must agree.');
  });

  test('uses every reference', () => {
    const used = new Set([...guide.tools, ...guide.communities, ...nodes.flatMap(({ guidance }) => guidance ?? [])].map(({ reference }) => reference));
    assert.deepEqual(guide.references.map(({ id }) => id).filter((id) => !used.has(id)), []);
  });
});

/** Fields that hold sentences or phrases; labels and other names of things may repeat. */
const prose = ['summary', 'why', 'practice', 'done', 'text', 'note', 'question', 'goal', 'purpose', 'description', 'needs', 'covers'];

/** Their sentences of two words and more, folded. */
function* sentences(value: unknown, path: string, field = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') {
    if (!prose.includes(field)) return;
    for (const part of value.split(/(?<=[.!?])\s+/)) {
      const text = part.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
      if (text.includes(' ')) yield [path, text];
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* sentences(inner, `${path}.${key}`, Array.isArray(value) ? field : key);
  }
}
