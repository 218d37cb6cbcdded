import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
// @ts-expect-error: the scripts are plain JavaScript
import { whyInstall as untyped } from '../../scripts/install.mjs';

const whyInstall = untyped as (root: string) => string | undefined;

interface Entry {
  version?: string;
  optional?: boolean;
  link?: boolean;
}

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function project(locked: Record<string, Entry>, installed?: Record<string, Entry>): string {
  const root = mkdtempSync(join(tmpdir(), 'career-elements-install-'));
  folders.push(root);
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...locked } }));
  if (installed) {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return root;
}

const lit = { 'node_modules/lit': { version: '3.3.3' } };

describe('whether an installation is due', () => {
  const cases: readonly (readonly [string, string, RegExp | undefined])[] = [
    ['nothing installed', project(lit), /nothing is installed/],
    ['all as locked', project(lit, lit), undefined],
    ['another version', project(lit, { 'node_modules/lit': { version: '3.3.2' } }), /^lit is not installed/],
    ['one is missing', project({ ...lit, 'node_modules/a/node_modules/b': { version: '1.0.0' } }, lit), /^a\/node_modules\/b is not/],
    ['an optional one is missing', project({ ...lit, 'node_modules/fsevents': { version: '1.0.0', optional: true } }, lit), undefined],
    ['more is installed than locked', project(lit, { ...lit, 'node_modules/x': { version: '1.0.0' } }), undefined],
  ];
  for (const [name, root, expected] of cases) {
    it(name, () => {
      const reason = whyInstall(root);
      if (expected) assert.match(reason ?? '', expected);
      else assert.equal(reason, undefined);
    });
  }
});
