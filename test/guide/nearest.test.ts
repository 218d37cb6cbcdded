import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../src/guide/nearest.js';

const roles = ['prompt-engineer', 'ai-engineer', 'llm-engineer'];
const nodes = ['basics', 'basics/python-skills', 'basics/python-skills/apis', 'get-hired/remote-roles'];

const cases: readonly [value: string, candidates: readonly string[], expected: string | undefined][] = [
  ['llm-enginer', roles, 'llm-engineer'],
  ['LLM Engineer', roles, 'llm-engineer'],
  [' ai-engineer ', roles, 'ai-engineer'],
  ['ia-engineer', roles, 'ai-engineer'],
  ['promt-enginer', roles, 'prompt-engineer'],
  ['plumber', roles, undefined],
  ['', roles, undefined],
  ['yess', ['yes', 'no'], 'yes'],
  ['apis', nodes, 'basics/python-skills/apis'],
  ['apsi', nodes, 'basics/python-skills/apis'],
  ['python-skils/apis', nodes, 'basics/python-skills/apis'],
  ['basic', nodes, 'basics'],
  ['basics/python-skill/apis', nodes, 'basics/python-skills/apis'],
  ['x', [], undefined],
  ['x'.repeat(10_000), roles, undefined],
];

for (const [value, candidates, expected] of cases) {
  test(`nearest to "${value.slice(0, 30)}" is ${expected ?? 'nothing'}`, () => assert.equal(nearest(value, candidates), expected));
}

test('of two equally near, the first', () => assert.equal(nearest('cat', ['bat', 'hat']), 'bat'));
