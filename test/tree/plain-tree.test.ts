import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlainTree } from '../../src/tree/plain-tree.js';
import { chain } from './sample.js';

const loop: { label: string; children: unknown[] } = { label: 'loop', children: [] };
loop.children.push(loop);
const twin = { label: 'twin' };

for (const [what, data, expected] of [
  ['a node with a label', { label: 'a' }, true],
  ['children, and texts in all fields', { label: 'a', id: 'x', children: [{ label: 'b', href: '/', detail: 'd', badge: '1', role: 'r', tone: 'stage-1' }] }, true],
  ['fields that are not known', { label: 'a', guidance: 3 }, true],
  ['a field without a value', { label: 'a', id: undefined, children: undefined }, true],
  ['nothing', null, false],
  ['a text', 'a', false],
  ["d3's names", { name: 'a' }, false],
  ['an id that is a number', { label: 'a', id: 7 }, false],
  ['children that are null', { label: 'a', children: null }, true],
  ['children that are no array', { label: 'a', children: { length: 0 } }, false],
  ['a child that is none', { label: 'a', children: [undefined] }, false],
  ['an id twice', { label: 'a', id: 'x', children: [{ label: 'b', id: 'x' }] }, false],
  ['a node twice', { label: 'a', children: [twin, twin] }, false],
  ['a node in itself', loop, false],
] as const) {
  test(`${expected ? 'needs no reading' : 'is to be read'}: ${what}`, () => assert.equal(isPlainTree(data), expected));
}

test('a chain of 10,000 needs no reading', () => assert.equal(isPlainTree(chain(10_000)), true));
