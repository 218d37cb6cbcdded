import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
// @ts-expect-error: the scripts are plain JavaScript
import { parseCombination as untyped } from '../../scripts/test-commands.mjs';

const parseCombination = untyped as (combination: string) => { held: string[]; key: string };

describe('a combination of keys', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['Tab', [], 'Tab'],
    ['Space', [], ' '],
    ['+', [], '+'],
    ['Shift+Tab', ['Shift'], 'Tab'],
    ['Control++', ['Control'], '+'],
    ['Control+Shift+ArrowLeft', ['Control', 'Shift'], 'ArrowLeft'],
  ];
  for (const [text, held, key] of cases) {
    it(text, () => assert.deepEqual(parseCombination(text), { held, key }));
  }

  it('names a modifier that is none', () => assert.throws(() => parseCombination('Ctrl+a'), /"Ctrl" in "Ctrl\+a" is not a modifier: Shift/));
});
