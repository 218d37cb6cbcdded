import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GuideError } from '../../src/guide/error.js';
import { parseGuide } from '../../src/guide/parse.js';
import { fixture } from './fixture.js';
import { malformed, type Change } from './malformed.js';

function steps(path: string): string[] {
  return path.split(/[.[\]]+/).filter((step) => step !== '');
}

/** Puts a value into plain data; undefined takes a field or the last item out. Own properties only, whatever their name. */
function change(data: object, [path, value]: Change): void {
  const way = steps(path);
  const last = way.pop() ?? '';
  const holder = way.reduce<object>((inner, step) => Reflect.get(inner, step) as object, data);
  if (value !== undefined) Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
}

function issuesOf(json: unknown) {
  try {
    parseGuide(json);
  } catch (error) {
    assert.ok(error instanceof GuideError, String(error));
    return error.issues;
  }
  return [];
}

describe('a malformed guide', () => {
  for (const { name, changes, issues } of malformed) {
    test(name, () => {
      const data = fixture();
      for (const one of changes) change(data, one);

      const found = issuesOf(data);

      assert.deepEqual(
        found.map(({ path, message, nearest }) => (nearest === undefined ? [path, message] : [path, message, nearest])),
        issues,
      );
    });
  }

  test('has issues that tell their parts', () => {
    const data = fixture();
    change(data, ['pay[0].role', 'writr']);

    assert.deepEqual(issuesOf(data), [
      {
        path: 'pay[0].role',
        message: 'pay[0].role: expected the id of a role, got "writr"; did you mean "writer"?',
        expected: 'the id of a role',
        got: '"writr"',
        nearest: 'writer',
      },
    ]);
  });

  test('is told by the first issue and the number of others', () => {
    const data = fixture();
    change(data, ['pay[0].role', 'writr']);
    change(data, ['roles[0].label', '']);

    assert.throws(() => parseGuide(data), { name: 'GuideError', message: 'roles[0].label: expected a text that is not empty, got "" (and 1 more)' });
  });

  test('has suggestions for its first 100 unknown ids, however many there are', () => {
    const data = fixture();
    change(data, ['questions[0].roles', Array.from({ length: 20_000 }, (_, index) => `writer${index}`)]);

    const found = issuesOf(data);

    assert.equal(found.length, 20_000);
    assert.equal(found.filter(({ nearest }) => nearest === 'writer').length, 100);
  });

  const notObjects: readonly [unknown, string][] = [
    [null, 'expected a guide as an object, got null'],
    [undefined, 'expected a guide as an object, got nothing'],
    [42, 'expected a guide as an object, got 42'],
    [[], 'expected a guide as an object, got an empty list'],
    ['{"metadata":{}}', 'expected a guide as an object (not its JSON text), got "{\\"metadata\\":{}}"'],
  ];
  for (const [value, message] of notObjects) {
    test(`that is ${message.split('got ')[1]} raises one issue`, () => {
      assert.deepEqual(issuesOf(value), [{ path: '', message, expected: message.slice(9).split(', got')[0], got: message.split(', got ')[1] }]);
    });
  }

  test('that is empty misses every part', () => {
    assert.deepEqual(
      issuesOf({}).map(({ path }) => path).sort(),
      Object.keys(fixture()).sort(),
    );
  });

  test('with a node in two places or inside itself is told', () => {
    const data = fixture();
    const [stage] = data.roadmap.children;
    change(data, ['roadmap.children[1].children[1]', stage]);
    change(data, ['roadmap.children[0].children[2]', stage]);

    const paths = issuesOf(data).map(({ path, expected }) => [path, expected]);
    assert.deepEqual(paths, [
      ['roadmap.children[0].children[2]', 'a node that stands in the tree once'],
      ['roadmap.children[1].children[1]', 'a node that stands in the tree once'],
    ]);
  });
});

describe('a valid guide', () => {
  test('is returned as it is', () => {
    assert.deepEqual(parseGuide(fixture()), fixture());
  });

  test('is a frozen copy; the data stays free', () => {
    const data = fixture();

    const guide = parseGuide(data);
    change(data, ['roles[0].label', 'Changed']);

    assert.equal(guide.roles[0]?.label, 'Writer');
    assertFrozen(guide);
    assert.ok(!Object.isFrozen(data.roadmap));
  });

  test('may leave out guidance and children', () => {
    const data = fixture();
    change(data, ['roadmap.children[1].children[0].children', undefined]);
    change(data, ['roadmap.children[1].children[0].guidance', undefined]);

    const leaf = parseGuide(data).roadmap.children[1]?.children[0];

    assert.deepEqual([leaf?.guidance, leaf?.children], [null, []]);
  });

  test('may have labels without Latin letters; their ids are free', () => {
    const data = fixture();
    change(data, ['roadmap.children[0].children[0].label', '数学']);
    change(data, ['roadmap.children[0].children[0].id', 'basics/maths']);
    change(data, ['roadmap.children[1].children[0].guidance.prerequisites', ['basics/maths']]);

    assert.equal(parseGuide(data).roadmap.children[0]?.children[0]?.id, 'basics/maths');
  });

  test('may redirect former ids', () => {
    const data = { ...fixture(), redirects: { 'basics/tools': 'basics/hand-tools' } };

    assert.deepEqual(parseGuide(data), data);
  });

  test('may be of a leap day', () => {
    const data = fixture();
    change(data, ['metadata.asOf', '2028-02-29']);

    assert.equal(parseGuide(data).metadata.asOf, '2028-02-29');
  });

  test('keeps what is not its own prototype', () => {
    const data: unknown = JSON.parse(JSON.stringify(fixture()).replace('"roles":[', '"__proto__":{"polluted":true},"roles":['));

    assert.deepEqual(issuesOf(data).map(({ path }) => path), ['__proto__']);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });
});

describe('depth 10,000', () => {
  const depth = 10_000;

  test('a chain is parsed, each node after the one above the last', () => {
    const guide = parseGuide(chain(depth));

    let node = guide.roadmap;
    let count = 1;
    for (let next = node.children[0]; next; next = next.children[0]) {
      node = next;
      count += 1;
    }
    assert.equal(count, depth);
    assert.equal(node.id.length, 2 * (depth - 1) - 1);
    assert.ok(Object.isFrozen(node));
  });

  test('an issue at its end is found', () => {
    const [found, ...others] = issuesOf(chain(depth, { labelOfLast: '' }));

    assert.equal(others.length, 0);
    assert.ok(found?.path.endsWith('.children[0].label'));
    assert.equal(found?.expected, 'a text that is not empty');
  });

  test('a cycle through all of it is found', () => {
    const data = fixture();
    const [stage] = data.roadmap.children;
    const count = depth;
    const nodes = Array.from({ length: count }, (_, index) => ({
      id: `n${index}`,
      label: `N${index}`,
      source: 'editorial',
      guidance: { ...stage?.guidance, prerequisites: [`n${(index + 1) % count}`] },
      children: [],
    }));
    const wide = { ...data, roadmap: { ...data.roadmap, children: nodes } };

    const [found, ...others] = issuesOf(wide);

    assert.equal(others.length, 0);
    assert.equal(found?.got, 'n0 -> n1 -> n2 -> n3 -> n4 -> n5 -> n6 -> … (10000 nodes) -> n0');
  });
});

interface ChainNode {
  id: string;
  label: string;
  source: string;
  children: ChainNode[];
}

function chain(depth: number, { labelOfLast = 'A' } = {}): unknown {
  const root: ChainNode = { id: 'root', label: 'Root', source: 'editorial', children: [] };
  let last = root;
  for (let level = 1; level < depth; level++) {
    const child = { id: level === 1 ? 'a' : `${last.id}/a`, label: 'A', source: 'editorial', children: [] };
    last.children.push(child);
    last = child;
  }
  last.label = labelOfLast;
  return { ...fixture(), roadmap: root };
}

function assertFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  assert.ok(Object.isFrozen(value));
  Object.values(value).forEach(assertFrozen);
}

test('an error without findings says at least that the data cannot be used', () => {
  assert.equal(new GuideError([]).message, 'Unusable data');
});
