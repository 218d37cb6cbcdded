/**
 * The package checks: what is packed, installed and used as a consumer does it. Needs a build.
 *
 *     node scripts/test-package.mjs [--file name]
 */
import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { option, report } from './report.mjs';
import { runTests } from './run-tests.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'test', 'package');
const names = option(process.argv.slice(2), 'file');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.test.mjs') && (names.length === 0 || names.some((name) => file.includes(name))))
  .map((file) => join(folder, file));
report(files.length > 0 ? await runTests(files, { timeout: 300_000, concurrency: 1, nameOf: (file) => relative(root, file) }) : { passed: 0, failed: 0 });
