import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deepFreeze } from '../../src/guide/deep-freeze.js';

test('freezes what an object holds, also below what was frozen before', () => {
  const inner = { list: [{ a: 1 }] };

  const frozen = deepFreeze(Object.freeze({ inner, nothing: null }));

  assert.ok(Object.isFrozen(frozen.inner));
  assert.ok(Object.isFrozen(frozen.inner.list));
  assert.ok(Object.isFrozen(frozen.inner.list[0]));
});

test('ends on an object that holds itself', () => {
  const loop: { self?: object } = {};
  loop.self = loop;

  assert.ok(Object.isFrozen(deepFreeze(loop)));
});

test('freezes a chain of 100,000', () => {
  let chain: { next: unknown } = { next: null };
  const last = chain;
  for (let count = 1; count < 100_000; count++) chain = { next: chain };

  deepFreeze(chain);

  assert.ok(Object.isFrozen(last));
});
