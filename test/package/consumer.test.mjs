/** The packed tarball, installed and used as an app does it. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build as viteBuild } from 'vite';
import { createApp, entries, manifest, root, runNode, tags } from './consumer-app.mjs';
import { firstLoad, gzippedSize } from './first-load.mjs';

/**
 * What a browser may fetch before an element with its own data has drawn, in kB gzipped, Lit included. `goal` is where it
 * shall be; `cdn` and `bundled` are ceilings that may only be lowered, until they meet it. A bundle of an app has more and
 * smaller chunks, each compressed by itself.
 */
const budgets = {
  'mind-map': { goal: 20, cdn: 20, bundled: 22.2 },
  'roadmap-tree': { goal: 18, cdn: 16, bundled: 17.8 },
  'salary-chart': { goal: 14, cdn: 14.4, bundled: 16.5 },
  'role-compare': { goal: 13, cdn: 13.5, bundled: 15.5 },
  all: { goal: 36, cdn: 38, bundled: 45.5 },
};
const queryBudget = 5;
const coreBudget = 12;

/** A text of the bundled guide, which tells its chunk from the others. */
const guideText = JSON.parse(readFileSync(join(root, 'data', 'guide.json'), 'utf8')).metadata.title;

let consumer;
before(async () => {
  consumer = await createApp();
});
after(() => consumer?.remove());

/** Bundles a source text in the app; returns the output files with their text. */
async function bundle(name, contents) {
  const outdir = join(consumer.app, 'out', name);
  const result = await esbuild.build({
    stdin: { contents, resolveDir: consumer.app, sourcefile: `${name}.js` },
    absWorkingDir: consumer.app,
    outdir,
    entryNames: name,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  });
  assert.deepEqual(result.warnings, [], `esbuild warns of ${name}`);
  const files = readdirSync(outdir).map((file) => join(outdir, file));
  return { entry: join(outdir, `${name}.js`), files, text: files.map((file) => readFileSync(file, 'utf8')).join('\n') };
}

describe('the packed package', () => {
  it('holds what it exports, and no sources, tests or stories', () => {
    const top = readdirSync(consumer.installed).sort();
    assert.deepEqual(top, ['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'SECURITY.md', 'data', 'dist', 'docs', 'package.json']);
    const documents = ['data', 'docs'].flatMap((folder) => readdirSync(join(consumer.installed, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()));
    assert.deepEqual(documents.filter(({ name }) => !name.endsWith('.md')).map(({ name }) => name), []);
  });

  it('names no machine and no registry', () => {
    const texts = readdirSync(join(consumer.installed, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(js|ts|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
    const naming = texts.filter((file) => readFileSync(file, 'utf8').includes(root.slice(0, -1)));
    assert.deepEqual(naming, []);
  });

  it('pleases publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: consumer.installed, strict: true });
    assert.deepEqual(messages.map((message) => formatMessage(message, pkg, { color: false })), []);
  });

  it('pleases attw', async () => {
    const cli = join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
    const modules = entries.map((entry) => entry.replace(manifest.name, '.'));
    const args = [cli, consumer.tarball, '--profile', 'esm-only', '--no-emoji', '--no-color', '--entrypoints', ...modules];
    await runNode(args, root).catch((error) => assert.fail(error.stdout));
  });

  it('can be imported in bare Node, without a DOM', async () => {
    const code = `${entries.map((entry, index) => `import * as m${index} from '${entry}';`).join('\n')}
      import tree from '${manifest.name}/data/roadmap/basics.json' with { type: 'json' };
      import schema from '${manifest.name}/schema.json' with { type: 'json' };
      import elements from '${manifest.name}/custom-elements.json' with { type: 'json' };
      if (!tree || !schema.$schema || !elements.modules) throw new Error('JSON is missing');
      console.log(JSON.stringify([${entries.map((_, index) => `Object.keys(m${index})`).join(', ')}]));`;
    const exported = JSON.parse(await runNode(['--no-warnings', consumer.write('import-all.mjs', code)], consumer.app));
    const registering = new Set([...tags, 'all'].map((name) => `${manifest.name}/${name}`));
    const empty = entries.filter((entry, index) => exported[index].length === 0 && !registering.has(entry));
    assert.deepEqual(empty, []);
  });

  it('keeps every file that an entry imports', () => {
    const { exports } = manifest;
    for (const target of Object.values(exports)) {
      const path = typeof target === 'string' ? target : target.default;
      if (!path.includes('*')) assert.ok(readFileSync(join(consumer.installed, path)).length > 0, path);
    }
  });
});

describe('types', () => {
  const source = readFileSync(new URL('consumer.ts.txt', import.meta.url), 'utf8');
  const options = { strict: true, noEmit: true, skipLibCheck: false, target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [], exactOptionalPropertyTypes: true };

  for (const [compiler, program] of [['TypeScript 6', 'typescript'], ['TypeScript 7', 'typescript-7']]) {
    for (const [module, moduleResolution] of [['nodenext', 'nodenext'], ['esnext', 'bundler']]) {
      it(`hold under ${compiler}, strict, ${moduleResolution}, declarations checked`, async () => {
        consumer.write('consumer.ts', source);
        const config = consumer.write('tsconfig.json', JSON.stringify({ compilerOptions: { ...options, module, moduleResolution }, files: ['consumer.ts'] }));
        const { bin } = JSON.parse(readFileSync(join(root, 'node_modules', program, 'package.json'), 'utf8'));
        const tsc = join(root, 'node_modules', program, bin.tsc);
        await runNode([tsc, '-p', config, '--pretty', 'false'], consumer.app).catch((error) => assert.fail(error.stdout || error.message));
      });
    }
  }
});

describe('bundled by an app', () => {
  it('costs nothing when nothing of it is used', async () => {
    const { entry } = await bundle('unused', `import { MindMap } from 'career-elements'; import { walk } from 'career-elements/query'; import { guide } from 'career-elements/guide'; import { parseGuide } from 'career-elements/schema';`);
    assert.equal(readFileSync(entry, 'utf8').trim(), '');
  });

  it('leaves the bundled guide out when only classes are used', async () => {
    const { text } = await bundle('classes', `import { MindMap } from 'career-elements'; customElements.define('x-map', MindMap);`);
    assert.ok(!text.includes(guideText));
  });

  for (const name of [...tags, 'all']) {
    it(`registers and brings the guide lazily: ${name}, by esbuild`, async () => {
      const { entry, text } = await bundle(name, `import 'career-elements/${name}';`);
      const first = firstLoad(entry).map((file) => readFileSync(file, 'utf8')).join('\n');
      for (const tag of name === 'all' ? tags : [name]) assert.match(first, new RegExp(`["'\`]${tag}["'\`]`));
      assert.ok(text.includes(guideText), 'the guide is not in any chunk');
      assert.ok(!first.includes(guideText), 'the guide is in the first load');
    });
  }

  it('reads and writes every format without a DOM, also with what a package has for browsers', async () => {
    const formats = entries.filter((entry) => entry.includes('/formats/'));
    assert.ok(formats.length >= 5);
    const { text } = await bundle('formats', formats.map((entry) => `export * from '${entry}';`).join('\n'));
    assert.doesNotMatch(text, /\binnerHTML\b|\bDOMParser\b|\bcreateElement\b/);
  });

  it('registers all and brings the guide lazily, by Vite', async () => {
    consumer.write('vite/index.html', '<!DOCTYPE html><html lang="en"><title>App</title><script type="module" src="./main.js"></script></html>');
    consumer.write('vite/main.js', entries.map((entry, index) => `import * as m${index} from '${entry}'; console.log(m${index});`).join('\n').replace(/.*\/guide'.*\n/, ''));
    const { output } = await viteBuild({ root: join(consumer.app, 'vite'), configFile: false, logLevel: 'error', build: { modulePreload: false } });
    const chunks = output.filter((each) => each.type === 'chunk');
    const first = chunks.find((chunk) => chunk.isEntry);
    for (const tag of tags) assert.match(first.code, new RegExp(`["'\`]${tag}["'\`]`));
    assert.ok(!first.code.includes(guideText));
    assert.ok(chunks.some((chunk) => chunk.code.includes(guideText)));
  });
});

describe('sizes, gzipped', () => {
  const rows = [];
  const isWithin = (what, size, budget, goal = budget) => {
    rows.push([what, `${size.toFixed(1)} kB`, `of ${budget}${goal < size ? `, the goal is ${goal}` : ''}`]);
    assert.ok(size <= budget, `${what}: ${size.toFixed(2)} kB gzipped, the budget is ${budget}`);
  };
  after(() => {
    const width = Math.max(...rows.map(([what]) => what.length));
    console.log(rows.map(([what, size, budget]) => `${what.padEnd(width)}  ${size.padStart(8)}  ${budget}`).join('\n'));
  });
  const cdn = (file) => join(consumer.installed, 'dist', 'cdn', file);

  for (const [name, { goal, cdn: withoutBundler, bundled }] of Object.entries(budgets)) {
    it(`${name} without a bundler`, () => {
      const files = firstLoad(cdn(name === 'all' ? 'career-elements.js' : `${name}.js`));
      isWithin(`${name}, cdn (${files.length} files)`, gzippedSize(files), withoutBundler, goal);
    });
    it(`${name} bundled`, async () => {
      const { entry } = await bundle(`size-${name}`, `import 'career-elements/${name}';`);
      isWithin(`${name}, bundled`, gzippedSize(firstLoad(entry)), bundled, goal);
    });
  }

  // The most that one class may bring of what its late parts share with others': the four together are twice as much.
  it('one class, without its tag', async () => {
    const { entry } = await bundle('size-class', `import { SalaryChart } from 'career-elements'; customElements.define('x-chart', SalaryChart);`);
    isWithin('SalaryChart, the class alone', gzippedSize(firstLoad(entry)), 20);
  });

  it('the query functions', async () => {
    const { entry } = await bundle('size-query', `export * from 'career-elements/query';`);
    isWithin('query', gzippedSize(firstLoad(entry)), queryBudget);
  });

  it("the guide's core, loaded lazily", () => {
    isWithin("the guide's core", gzippedSize(firstLoad(cdn('guide/core.js'))), coreBudget);
  });

  it('neither the chart nor the comparison, nor the core, imports guidance', () => {
    for (const file of ['salary-chart.js', 'role-compare.js', 'guide/core.js']) {
      const guidance = firstLoad(cdn(file)).filter((each) => /guidance-/.test(each));
      assert.deepEqual(guidance, [], file);
    }
  });
});
