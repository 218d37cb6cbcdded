/**
 * The browser tests. `npm test` runs them through scripts/test-browser.mjs, which counts; by itself
 * this file serves `npx web-test-runner --watch`.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { findChromium, findFirefox, findWebKit } from './scripts/browsers.mjs';
import { testCommands } from './scripts/test-commands.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'career-elements');

const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--lang=en-US',
  // A headless browser says that it has no mouse; these tests have one.
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
];

const firefoxPreferences = {
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  'intl.locale.requested': 'en-US',
  'intl.accept_languages': 'en-US, en',
};

/** A tab in the background gets no animation frames, no resize observations and no focus. */
const createPage = ({ context }) => context.newPage({ type: 'window' });

/** A window that closes may hand its focus to another one: what is asked of `:focus` must not depend on when. */
async function createFocusedPage({ context }) {
  const page = await createPage({ context });
  await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** Firefox never gives a page its focus back once Tab has left it for the browser's own controls: each file gets a new one. */
function withNewPages(launcher) {
  const stop = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stop(id);
    await launcher.inactivePages.pop()?.puppeteerPage.close();
    return result;
  };
  return launcher;
}

/** @type {Record<string, (path?: string) => import('@web/test-runner').BrowserLauncher | undefined>} */
export const launchers = {
  chromium(executablePath = findChromium()) {
    if (!executablePath) return undefined;
    const launcher = chromeLauncher({ launchOptions: { executablePath, args: chromiumFlags }, createPage: createFocusedPage, concurrency: 1 });
    launcher.name = 'Chromium';
    return launcher;
  },
  firefox() {
    const executablePath = findFirefox();
    if (!executablePath) return undefined;
    const launchOptions = { browser: 'firefox', executablePath, extraPrefsFirefox: firefoxPreferences };
    return withNewPages(chromeLauncher({ puppeteer, launchOptions, createPage, concurrency: 1 }));
  },
  webkit() {
    const found = findWebKit();
    return found ? webkitLauncher(found, { cache: join(cache, 'locale') }) : undefined;
  },
};

const policies = {
  strict: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types career-elements",
};

const types = { '.html': 'html', '.js': 'js', '.css': 'css', '.json': 'json', '.svg': 'image/svg+xml', '.png': 'png' };

/** What is built, and pages that stand for somebody's site, are served as they are: nothing rewritten or added. */
async function asTheyAre(context, next) {
  const isBuilt = context.path.startsWith('/dist/') || context.path.startsWith('/build/site/');
  const isPage = context.path.startsWith('/test/pages/');
  const file = join(root, decodeURIComponent(context.path));
  if ((!isBuilt && !isPage) || !existsSync(file) || !statSync(file).isFile()) return next();
  const ending = /\.\w+$/.exec(file)?.[0] ?? '';
  context.type = types[ending] ?? 'application/octet-stream';
  const policy = policies[context.query.policy];
  if (policy) context.set('Content-Security-Policy', policy);
  context.set('Cache-Control', 'no-store');
  context.body = createReadStream(file);
  return undefined;
}

/** Lit is tested in the build that warns; that of the Markdown parser asks for modules that no browser has. */
const productionMarkdown = {
  name: 'production-markdown',
  resolveImport: ({ source }) => (/^(micromark|mdast)[\w-]*$/.test(source) ? `/node_modules/${source}/index.js` : undefined),
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: ['test/elements/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development'] },
  browsers: Object.values(launchers).map((launcher) => launcher()).filter(Boolean),
  concurrentBrowsers: 3,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testRunnerHtml: (framework) =>
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Test</title></head><body><script type="module" src="${framework}"></script></body></html>`,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [asTheyAre],
  plugins: [
    // An element must not depend on what a newer target would keep: this is what the build does, too.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
    productionMarkdown,
    testCommands(),
  ],
};
