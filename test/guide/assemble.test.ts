import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../src/guide/assemble.js';
import { parseGuide } from '../../src/guide/parse.js';
import { fixture } from './fixture.js';

function parts() {
  const { metadata, roadmap, ...collections } = fixture();
  const { children, guidance: _none, ...root } = roadmap;
  const stages = Object.fromEntries(children.map((stage) => [stage.id, stage]));
  return { guide: { metadata, roadmap: { ...root, stages: ['basics', 'hand-tools'] } }, collections, stages };
}

test('puts metadata, collections and stages together', () => {
  assert.deepEqual(parseGuide(assemble(parts())), fixture());
});

test('takes redirects along, where there are any', () => {
  assert.deepEqual(assemble({ ...parts(), redirects: { base: 'basics' } })['redirects'], { base: 'basics' });
  assert.ok(!('redirects' in assemble({ ...parts(), redirects: {} })));
});

test('keeps the order in which the stages are named', () => {
  const { guide, ...rest } = parts();

  const { roadmap } = assemble({ ...rest, guide: { ...guide, roadmap: { ...guide.roadmap, stages: ['hand-tools', 'basics'] } } });

  assert.deepEqual((roadmap as { children: { id: string }[] }).children.map(({ id }) => id), ['hand-tools', 'basics']);
});

test('tells of a stage without a file and of a file that no stage names', () => {
  const { guide, ...rest } = parts();

  assert.throws(() => assemble({ ...rest, guide: { ...guide, roadmap: { ...guide.roadmap, stages: ['basics', 'hand-tool'] } } }), {
    name: 'GuideError',
    issues: [
      {
        path: 'roadmap.stages[1]',
        message: 'roadmap.stages[1]: expected the name of a stage file, got "hand-tool"; did you mean "hand-tools"?',
        expected: 'the name of a stage file',
        got: '"hand-tool"',
        nearest: 'hand-tools',
      },
      { path: 'roadmap.stages', message: 'roadmap.stages: expected the id of each stage file, got "no hand-tools"', expected: 'the id of each stage file', got: '"no hand-tools"' },
    ],
  });
});
