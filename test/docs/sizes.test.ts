/** The sizes that README names are those that the package is held to. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');

/** Budgets in kB: of each element, then of all four. */
function budgets(build: 'cdn' | 'bundled'): number[] {
  const source = readFileSync(resolve(root, 'test/package/consumer.test.mjs'), 'utf8');
  return [...source.matchAll(new RegExp(`\\{ goal: .*?\\b${build}: ([\\d.]+)`, 'g'))].map(([, kilobytes]) => Number(kilobytes));
}

test('README says how much is loaded, from the CDN and in a bundle', () => {
  const said = /from the CDN an element draws after (\d+) to (\d+) kB of script, all four after (\d+);\s+bundled by your app after (\d+) to (\d+), all four after (\d+)/;
  const numbers = said.exec(readFileSync(resolve(root, 'README.md'), 'utf8').replace(/\s+/g, ' '))?.slice(1).map(Number) ?? [];
  const held = (['cdn', 'bundled'] as const).flatMap((build) => {
    const sizes = budgets(build);
    const elements = sizes.slice(0, -1);
    return [Math.min(...elements), Math.max(...elements), sizes.at(-1) ?? NaN];
  });
  assert.equal(numbers.length, 6);
  for (const [index, number] of numbers.entries()) assert.ok(Math.abs(number - (held[index] ?? NaN)) <= 0.6, `README says ${number} kB, the package is held to ${held[index]}`);
});
