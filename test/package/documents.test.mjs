/** The TypeScript and the commands of the documents, as a reader would use them: on the installed tarball, checked, run. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers.mjs';
import { unpackChromium } from '../../scripts/unpack-chromium.mjs';
import { createApp, manifest, root, runNode } from './consumer-app.mjs';

const DOCUMENTS = ['README.md', 'docs/your-own-data.md', 'docs/export.md', 'docs/formats.md', 'docs/languages.md'];

/** Blocks of one language, with where they stand. */
function blocks(language) {
  return DOCUMENTS.flatMap((document) => {
    const text = readFileSync(join(root, document), 'utf8');
    return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code], index) => ({ name: `${document}, ${language} ${index + 1}`, code }));
  });
}

const snippets = blocks('ts');
const inBrowser = ({ code }) => code.includes('document.');

let consumer;
before(async () => {
  consumer = await createApp();
  cpSync(join(consumer.installed, 'dist', 'data', 'complete-guide.json'), join(consumer.app, 'my-guide.json'));
});
after(() => consumer?.remove());

describe('TypeScript of the documents', () => {
  it('is there', () => {
    assert.ok(snippets.length >= 3);
    assert.ok(snippets.some(inBrowser));
  });

  it('holds under strict TypeScript', async () => {
    const files = snippets.map(({ code }, index) => consumer.write(`snippet-${index}.ts`, code));
    cpSync(join(root, 'node_modules', '@types', 'node'), join(consumer.app, 'node_modules', '@types', 'node'), { recursive: true });
    cpSync(join(root, 'node_modules', 'undici-types'), join(consumer.app, 'node_modules', 'undici-types'), { recursive: true });
    const compilerOptions = { strict: true, noEmit: true, skipLibCheck: true, target: 'es2022', module: 'nodenext', lib: ['es2022', 'dom', 'dom.iterable'], types: ['node'] };
    const config = consumer.write('tsconfig.documents.json', JSON.stringify({ compilerOptions, files }));
    await runNode([join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', config, '--pretty', 'false'], consumer.app).catch((error) => assert.fail(error.stdout || error.message));
  });

  for (const snippet of snippets.filter((each) => !inBrowser(each))) {
    it(`runs in Node: ${snippet.name}`, async () => {
      const { code } = await esbuild.transform(snippet.code, { loader: 'ts' });
      await runNode([consumer.write(`${snippet.name.replace(/\W+/g, '-')}.mjs`, code)], consumer.app).catch((error) => assert.fail(error.stderr || error.message));
    });
  }

  for (const snippet of snippets.filter(inBrowser)) {
    it(`runs in a browser: ${snippet.name}`, async () => {
      const { outputFiles } = await esbuild.build({
        stdin: { contents: snippet.code, resolveDir: consumer.app, loader: 'ts' },
        absWorkingDir: consumer.app,
        outdir: join(consumer.app, 'out'),
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        write: false,
        logLevel: 'silent',
      });
      const files = new Map(outputFiles.map(({ path, contents }) => [path.slice(join(consumer.app, 'out').length), contents]));
      const problems = await drawnProblems(files);
      assert.deepEqual(problems, []);
    });
  }
});

/** Opens a page with the bundle; returns what went wrong until each element of ours in it has drawn. */
async function drawnProblems(files) {
  const server = createServer(({ url }, response) => {
    const file = files.get(url);
    response.writeHead(file || url === '/' ? 200 : 404, { 'content-type': url === '/' ? 'text/html' : 'text/javascript' });
    response.end(file ?? (url === '/' ? '<!DOCTYPE html><html lang="en"><title>Snippet</title><link rel="icon" href="data:,"><body><script type="module" src="/stdin.js"></script></body></html>' : ''));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const executablePath = findChromium() ?? (await unpackChromium());
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  try {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page
      .waitForFunction(() => [...document.body.querySelectorAll('*')].some((element) => element.shadowRoot?.textContent.includes('185,000')), { timeout: 10_000 })
      .catch(() => problems.push('Nothing was drawn.'));
    return problems;
  } finally {
    await browser.close();
    server.close();
  }
}

describe('commands of the documents', () => {
  const commands = blocks('sh').flatMap(({ code }) => code.split('\n').map((line) => line.replace(/\s*#.*$/, '').trim()).filter(Boolean));

  it('are scripts that exist, or install this package', () => {
    assert.ok(commands.length >= 3);
    for (const command of commands) {
      const [, script] = /^npm (?:run )?(\w[\w-]*)/.exec(command) ?? [];
      assert.ok(command === `npm install ${manifest.name}` || script in manifest.scripts, command);
    }
  });

  it('npm start serves the live page on the port that it prints', { timeout: 240_000 }, async () => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), '--port', '4599'], { cwd: root });
    try {
      const address = await new Promise((done, fail) => {
        let printed = '';
        child.stdout.on('data', (data) => {
          printed += data;
          const found = /http:\/\/localhost:\d+\/?/.exec(printed);
          if (found) done(found[0]);
        });
        child.once('exit', () => fail(new Error(`It ended: ${printed}`)));
      });
      const page = await (await fetch(address)).text();
      assert.match(page, /<h1>Prompt, AI or LLM engineer\?<\/h1>/);
      const script = await fetch(new URL('/elements/career-elements.js', address));
      assert.equal(script.status, 200);
      assert.match(script.headers.get('content-type'), /javascript/);
    } finally {
      child.kill('SIGINT');
    }
  });
});
