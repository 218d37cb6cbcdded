import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core } from '../../src/guide/generated/core.js';
import { buildItems } from '../../src/tree/build-items.js';
import { guideRoadmap } from '../../src/tree/guide-roadmap.js';
import { roadmapFindings } from '../../src/tree/roadmap-findings.js';
import type { RoadmapItem, RoadmapNodeItem } from '../../src/tree/roadmap.js';

const messages = (...children: unknown[]): string[] =>
  roadmapFindings(buildItems<RoadmapNodeItem>({ id: 'root', label: 'Root', children: children as RoadmapItem[] })).map(({ message }) => message);

const cases: readonly [what: string, children: readonly unknown[], ...expected: string[]][] = [
  ['practice that is a text', [{ label: 'a', guidance: { practice: 'text' } }], 'children[0].guidance.practice: expected a list of texts, got "text"'],
  ['practice that holds a number', [{ label: 'a', guidance: { practice: ['b', 2] } }], 'children[0].guidance.practice: expected a list of texts, got a list of 2'],
  ['a part of another type', [{ label: 'a', guidance: { done: 3 } }], 'children[0].guidance.done: expected a text, got 3'],
  ['guidance of another type', [{ label: 'a', guidance: 3 }], 'children[0].guidance: expected a text, a list of texts, or an object with its parts, got 3'],
  ['roles that say how much', [{ label: 'a', guidance: { roles: { cook: 'a lot' } } }], 'children[0].guidance.roles: expected an object with "core" or "helpful" by id of a role, got an object'],
  ['a misspelt part', [{ label: 'a', guidance: { sumary: 'b' } }], 'children[0].guidance.sumary: expected one of the fields text, summary, why, practice, done, roles, prerequisites, reference, source, got "sumary"; did you mean "summary"?'],
  ['a name that is no text', [{ label: 'a', see: 5 }], 'children[0].see: expected the id of a node, got 5'],
  ['prerequisites that are a text', [{ label: 'a', prerequisites: 'b' }], 'children[0].prerequisites: expected a list of ids, got "b"'],
  ['a prerequisite that is not there', [{ id: 'dice', label: 'a' }, { label: 'b', prerequisites: ['dcie'] }], 'children[1].prerequisites[0]: expected the id of a node, got "dcie"; did you mean "dice"?'],
  ['one in the guidance', [{ id: 'dice', label: 'a' }, { label: 'b', guidance: { prerequisites: ['dice', 'fry'] } }], 'children[1].guidance.prerequisites[1]: expected the id of a node, got "fry"'],
  ['itself', [{ id: 'a', label: 'a', prerequisites: ['a'] }], 'children[0].prerequisites[0]: expected the id of another node, got "a"'],
  ['a node that holds it', [{ id: 'a', label: 'a', children: [{ label: 'b', prerequisites: ['a'] }] }], 'children[0].children[0].prerequisites[0]: expected the id of a node that does not hold this one, got "a"'],
  [
    'a circle',
    [{ id: 'a', label: 'a', prerequisites: ['b'] }, { id: 'b', label: 'b', prerequisites: ['c'] }, { id: 'c', label: 'c', prerequisites: ['a'] }],
    'children[2].prerequisites[0]: expected prerequisites without a cycle, got a -> b -> c -> a',
  ],
  ['several findings', [{ label: 'a', chilren: [], prerequisites: ['elsewhere'] }], 'children[0].chilren: expected one of the fields label, name, children, id, href, detail, badge, role, tone, see, guidance, prerequisites, got "chilren"; did you mean "children"?', 'children[0].prerequisites[0]: expected the id of a node, got "elsewhere"'],
];
for (const [what, children, ...expected] of cases) test(`doubtful: ${what}`, () => assert.deepEqual(messages(...children), expected));

const sound: readonly [what: string, children: readonly unknown[]][] = [
  ['a text', [{ label: 'a', guidance: 'b' }]],
  ['paragraphs', [{ label: 'a', guidance: ['b', 'c'] }]],
  ['parts', [{ label: 'a', guidance: { text: ['t'], summary: 's', why: 'w', practice: ['p'], done: 'd', roles: { cook: 'core' }, prerequisites: [], reference: 'r', source: 'editorial' } }]],
  ['nothing', [{ label: 'a', guidance: null, prerequisites: null, see: null }]],
  ['fields of its author', [{ label: 'a', guidance: { mentor: 'b', hours: 3 } }]],
  ['prerequisites along a line, named twice', [{ id: 'a', label: 'a' }, { id: 'b', label: 'b', prerequisites: ['a'] }, { label: 'c', prerequisites: ['a', 'b'] }]],
];
for (const [what, children] of sound) test(`sound: ${what}`, () => assert.deepEqual(messages(...children), []));

test('the roadmap of the guide is sound', () => assert.deepEqual(roadmapFindings(guideRoadmap(core)), []));

test('a chain of prerequisites of 10,000 is followed', () => {
  const children = Array.from({ length: 10_000 }, (_, index) => ({ id: `n${index}`, label: 'a', prerequisites: index < 9_999 ? [`n${index + 1}`] : [] }));
  assert.deepEqual(messages(...children), []);
});
