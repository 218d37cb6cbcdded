/** Committed files that are generated from the schema are as the schema would have them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');

for (const script of ['generate-schema.mjs', 'generate-types.mjs']) {
  test(`${script} --check finds nothing to write`, () => {
    const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}`, '--check'], { cwd: root, encoding: 'utf8' });
    assert.deepEqual([stderr, status], ['', 0]);
  });
}
