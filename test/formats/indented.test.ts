import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIndented, writeIndented } from '../../src/formats/indented/index.js';
import { reads, refuses } from './trees.js';

const tree = [{ label: 'a', children: [{ label: 'b', children: [{ label: 'c' }] }, { label: 'd' }] }, { label: 'e' }];

reads(readIndented, [
  ['tabs', 'a\n\tb\n\t\tc\n\td\ne\n', tree],
  ['two spaces a level', 'a\n  b\n    c\n  d\ne', tree],
  ['three spaces a level, empty lines', '\n\na\n   b\n\n      c\n  \t \n   d\ne\n\n', tree],
  ['bullets', '- a\n  * b\n    -  c\n  - d\n* e', tree],
  ['CRLF, lone CR, a byte order mark', '\uFEFFa\r\n\tb\r\t\tc\n\td\r\ne', tree],
  ['what only looks like a bullet', '-a\n--\n*\n- - x', [{ label: '-a' }, { label: '--' }, { label: '' }, { label: '- x' }]],
  ['white space in labels as one space', 'a \t b  ', [{ label: 'a b' }]],
]);

refuses(readIndented, [
  ['an empty text', '', 'line 1: expected at least one line with a label, got an empty text'],
  ['empty lines', ' \n\t\n', 'line 1: expected at least one line with a label, got an empty text'],
  ['a first line that is indented', '\n  a\nb', 'line 2: expected no indentation before the first label, got 2 spaces'],
  ['two levels at once, in tabs', 'a\n\tb\n\t\t\tc', 'line 3: expected at most 2 tabs before the label, one level more than the line above, got 3 tabs'],
  ['two levels at once, at the first indentation', 'a\n\t\tb', 'line 2: expected at most 1 tab before the label, one level more than the line above, got 2 tabs'],
  ['two levels at once, in spaces', 'a\n  b\n      c', 'line 3: expected at most 4 spaces before the label, one level more than the line above, got 6 spaces'],
  ['a part of a level', 'a\n    b\n      c', 'line 3: expected a multiple of 4 spaces before the label, as in the lines above, got 6 spaces'],
  ['less than a level', 'a\n    b\n c', 'line 3: expected a multiple of 4 spaces before the label, as in the lines above, got 1 space'],
  ['a tab where others have spaces', 'a\n  b\n\tc', 'line 3: expected only spaces before the label, as in the lines above, got 1 tab'],
  ['spaces where others have tabs', 'a\n\tb\n    c', 'line 3: expected only tabs before the label, as in the lines above, got 4 spaces'],
  ['both in one line', 'a\n\tb\n\t  c', 'line 3: expected only tabs before the label, as in the lines above, got "\\t  "'],
]);

test('writes a tab a level, and a bullet only where a label needs one', () => {
  assert.equal(writeIndented(tree), 'a\n\tb\n\t\tc\n\td\ne\n');
  assert.equal(writeIndented([{ label: '- x' }, { label: '-x' }, { label: '' }, { label: '*' }, { label: ' y ', detail: 'left out' }]), '- - x\n-x\n-\n- *\ny\n');
});
