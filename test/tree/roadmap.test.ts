import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { core } from '../../src/guide/generated/core.js';
import { GuideError } from '../../src/guide/error.js';
import { guideRoadmap } from '../../src/tree/guide-roadmap.js';
import { leavesOf, mark } from '../../src/tree/mark.js';
import { countAll, countOf } from '../../src/tree/progress.js';
import { readGuidance } from '../../src/tree/read-guidance.js';
import { readRoadmap } from '../../src/tree/read-roadmap.js';
import type { NodeGuidance, RoadmapNodeItem } from '../../src/tree/roadmap.js';
import type { Tree } from '../../src/tree/tree.js';
import { linkTopics } from '../../src/tree/topic-links.js';

function guidanceOf({ items }: Tree<RoadmapNodeItem>, index: number): NodeGuidance | undefined {
  const item = items[index];
  return item && readGuidance(item);
}

describe('a roadmap of one’s own', () => {
  const cases: [string, unknown, unknown][] = [
    ['a text is a paragraph', 'Read this.', { text: ['Read this.'], prerequisites: [] }],
    ['an empty line ends a paragraph', 'One.\n\nTwo.', { text: ['One.', 'Two.'], prerequisites: [] }],
    ['a list is paragraphs; what is not text is left out', ['One.', 2], { text: ['One.'], prerequisites: [] }],
    ['parts', { summary: 'S', practice: ['a', 'b'], done: 3, roles: { ai: 'core' } }, { summary: 'S', practice: ['a', 'b'], roles: { ai: 'core' }, text: [], prerequisites: [] }],
    ['nothing', null, undefined],
  ];
  for (const [name, guidance, expected] of cases) {
    it(`guidance: ${name}`, () => {
      const tree = readRoadmap({ label: 'Root', children: [{ label: 'Leaf', guidance }] });
      assert.deepEqual(guidanceOf(tree, 1), expected);
    });
  }

  it('prerequisites may stand on the node itself', () => {
    const tree = readRoadmap([{ id: 'a', label: 'A' }, { id: 'b', label: 'B', prerequisites: ['a'] }], 'Both');
    assert.equal(tree.labels[0], 'Both');
    assert.deepEqual(guidanceOf(tree, 2)?.prerequisites, ['a']);
  });

  it('each node has its own, at any depth', () => {
    const tree = readRoadmap([{ label: 'R', children: [{ label: 'A', see: 'x', children: [{ label: 'A1', guidance: 'a1' }] }, { label: 'B', guidance: 'b' }] }]);
    assert.deepEqual(tree.items.map((item) => [item.label, item.see, readGuidance(item)?.text?.[0]]), [
      ['R', undefined, undefined],
      ['A', 'x', undefined],
      ['A1', undefined, 'a1'],
      ['B', undefined, 'b'],
    ]);
  });

  it('bad data says where', () => {
    assert.throws(() => readRoadmap({ label: 'R', children: [{ label: 'A' }, { title: 'B' }] }), (error) => error instanceof GuideError && error.issues[0]?.path === 'children[1].label');
  });
});

describe('the roadmap of the guide', () => {
  const tree = guideRoadmap(core);
  const course = { tree, target: linkTopics(tree, (index) => tree.items[index]?.see) };

  it('has 127 nodes, stages under their short names', () => {
    assert.equal(tree.size, 127);
    const stage = tree.indexOf.get('expert-level') ?? -1;
    assert.deepEqual([tree.labels[stage], tree.items[stage]?.fullLabel], ['Expert Level', 'Stage 3 — Expert Level']);
  });

  it('has 96 skills, of which 13 name a topic, and all of them count once', () => {
    assert.equal(course.target.filter((topic) => topic >= 0).length, 13);
    assert.equal(countOf(course, countAll(course, new Map()), 0).total, 96);
  });

  it('marking a skill that names a topic marks the four skills of the topic', () => {
    const index = tree.indexOf.get('basics/getting-started/math-basics') ?? -1;
    assert.deepEqual(leavesOf(course, index).map((leaf) => tree.labels[leaf]), ['Linear Algebra', 'Probability', 'Calculus', 'Statistics']);
    const tally = mark(course, countAll(course, new Map()), index, 'done');
    assert.equal(countOf(course, tally, 0).done, 5);
  });
});
