import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GuideError } from '../../src/guide/error.js';
import { buildItems, type TreeItem } from '../../src/tree/build-items.js';
import { fieldSlips } from '../../src/tree/field-slips.js';
import { readRoadmap } from '../../src/tree/read-roadmap.js';
import { readTree } from '../../src/tree/read-tree.js';
import { chain } from './sample.js';

type Found = readonly [path: string, nearest: string | undefined];
const inPlain = (root: unknown): Found[] => fieldSlips(buildItems(root as TreeItem)).map(({ path, nearest }) => [path, nearest]);
const inRead = (json: unknown): Found[] => fieldSlips(readTree(json)).map(({ path, nearest }) => [path, nearest]);

const misspelt: readonly [what: string, node: object, path: string, nearest: string][] = [
  ['children', { label: 'a', chilren: [{ label: 'b' }] }, 'chilren', 'children'],
  ['prerequisites', { label: 'a', children: [{ label: 'b' }, { label: 'c', prerequistes: ['b'] }] }, 'children[1].prerequistes', 'prerequisites'],
  ['guidance', { label: 'a', guidence: 'Read.' }, 'guidence', 'guidance'],
  ['detail', { label: 'a', details: 'b' }, 'details', 'detail'],
  ['a field in capitals', { label: 'a', HREF: '/' }, 'HREF', 'href'],
  ['swapped letters in a short one', { label: 'a', roel: 'b' }, 'roel', 'role'],
  ['a letter too few in a short one', { label: 'a', hrf: '/' }, 'hrf', 'href'],
];
for (const [what, node, path, nearest] of misspelt) {
  test(`a slip is found: ${what}`, () => {
    assert.deepEqual(inPlain(node), [[path, nearest]]);
    assert.deepEqual(inRead(node), [[path, nearest]]);
  });
}

const allowed: readonly [what: string, node: object][] = [
  ['fields that are far from any', { label: 'a', value: 3, title: 'b', weight: 1, payload: {}, collapsed: true, colour: 'red' }],
  ['a word beside the field that it is near', { label: 'a', labels: 'b', detail: 'c', details: 'd' }],
  ['another word of four letters', { label: 'a', done: 'yes', rule: 'b', zone: 'c', node: 'd' }],
  ['what holds another kind of value', { label: 'a', roles: ['b'], badges: [], tones: {}, done: true, childrn: 3 }],
  ['what is private by custom', { label: 'a', _children: [{ label: 'b' }] }],
  ['short names', { label: 'a', idx: 3, ids: 'b', set: 'c' }],
  ['all that is known', { label: 'a', id: 'i', href: '/', detail: 'd', badge: '1', role: 'r', tone: 'stage-1', see: 's', guidance: 'g', prerequisites: [], fullLabel: 'A' }],
];
for (const [what, node] of allowed) test(`no slip: ${what}`, () => assert.deepEqual(inPlain(node), []));

test("no slip: d3's names", () => assert.deepEqual(inRead({ name: 'a', children: [{ name: 'b', value: 3 }] }), []));

test('a misspelt label is told with what is missing, first', () => {
  assert.throws(
    () => readTree({ label: 'a', children: [{ lable: 'b' }] }),
    (error) => error instanceof GuideError && error.issues.map(({ path }) => path).join() === 'children[0].lable,children[0].label' && error.issues[0]?.nearest === 'label',
  );
});

test('what has to be read keeps what was found in it', () => {
  const json = { name: 'a', children: [{ name: 'b', chilren: [] }] };
  assert.deepEqual(inRead(json), [['children[0].chilren', 'children']]);
  assert.deepEqual(fieldSlips(readRoadmap(json)).map(({ path }) => path), ['children[0].chilren']);
  assert.deepEqual(inRead([{ name: 'a', chilren: [] }]), [['[0].chilren', 'children']]);
});

test('the message says what was expected and what was meant', () => {
  assert.match(fieldSlips(buildItems({ label: 'a', chilren: [] } as TreeItem))[0]?.message ?? '', /^chilren: expected one of the fields label, name, children, .*, got "chilren"; did you mean "children"\?$/);
});

test('a chain of 10,000 is looked through', () => assert.deepEqual(inPlain(chain(10_000)), []));

const many = (size: number, more: object, last: object): object => ({ name: 'root', children: [...Array.from({ length: size - 1 }, (_, k) => ({ name: `n${k}`, ...more })), last] });

test('of very many nodes the first are looked through, read or not; one without a label always', () => {
  const last = { name: 'last', chilren: [] };
  assert.equal(inRead(many(4900, {}, last)).length, 1);
  assert.equal(inRead(many(6000, {}, last)).length, 0);
  assert.throws(
    () => readTree(many(6000, {}, { lable: 'last' })),
    (error) => error instanceof GuideError && error.issues[0]?.nearest === 'label',
  );
});

test('fields of one\'s own cost little where every node has them', () => {
  const own = { size: 1, weight: 2, colour: 'red', badges: [], parent: 'p', title: 't' };
  const time = (json: object): number => {
    const began = performance.now();
    readTree(json);
    return performance.now() - began;
  };
  const least = (json: object): number => Math.min(...[1, 2, 3].map(() => time(json)));
  const [bare, dressed] = [least(many(20_000, {}, { name: 'last' })), least(many(20_000, own, { name: 'last' }))];
  assert.ok(dressed < 4 * bare + 50, `${dressed} ms with fields, ${bare} ms without`);
});
