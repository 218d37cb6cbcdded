import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GuideError } from '../../src/guide/error.js';
import { readTree } from '../../src/tree/read-tree.js';
import { chain } from './sample.js';

test("reads labels, d3's names, and whatever else a node may hold", () => {
  const tree = readTree({ name: 'root', children: [{ label: 'one', id: 7, href: '/x', detail: 'd', badge: 1, role: 'r', tone: 'stage-1', extra: [] }, { name: 'two', children: null }] });
  assert.deepEqual(tree.labels, ['root', 'one', 'two']);
  assert.deepEqual(tree.ids, ['root', '7', 'root/two']);
  assert.deepEqual(tree.items[1], { label: 'one', id: '7', href: '/x', detail: 'd', badge: '1', role: 'r', tone: 'stage-1', children: [] });
});

test('an array of one is its root; several hang under a root with the given name', () => {
  assert.deepEqual(readTree([{ label: 'one' }], 'all').labels, ['one']);
  assert.deepEqual(readTree([{ label: 'one' }, { label: 'two' }], 'all').labels, ['all', 'one', 'two']);
});

test('ids that are not given are made from the labels, each its own', () => {
  const tree = readTree({ label: 'Ä b!', children: [{ label: 'x' }, { label: 'x' }, { label: '!' }, { label: 'y', id: 'ä-b/x-4' }, { label: 'x' }] });
  assert.equal(new Set(tree.ids).size, tree.size);
  assert.deepEqual(tree.ids.slice(0, 4), ['ä-b', 'ä-b/x', 'ä-b/x-2', 'ä-b/node-3']);
});

test('an id that an author gave is never made for another node, wherever it stands', () => {
  const garden = readTree({ label: 'Garden', children: [{ label: 'Soil', children: [{ label: 'Dig' }] }, { id: 'garden/soil', label: 'Earth', children: [{ label: 'Dig' }] }, { label: 'Water' }] });
  assert.deepEqual(garden.ids, ['garden', 'garden/soil-1', 'garden/soil-1/dig', 'garden/soil', 'garden/soil/dig', 'garden/water']);
  assert.equal(garden.indexOf.get('garden/soil'), 3);
  const root = readTree({ label: 'Soil', children: [{ label: 'x', children: [{ id: 'soil', label: 'y' }, { id: 'soil-1', label: 'z' }] }] });
  assert.deepEqual(root.ids, ['soil-1-', 'soil-1-/x', 'soil', 'soil-1']);
});

test('ids that are made stay the same where none is given', () => {
  const tree = readTree({ label: 'A', children: [{ label: 'b', children: [{ label: 'c' }, { label: 'c' }] }, { label: 'B' }, { label: 'b-2' }] });
  assert.deepEqual(tree.ids, ['a', 'a/b', 'a/b/c', 'a/b/c-2', 'a/b-2', 'a/b-2-3']);
});

const loop: { label: string; children: unknown[] } = { label: 'loop', children: [] };
loop.children.push({ label: 'inner', children: [loop] });

for (const [what, json, message] of [
  ['no node', 7, 'expected a node: an object with a label, got 7'],
  ['nothing', null, 'expected a node: an object with a label, got null'],
  ['no label', { children: [] }, 'label: expected a text, got nothing'],
  ['a label of another type', { label: 'a', children: [{ label: 'b' }, { label: 3 }] }, 'children[1].label: expected a text, got 3'],
  ['a child that is a text', { label: 'a', children: ['b'] }, 'children[0]: expected a node: an object with a label, got "b"'],
  ['children that are no array', { label: 'a', children: {} }, 'children: expected a list of nodes, got an object'],
  ['a list in place of a text', { label: ['a', 'b'] }, 'label: expected a text, got a list of 2'],
  ['a field of another type', { label: 'a', href: 5 }, 'href: expected a text, got 5'],
  ['an id twice', { label: 'a', id: 'x', children: [{ label: 'b', id: 'x' }] }, 'children[0].id: expected an id that is used once (it is also at id), got "x"'],
  ['an object that contains itself', loop, 'children[0].children[0]: expected a tree: this node contains itself, got an object'],
] as const) {
  test(`says what is wrong with ${what}`, () => {
    assert.throws(
      () => readTree(json),
      (error) => error instanceof GuideError && error.issues.length === 1 && error.issues[0]?.message === message,
    );
  });
}

test('the same object in two places is no loop', () => {
  const twin = { label: 'twin' };
  assert.equal(readTree({ label: 'a', children: [twin, twin] }).size, 3);
});

test('a chain of 10,000 is read', () => {
  assert.equal(readTree(chain(10_000)).size, 10_000);
});

test('an empty label is one: a misspelt field beside it is doubtful, not wrong', () => {
  assert.deepEqual(readTree({ label: '', chilren: [] }).labels, ['']);
  assert.deepEqual(readTree({ name: 'a', children: [{ name: '', chilren: [] }] }).labels, ['a', '']);
});

test('a misspelt field beside a label of another type is told with it', () => {
  assert.throws(
    () => readTree({ name: 0, chilren: [] }),
    (error) => error instanceof GuideError && error.issues.map(({ path }) => path).join() === 'chilren,label',
  );
});
