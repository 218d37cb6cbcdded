import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedPercent } from '../../src/formats/percent.js';

const cases: [ratio: number, language: string, expected: string][] = [
  [0.1419, 'en', '+14%'],
  [-0.1975, 'en', '−20%'],
  [0, 'en', '0%'],
  [0.004, 'en', '+0.4%'],
  [-0.00036, 'en', '−0.04%'],
  [12.5, 'en', '+1,250%'],
  [0.1419, 'de', '+14\u00a0%'],
  [0.1419, 'fr', '+14\u202f%'],
];
for (const [ratio, language, expected] of cases) {
  test(`${ratio} in ${language} is ${expected}`, () => {
    // The kind of space before the sign is the language's own and has changed between versions of its data.
    const plain = (text: string) => text.replace(/\s/g, ' ');
    assert.equal(plain(signedPercent(ratio, language)), plain(expected));
  });
}
