import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideMeasures } from '../../src/layout/guide-measures.js';
import { checkClaims, lineList } from '../../src/render/pay-sources.js';
import { steadyGuide as guide } from '../guide/steady-guide.js';

test('lines are sorted, each once, three in a row as a range', () => {
  const cases: [number[], string][] = [
    [[], ''],
    [[162, 11, 12, 162], '11, 12, 162'],
    [[189, 187, 190, 188, 5], '5, 187–190'],
    [[1, 2, 3, 5, 6], '1–3, 5, 6'],
  ];
  for (const [lines, text] of cases) assert.equal(lineList(lines), text);
});

test('a claim stands beside what the averages give, where both roles have one', () => {
  const [byRole, byMonth] = guideMeasures(guide);
  assert.ok(byRole && byMonth);
  assert.deepEqual(
    checkClaims(guide.claims, byRole).map(({ claim, computed }) => [claim.percent, computed]),
    [[15, 14.2]],
  );
  assert.deepEqual(checkClaims(guide.claims, byMonth), []);
});
