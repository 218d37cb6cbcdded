import { chosen, fitting } from '../../src/elements/role-compare/chosen-roles.js';
import { roundEnd } from '../../src/elements/role-compare/round-end.js';
import { toggled } from '../../src/elements/role-compare/toggled.js';
import { deepEqual, equal } from '../browser/assert.js';

const known = ['a', 'b', 'c', 'd'];
const list = (ids: string): string[] => ids.split(' ').filter(Boolean);
const roles = (ids: readonly string[]): { id: string }[] => ids.map((id) => ({ id }));

describe('which roles stand side by side', () => {
  const attributes: [attribute: string | readonly string[] | null, expected: string][] = [
    ['', 'a b c d'],
    ['c a', 'c a'],
    [' b\n\tb ', 'b'],
    ['x c', 'c'],
    ['x', 'a b c d'],
    ['b b', 'b'],
    ['c, a', 'c a'],
    ['c,a', 'c a'],
    [['c', 'a'], 'c a'],
    [null, 'a b c d'],
  ];
  for (const [attribute, expected] of attributes) {
    it(`roles=${JSON.stringify(attribute)} shows ${expected}`, () => deepEqual(chosen(roles(known), attribute), roles(list(expected))));
  }

  const rooms: [all: string, room: number, preferred: string, expected: string][] = [
    ['a b c', 3, '', 'a b c'],
    ['a b c', 2, '', 'a b'],
    ['a b c', 2, 'b', 'b c'],
    ['a b c', 2, 'c', 'a c'],
    ['a b c', 2, 'x c', 'a c'],
    ['a b c d', 2, 'd b', 'b d'],
    ['d c b a', 3, 'b', 'd b a'],
  ];
  for (const [all, room, preferred, expected] of rooms) {
    it(`of ${all}, ${room} fit with "${preferred}" preferred: ${expected}`, () => deepEqual(fitting(roles(list(all)), room, list(preferred)), roles(list(expected))));
  }

  const taps: [shown: string, tapped: string, room: number, least: number, preferred: string, expected: string][] = [
    ['a b c', 'b', 3, 1, '', 'a c'],
    ['a c', 'b', 3, 1, '', 'a b c'],
    ['c a', 'b', 3, 1, '', 'c a b'],
    ['a', 'a', 3, 1, '', 'a'],
    ['a b', 'a', 2, 2, '', 'a b'],
    ['a b', 'c', 2, 2, '', 'a c'],
    ['a b', 'c', 2, 2, 'b', 'b c'],
    ['b c', 'a', 2, 2, 'b c', 'a b'],
    ['b', 'a', 2, 2, '', 'a b'],
    ['a b c', 'd', 3, 1, 'c', 'a c d'],
  ];
  for (const [shown, tapped, room, least, preferred, expected] of taps) {
    it(`${shown} and a tap on ${tapped} (room ${room}, least ${least}, "${preferred}" preferred): ${expected}`, () =>
      deepEqual(toggled(list(shown), tapped, { known, room, least, preferred: list(preferred) }), list(expected)));
  }
});

describe('the end of the bars', () => {
  const cases: [highest: number, end: number][] = [
    [185000, 200000],
    [200000, 200000],
    [200001, 250000],
    [1850, 2000],
    [1, 1],
    [0.0037, 0.004],
    [99, 100],
    [1100000, 1500000],
  ];
  for (const [highest, end] of cases) it(`${highest} ends at ${end}`, () => equal(roundEnd(highest), end));
});
