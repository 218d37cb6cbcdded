import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slug } from '../../src/guide/slug.js';

const cases: readonly [label: string, expected: string][] = [
  ['Basics', 'basics'],
  ['Stage 1 — Basics', 'basics'],
  ['Stage 12 — Master the Stack', 'master-the-stack'],
  ['Stage 3 - Expert Level', 'expert-level'],
  ['Stage Fright', 'stage-fright'],
  ['The Stage 1 — Basics', 'the-stage-1-basics'],
  ['A/B Testing', 'a-b-testing'],
  ['CI/CD for ML', 'ci-cd-for-ml'],
  ['BLEU and ROUGE', 'bleu-and-rouge'],
  ['Micro-SaaS', 'micro-saas'],
  ['Chain-of-Thought', 'chain-of-thought'],
  ['pgvector', 'pgvector'],
  ['  C++ & C#  ', 'c-c'],
  ['Café — Zürich', 'caf-z-rich'],
  ['数学', ''],
  ['', ''],
];

for (const [label, expected] of cases) {
  test(`the slug of "${label}" is "${expected}"`, () => assert.equal(slug(label), expected));
}
