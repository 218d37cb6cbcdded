/** `from()` against what arrays do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { from } from '../../src/query/index.js';

const record = fc.record({ group: fc.constantFrom('a', 'b', 'c'), size: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }) });
const records = fc.array(record.map((fields, at = 0) => ({ ...fields, at })), { maxLength: 30 }).map((list) => list.map((each, at) => ({ ...each, at })));

test('where and whereIn are filter', () => {
  fc.assert(
    fc.property(records, fc.subarray(['a', 'b', 'c'] as const), (list, groups) => {
      assert.deepEqual(from(list).where({ group: 'a' }).toArray(), list.filter(({ group }) => group === 'a'));
      assert.deepEqual(from(list).whereIn('group', groups).toArray(), list.filter(({ group }) => groups.includes(group as 'a')));
    }),
  );
});

test('sortBy is a stable sort in either direction, with what is missing at the end', () => {
  fc.assert(
    fc.property(records, fc.constantFrom('asc' as const, 'desc' as const), (list, direction) => {
      const sorted = from(list).sortBy('size', direction).toArray();
      const present = list.filter(({ size }) => size !== undefined);
      const sign = direction === 'asc' ? 1 : -1;
      const expected = present.toSorted((a, b) => sign * ((a.size ?? 0) - (b.size ?? 0)));
      assert.deepEqual(sorted, [...expected, ...list.filter(({ size }) => size === undefined)]);
    }),
  );
});

test('groupBy keeps every record once, in order, under its own key', () => {
  fc.assert(
    fc.property(records, (list) => {
      const groups = from(list).groupBy('group');
      assert.deepEqual([...groups.keys()], [...new Set(list.map(({ group }) => group))]);
      for (const [key, members] of groups) assert.deepEqual(members, list.filter(({ group }) => group === key));
    }),
  );
});

test('the other ends agree with toArray', () => {
  fc.assert(
    fc.property(records, (list) => {
      const query = from(list).where(({ at }) => at % 2 === 0).map(({ at }) => at);
      const all = query.toArray();
      assert.deepEqual([...query], all);
      assert.equal(query.count(), all.length);
      assert.equal(query.first(), all[0]);
    }),
  );
});
