/** Runs ESLint over the whole repository, as a stage of `npm test`. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from './report.mjs';

// Otherwise typescript-eslint prepares for an editor: slower, and with types for plain JavaScript.
process.env.TSESTREE_SINGLE_RUN = 'true';
const { ESLint } = await import('eslint');

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
// No cache: what a rule says of one file depends on the types of others.
const eslint = new ESLint({ cwd: root });
const results = await eslint.lintFiles(['.']);
const formatter = await eslint.loadFormatter('stylish');
const text = await formatter.format(results);
if (text) console.log(text);
const isRight = results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
report({ passed: isRight ? 1 : 0, failed: isRight ? 0 : 1 });
