/** Runs files with Node's test runner, each in a process of its own, and counts what they hold. */
import { setMaxListeners } from 'node:events';
import { run } from 'node:test';
import { inspect } from 'node:util';

function failureText(error) {
  const cause = error?.cause ?? error;
  if (!(cause instanceof Error)) return typeof cause === 'string' ? cause : inspect(cause);
  return cause.stack?.includes(cause.message) ? cause.stack : `${cause.message}\n${cause.stack ?? ''}`;
}

/** Node reports a file that holds no test, or that ends badly by itself, as a test with the file's name. */
function isFile(event) {
  return event.name === event.file;
}

/**
 * A file that does not load, holds no test or hangs counts as one failed test, and so does a test
 * that is skipped. Failures are printed in full.
 *
 * @param {string[]} files absolute paths
 * @param {{ timeout: number, concurrency?: number, nameOf: (file: string) => string }} options `nameOf`
 *   says what a file is called in messages
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export function runTests(files, { timeout, concurrency = 2, nameOf }) {
  const total = { passed: 0, failed: 0 };
  const fail = (event, reason) => {
    total.failed += 1;
    const file = event.file ? nameOf(event.file) : '';
    console.log(`\nFailed: ${isFile(event) ? file : `${event.name} (${file})`}\n${reason}`);
  };
  const controller = new AbortController();
  setMaxListeners(files.length + 10, controller.signal);
  let idle;
  const watch = () => {
    clearTimeout(idle);
    idle = setTimeout(() => {
      total.failed += 1;
      console.log(`\nFailed: nothing has ended for ${(timeout * 1.5) / 1000} s; stopped.`);
      controller.abort();
    }, timeout * 1.5);
  };
  return new Promise((done) => {
    const stream = run({ files, concurrency, timeout, signal: controller.signal });
    watch();
    stream.on('test:pass', (event) => {
      watch();
      if (event.details.type === 'suite') return;
      if (isFile(event)) fail(event, 'The file holds no test.');
      else if (event.skip !== undefined || event.todo !== undefined) fail(event, 'Skipped: a test runs or is taken out.');
      else total.passed += 1;
    });
    stream.on('test:fail', (event) => {
      watch();
      if (event.details.error?.failureType !== 'subtestsFailed') fail(event, failureText(event.details.error));
    });
    stream.on('test:stderr', (event) => process.stderr.write(event.message));
    stream.on('test:stdout', (event) => process.stdout.write(event.message));
    const end = () => {
      clearTimeout(idle);
      done(total);
    };
    stream.on('end', end);
    controller.signal.addEventListener('abort', () => setTimeout(end, 2000));
    stream.resume();
  });
}
