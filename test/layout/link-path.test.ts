import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barPath, linkPath, stubPath } from '../../src/layout/link-path.js';

test('a link runs along its leader and bends to the child in one path', () => {
  assert.deepEqual(linkPath(100, 200, 50, 252, 80.04), ['M100 50H200C226 50 226 80 252 80', '']);
});

test('a link without a leader begins with the bend', () => {
  assert.deepEqual(linkPath(200, 200, 50, 252, 80), ['M200 50H200C226 50 226 80 252 80', '']);
});

test('links of a tall fan share a trunk and branch off near the child', () => {
  const [own, trunk] = linkPath(100, 110, 500, 130, 100, true);
  assert.equal(own, 'M120 140Q120 100 130 100');
  assert.equal(trunk, 'M100 500H110Q120 500 120 460V140');
  assert.equal(linkPath(100, 110, 500, 130, 300, true)[1], 'M100 500H110Q120 500 120 460V340', 'one trunk for a side');
  assert.deepEqual(linkPath(-100, -110, 500, -130, 1000, true), ['M-120 960Q-120 1000 -130 1000', 'M-100 500H-110Q-120 500 -120 540V960'], 'down and to the left');
});

test('what is near in a tall fan has a bend of its own', () => {
  for (const near of [420, 500, 580]) assert.deepEqual(linkPath(100, 110, 500, 130, near, true), linkPath(100, 110, 500, 130, near));
  assert.notEqual(linkPath(100, 110, 500, 130, 419, true)[1], '');
});

test('a folded branch has a short line and a fork, to either side', () => {
  assert.equal(stubPath(10, 18, 42, 5, 1, 9), 'M10 5H18M42 5c5 0 4 -4.5 9 -4.5M42 5c5 0 4 0 9 0M42 5c5 0 4 4.5 9 4.5');
  assert.equal(stubPath(-10, -18, -42, 5, -1, 9), 'M-10 5H-18M-42 5c-5 0 -4 -4.5 -9 -4.5M-42 5c-5 0 -4 0 -9 0M-42 5c-5 0 -4 4.5 -9 4.5');
});

test('a bar is a level line', () => {
  assert.equal(barPath(1, 2, 3), 'M1 3H2');
});
