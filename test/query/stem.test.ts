import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem } from '../../src/query/search/stem.js';

const same: readonly (readonly string[])[] = [
  ['optimize', 'optimise', 'optimization', 'optimisation', 'optimizing', 'optimising', 'optimized', 'optimiser'],
  ['behavior', 'behaviour', 'behaviors', 'behaviours'],
  ['model', 'models', 'modeling', 'modelling', 'modelled'],
  ['analyze', 'analyse', 'analyzing', 'analysing'],
  ['evaluate', 'evaluation', 'evaluations', 'evaluating', 'evaluator'],
  ['negotiate', 'negotiation', 'negotiating'],
  ['strategy', 'strategies'],
  ['database', 'databases'],
  ['api', 'apis'],
  ['tax', 'taxes'],
  ['tune', 'tuning', 'tuned', 'tunning'],
  ['train', 'training', 'trainer', 'trains'],
  ['chunk', 'chunks', 'chunking', 'chunked'],
  ['embed', 'embedding', 'embeddings'],
  ['skill', 'skills'],
];
for (const words of same) {
  test(`${words.join(', ')} are one word`, () => assert.deepEqual(new Set(words.map(stem)).size, 1, words.map(stem).join(' ')));
}

const apart: readonly (readonly [string, string])[] = [
  ['engine', 'engineer'],
  ['data', 'date'],
  ['string', 'stress'],
  ['chain', 'change'],
  ['promise', 'prompt'],
  ['react', 'real'],
  ['ai', 'aid'],
];
for (const [a, b] of apart) test(`${a} and ${b} are two`, () => assert.notEqual(stem(a), stem(b)));
