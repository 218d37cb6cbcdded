import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTo } from '../../src/tree/folds.js';
import { treeCommand } from '../../src/tree/tree-keys.js';
import { find, food } from './sample.js';

const tree = food();

/** Where the focus is, the level that is open, the key, whether mirrored, and what comes of it: a label, or labels. */
const cases: [string, number, string, boolean, string | undefined][] = [
  ['food', 1, 'ArrowDown', false, 'focus fruit'],
  ['fruit', 1, 'ArrowDown', false, 'focus bread'],
  ['vegetables', 1, 'ArrowDown', false, undefined],
  ['bread', 1, 'ArrowUp', false, 'focus fruit'],
  ['bread', Infinity, 'ArrowUp', false, 'focus pear'],
  ['food', 1, 'ArrowUp', false, undefined],
  ['pea', Infinity, 'Home', false, 'focus food'],
  ['food', 1, 'End', false, 'focus vegetables'],
  ['food', Infinity, 'End', false, 'focus pea'],
  ['fruit', 1, 'ArrowRight', false, 'open fruit'],
  ['fruit', 2, 'ArrowRight', false, 'focus apple'],
  ['bread', 1, 'ArrowRight', false, undefined],
  ['fruit', 2, 'ArrowLeft', false, 'fold fruit'],
  ['apple', 2, 'ArrowLeft', false, 'focus fruit'],
  ['food', 0, 'ArrowLeft', false, undefined],
  ['fruit', 1, 'ArrowLeft', true, 'open fruit'],
  ['fruit', 2, 'ArrowRight', true, 'fold fruit'],
  ['bread', 1, '*', false, 'open fruit vegetables'],
  ['food', 1, '*', false, 'open'],
  ['bread', 1, 'Enter', false, 'activate bread'],
  ['bread', 1, ' ', false, 'activate bread'],
  ['bread', 1, 'Tab', false, undefined],
  ['bread', 1, 'a', false, undefined],
];

for (const [label, level, key, mirrored, wanted] of cases) {
  test(`${key === ' ' ? 'Space' : key} on ${label}, open to ${level}${mirrored ? ', mirrored' : ''}: ${wanted ?? 'nothing'}`, () => {
    const command = treeCommand(tree, openTo(tree, level), find(tree, label), key, mirrored);
    const said = command && [command.type, ...('index' in command ? [command.index] : command.indexes).map((i) => tree.labels[i])].join(' ');
    assert.equal(said, wanted);
  });
}
