import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
// @ts-expect-error: the scripts are plain JavaScript
import { parseJson as untypedParse } from '../../scripts/read-json.mjs';
// @ts-expect-error: so is this one
import { rebuilder as untypedRebuilder } from '../../scripts/rebuild.mjs';

const parseJson = untypedParse as (text: string, file: string) => unknown;
const rebuilder = untypedRebuilder as (options: { build: () => Promise<boolean>; built: () => void; say: (text: string) => void; failed?: boolean }) => () => Promise<void>;

describe('npm start', () => {
  const refused: readonly (readonly [args: string[], message: RegExp])[] = [
    [['--port'], /^--port is given without a value/],
    [['--port='], /^--port is given without a value/],
    [['--port', '--host'], /^--port is given without a value/],
    [['--port', 'http'], /^--port http: a port is a whole number/],
    [['--port', '70000'], /^--port 70000: a port is a whole number/],
  ];
  for (const [args, message] of refused) {
    it(`refuses ${args.join(' ')}, and says why`, () => {
      const { status, stderr } = spawnSync(process.execPath, [resolve(import.meta.dirname, '../../scripts/start.mjs'), ...args], { encoding: 'utf8' });
      assert.equal(status, 1);
      assert.match(stderr, message);
    });
  }
});

describe('JSON that people write', () => {
  const wrong: readonly (readonly [what: string, text: string, message: RegExp])[] = [
    ['a comma too many', '{\n  "a": 1,\n}', /^data\/x\.json, line 2, column 9: .*trailing comma.*\n {4}"a": 1,$/],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', /^data\/x\.json, line 3, column 3: Expected ","/],
    ['a comment', '// x\n{}', /^data\/x\.json, line 1, column 1: .*comments/],
    ['an end too early', '{\n"a":', /^data\/x\.json, line 2, column \d+: Unexpected end/],
    ['a byte order mark', '\uFEFF{}', /^data\/x\.json: Unexpected token/],
  ];
  for (const [what, text, message] of wrong) {
    it(`says the line of ${what}`, () => {
      assert.throws(() => parseJson(text, 'data/x.json'), { message });
    });
  }

  it('is read as it is', () => {
    assert.deepEqual(parseJson('{ "a": [1, null] }', 'data/x.json'), { a: [1, null] });
  });
});

describe('building again', () => {
  it('says what holds after a mistake, and that all is well when it is undone', async () => {
    const results = [true, false, true, true];
    const told: string[] = [];
    const changed = rebuilder({ build: () => Promise.resolve(results.shift() ?? false), built: () => told.push('built'), say: (text) => told.push(text) });
    for (let change = 0; change < 4; change++) await changed();
    assert.deepEqual(told, ['built', 'The page stays as it was until this is mended.', 'built', 'All is well again: the page shows what is there now.', 'built']);
  });

  it('says so too after a mistake that stood at the start', async () => {
    const told: string[] = [];
    await rebuilder({ build: () => Promise.resolve(true), built: () => undefined, say: (text) => told.push(text), failed: true })();
    assert.equal(told.length, 1);
  });

  it('makes one more build of all changes during a build', async () => {
    const ends: (() => void)[] = [];
    let builds = 0;
    const build = () => new Promise<boolean>((done) => {
      builds++;
      ends.push(() => done(true));
    });
    const changed = rebuilder({ build, built: () => undefined, say: () => undefined });
    const settled = [changed(), changed(), changed()];
    assert.equal(builds, 1);
    ends.shift()?.();
    await new Promise((next) => setImmediate(next));
    assert.equal(builds, 2);
    ends.shift()?.();
    await Promise.all(settled);
    assert.equal(builds, 2);
  });
});
