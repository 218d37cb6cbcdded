import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GuideSchema } from '../../src/guide/schema-entry.js';
import { fixture } from './fixture.js';

const { validate } = GuideSchema['~standard'];

test('a valid guide is the value', () => {
  assert.deepEqual(validate(fixture()), { value: fixture() });
});

test('what is wrong is listed, rules included', () => {
  const data = fixture();
  const result = validate({ ...data, pay: [{ ...data.pay[0], role: 'writr' }, data.pay[1]] });

  assert.deepEqual(
    'issues' in result ? result.issues.map(({ message }) => message) : [],
    ['pay[0].role: expected the id of a role, got "writr"; did you mean "writer"?'],
  );
});
