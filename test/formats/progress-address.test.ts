import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readProgressAddress, writeProgressAddress } from '../../src/formats/progress/address.js';
import { GuideError } from '../../src/guide/error.js';
import { guide } from '../../src/guide/index.js';
import type { Progress } from '../../src/tree/progress.js';
import { walk } from '../../src/query/index.js';

describe('progress in an address', () => {
  it('comes back as it was, in characters that an address leaves alone', async () => {
    const marks = fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom('doing' as const, 'done' as const, 'skipped' as const)), { selector: ([id]) => id });
    await fc.assert(
      fc.asyncProperty(marks, async (entries) => {
        const text = await writeProgressAddress(new Map(entries));
        assert.match(text, /^[\w-]+$/);
        assert.deepEqual(new Map([...(await readProgressAddress(text))].sort()), new Map([...entries].sort()));
      }),
      { numRuns: 50 },
    );
  });

  it('is short: all of the guide in less than 2,000 characters', async () => {
    const leaves = [...walk(guide)].filter(({ children }) => children.length === 0);
    const progress: Progress = new Map(leaves.map(({ id }, place) => [id, place % 3 === 0 ? 'doing' : 'done']));
    const { length } = await writeProgressAddress(progress);
    assert.ok(length < 2000, String(length));
  });

  const half = async (): Promise<string> => (await writeProgressAddress(new Map([['a/b', 'done'], ['c', 'doing']]))).slice(0, -4);
  for (const [name, text] of [
    ['nothing', ''],
    ['another version', '2qwe'],
    ['other characters', '1äöü'],
    ['no deflated text', '1aaaaaaaa'],
  ] as const) {
    it(`refuses ${name}`, () => assert.rejects(readProgressAddress(text), (error) => error instanceof GuideError && /expected progress as it stands in an address, got \d+ characters/.test(error.message)));
  }
  it('refuses a part of one', async () => assert.rejects(readProgressAddress(await half()), GuideError));

  it('refuses what blows up', async () => {
    const bomb = await writeProgressAddress(new Map([['x'.repeat(5_000_000), 'done']]));
    assert.ok(bomb.length < 10_000);
    await assert.rejects(readProgressAddress(bomb), GuideError);
  });
});
