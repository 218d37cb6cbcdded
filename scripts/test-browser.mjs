/**
 * The browser tests in every engine that this machine has.
 *
 *     node scripts/test-browser.mjs [--browser chromium,firefox,webkit] [--file name] [--built]
 *
 * `--built` runs them on what the package holds instead of the sources; it needs a build.
 * Where CI is set, an engine that is missing is a failure; elsewhere it is a printed note.
 */
import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import config, { launchers } from '../web-test-runner.config.mjs';
import { installCommand, lookedFor } from './browsers.mjs';
import { builtModules } from './built-modules.mjs';
import { option, report } from './report.mjs';
import { unpackChromium } from './unpack-chromium.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);

function testFiles(names) {
  return readdirSync(join(root, 'test', 'elements'), { recursive: true })
    .map((file) => `test/elements/${file.split(sep).join('/')}`)
    .filter((file) => file.endsWith('.test.ts') && (names.length === 0 || names.some((name) => file.includes(name))))
    .sort();
}

/** Counts the tests of a suite and of the suites inside it; a skipped test counts as failed. */
function count(suite, total) {
  for (const test of suite.tests) {
    if (test.passed && !test.skipped) total.passed += 1;
    else total.failed += 1;
    if (test.skipped) console.log(`Skipped: ${test.name}: a test runs or is taken out.`);
  }
  for (const inner of suite.suites) count(inner, total);
}

/** A file that does not load, holds no test or does not end is one failed test. */
function countSession(session, total) {
  const here = { passed: 0, failed: 0 };
  if (session.testResults) count(session.testResults, here);
  const isSilentFailure = here.failed === 0 && (session.passed !== true || session.errors.length > 0 || here.passed === 0);
  if (isSilentFailure) {
    here.failed += 1;
    console.log(`Failed: ${relative(root, session.testFile)} in ${session.browser.name} did not load, holds no test, or did not end.`);
  }
  total.passed += here.passed;
  total.failed += here.failed;
}

const settings = args.includes('--built') ? { ...config, nodeResolve: { exportConditions: ['production'] }, plugins: [builtModules(root), ...config.plugins] } : config;

async function run(files, browsers) {
  const total = { passed: 0, failed: 0 };
  let finished = [];
  const collector = { onTestRunFinished: ({ sessions }) => (finished = sessions) };
  const runner = await startTestRunner({
    config: { ...settings, files, browsers, reporters: [defaultReporter({ reportTestProgress: false }), collector], staticLogging: true },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  await new Promise((done) => runner.on('stopped', done));
  if (finished.length < files.length * browsers.length) throw new Error('The test runner stopped before its end.');
  for (const { name } of browsers) {
    const sum = { passed: 0, failed: 0 };
    for (const session of finished.filter((each) => each.browser.name === name)) countSession(session, sum);
    console.log(`${name}: ${files.length} files, ${sum.passed} passed, ${sum.failed} failed`);
    total.passed += sum.passed;
    total.failed += sum.failed;
  }
  return total;
}

/** A Chromium that comes inside a package of the registry: the last resort on a machine without any browser. */
async function bundledChromium() {
  if (process.env.CI || process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.log('Taking the Chromium inside @sparticuz/chromium.');
  return launchers.chromium(await unpackChromium());
}

const wanted = option(args, 'browser');
const missing = [];
const browsers = [];
for (const [engine, launcher] of Object.entries(launchers)) {
  if (wanted.length > 0 && !wanted.includes(engine)) continue;
  const found = launcher();
  if (found) browsers.push(found);
  else missing.push(engine);
}
for (const engine of missing) console.log(`${engine} was not found. Looked for ${lookedFor[engine]}.`);
if (missing.length > 0) console.log(`On Debian or Ubuntu this brings all three: ${installCommand}`);

if (browsers.length === 0 && (wanted.length === 0 || wanted.includes('chromium'))) {
  const chromium = await bundledChromium();
  if (chromium) browsers.push(chromium);
}

const files = testFiles(option(args, 'file'));
const total = files.length > 0 && browsers.length > 0 ? await run(files, browsers) : { passed: 0, failed: 0 };
if (process.env.CI || browsers.length === 0) total.failed += missing.length;
report(total);
// A browser that does not close must not keep the run alive.
setTimeout(() => process.exit(), 5000).unref();
