import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Progress } from '../../src/tree/progress.js';
import { readProgress, toProgress, writeProgress } from '../../src/tree/saved-progress.js';

const marked: Progress = new Map([['b', 'done'], ['a', 'doing'], ['gone', 'skipped']]);

test('what is written is read again, in the order of the marks', () => {
  assert.equal(writeProgress(marked), '{"version":1,"statuses":{"b":"done","a":"doing","gone":"skipped"}}');
  assert.deepEqual([...readProgress(writeProgress(marked))], [...marked]);
});

for (const [what, text, expected] of [
  ['nothing kept', null, []],
  ['an empty object', '{}', []],
  ['null', 'null', []],
  ['a list', '[1]', []],
  ['no statuses', '{"version":1}', []],
  ['statuses that are none, and "to do"', '{"statuses":{"a":"maybe","b":3,"c":"todo","d":"done"}}', [['d', 'done']]],
  ['an id that every object has', '{"statuses":{"__proto__":"done","constructor":"doing"}}', [['__proto__', 'done'], ['constructor', 'doing']]],
] as const) {
  test(`reads ${what}`, () => assert.deepEqual([...readProgress(text)], expected));
}

test('text that is not JSON is an error', () => assert.throws(() => readProgress('{"statuses":'), SyntaxError));

test('the last of two marks for one id stands', () => {
  assert.deepEqual([...toProgress([['a', 'done'], ['a', 'doing']])], [['a', 'doing']]);
});
