import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barPath, linkPath, stubPath } from '../../src/layout/link-path.js';

test('a link runs along its leader and bends to the child in one path', () => {
  assert.equal(linkPath(100, 200, 50, 252, 80.04), 'M100 50H200C226 50 226 80 252 80');
});

test('a link without a leader begins with the bend', () => {
  assert.equal(linkPath(200, 200, 50, 252, 80), 'M200 50C226 50 226 80 252 80');
});

test('a folded branch has a short line and a fork, to either side', () => {
  assert.equal(stubPath(10, 18, 42, 5, 1, 9), 'M10 5H18M42 5H51M42 5C47 5 46 0.5 51 0.5M42 5C47 5 46 9.5 51 9.5');
  assert.equal(stubPath(-10, -18, -42, 5, -1, 9), 'M-10 5H-18M-42 5H-51M-42 5C-47 5 -46 0.5 -51 0.5M-42 5C-47 5 -46 9.5 -51 9.5');
});

test('a bar is a level line', () => {
  assert.equal(barPath(1, 2, 3), 'M1 3H2');
});
