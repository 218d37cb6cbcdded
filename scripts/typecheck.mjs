/** Checks the types of the sources, and of the tests, the type tests and the stories with them. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from './report.mjs';
import { runNode } from './run-node.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const compiler = 'node_modules/typescript/bin/tsc';

// The sources by themselves: what a test may use (Node's types) they may not.
const projects = ['tsconfig.json', 'tsconfig.test.json'];
const results = await Promise.allSettled(projects.map((project) => runNode(root, [compiler, '--noEmit', '-p', project])));
const isRight = results.every(({ status }) => status === 'fulfilled');
report({ passed: isRight ? 1 : 0, failed: isRight ? 0 : 1 });
