import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
// @ts-expect-error: the scripts are plain JavaScript
import { watchFolders as untyped } from '../../scripts/watch-folders.mjs';

const watchFolders = untyped as (roots: string[], changed: (path: string) => void) => () => void;

/** Saves as many editors do: a new file takes the name of the old one. */
function replace(file: string): void {
  writeFileSync(`${file}.new`, 'saved');
  renameSync(`${file}.new`, file);
}

test('a file is heard of each time that it is saved, in place or by being replaced, also in a folder that is new', async () => {
  const root = mkdtempSync(join(tmpdir(), 'career-elements-watch-'));
  mkdirSync(join(root, 'inner'));
  const file = join(root, 'inner', 'pay.json');
  writeFileSync(file, 'first');
  let heard: (name: string) => void = () => undefined;
  const stop = watchFolders([root], (path) => heard(basename(path)));
  const next = async (wanted: string, act: () => void): Promise<void> => {
    const name = new Promise<void>((done) => {
      heard = (found) => {
        if (found === wanted) done();
      };
    });
    act();
    await name;
    // What one act says more than once shall not be taken for the next.
    await new Promise((settled) => setTimeout(settled, 50));
  };
  try {
    await next('pay.json', () => replace(file));
    await next('pay.json', () => replace(file));
    await next('pay.json', () => appendFileSync(file, '.'));
    await next('later', () => mkdirSync(join(root, 'later')));
    await next('plan.json', () => writeFileSync(join(root, 'later', 'plan.json'), '{}'));
    await next('later', () => rmSync(join(root, 'later'), { recursive: true }));
  } finally {
    stop();
    rmSync(root, { recursive: true });
  }
});
