/**
 * `npm test`: everything, from an empty folder on. The last line is `N passed, N failed` over all.
 *
 *     npm test -- [--only types,lint,node,build,browser,package] [--browser chromium] [--file name]
 *
 * `--browser` and `--file` go to the stages that know them.
 */
import { fork } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode, install } from './install.mjs';
import { option } from './report.mjs';
import { runNode } from './run-node.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const minute = 60_000;

/** Each stage with the longest that it may take. Types and lint count as one each. */
const stages = {
  types: { title: 'Types', script: 'scripts/typecheck.mjs', limit: 5 * minute },
  lint: { title: 'Lint', script: 'scripts/lint.mjs', limit: 5 * minute },
  node: { title: 'Tests in Node', script: 'scripts/test-node.mjs', limit: 10 * minute },
  build: { title: 'Build', script: 'scripts/build.mjs', limit: 5 * minute },
  browser: { title: 'Tests in browsers', script: 'scripts/test-browser.mjs', limit: 20 * minute },
  package: { title: 'The package, as a consumer gets it', script: 'scripts/test-package.mjs', limit: 10 * minute },
};

const everything = [];
const generated = ['--only', 'generate'];

/** What has to be built before a stage. Tests of one element in a browser run from the sources. */
function neededBy(name, isPart) {
  if (name === 'package' || (name === 'browser' && !isPart)) return everything;
  return name === 'build' ? undefined : generated;
}

function runStage({ script, limit }, args) {
  return new Promise((done) => {
    const child = fork(resolve(root, script), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    let result;
    const timer = setTimeout(() => {
      console.log(`Stopped after ${limit / minute} minutes.`);
      child.kill('SIGKILL');
    }, limit);
    child.on('message', (message) => {
      result = message;
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      const ended = result ?? { passed: 0, failed: code === 0 ? 0 : 1 };
      if (code !== 0 && ended.failed === 0) ended.failed = 1;
      done(ended);
    });
  });
}

async function prepare(args) {
  try {
    await runNode(root, ['scripts/build.mjs', '--quiet', ...args]);
    return true;
  } catch (error) {
    console.log(error.message);
    return false;
  }
}

async function main() {
  const args = process.argv.slice(2);
  const only = option(args, 'only');
  const unknown = only.filter((name) => !(name in stages));
  if (unknown.length > 0) throw new Error(`No stage is called ${unknown.join(', ')}. Stages: ${Object.keys(stages).join(', ')}.`);
  const chosen = Object.keys(stages).filter((name) => only.length === 0 || only.includes(name));
  const forwarded = ['browser', 'file'].flatMap((name) => option(args, name).flatMap((value) => [`--${name}`, value]));
  const isPart = option(args, 'file').length > 0;
  checkNode();
  install(root);

  const total = { passed: 0, failed: 0 };
  const summary = [];
  for (const name of chosen) {
    const stage = stages[name];
    const start = performance.now();
    console.log(`\n== ${stage.title}`);
    const needed = neededBy(name, isPart);
    const isReady = !needed || (await prepare(needed));
    const { passed, failed } = isReady ? await runStage(stage, forwarded) : { passed: 0, failed: 1 };
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    summary.push(`${failed > 0 ? 'failed' : 'passed'}  ${stage.title}: ${passed} passed, ${failed} failed, ${seconds} s`);
  }
  console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

main().catch((error) => {
  console.log(`${error.message}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
});
