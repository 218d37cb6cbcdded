import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readChecklist, writeChecklist } from '../../src/formats/progress/checklist.js';
import { buildItems } from '../../src/tree/build-items.js';
import { countAll, type Course, type Progress } from '../../src/tree/progress.js';
import type { RoadmapNodeItem } from '../../src/tree/roadmap.js';
import { linkTopics } from '../../src/tree/topic-links.js';

const garden: RoadmapNodeItem = {
  id: 'garden',
  label: 'A garden',
  children: [
    {
      id: 'soil',
      label: 'Soil',
      children: [
        { id: 'test', label: 'Testing', children: [{ id: 'test/ph', label: 'Acidity' }, { id: 'test/sand', label: 'Sand & *silt*' }] },
        { id: 'dig', label: 'Digging' },
      ],
    },
    { id: 'beds', label: 'Beds', children: [{ id: 'beds/soil', label: 'Testing', see: 'test' }, { id: 'beds/dig', label: 'Digging' }] },
    { id: 'rest', label: 'Rest' },
  ],
};

const words = { summary: ({ done, total }: { done: number; total: number }) => `${done} of ${total} done` };

function course(item = garden): Course {
  const tree = buildItems(item);
  return { tree, target: linkTopics(tree, (index) => tree.items[index]?.see) };
}

function written(progress: Progress, item = garden): string {
  const own = course(item);
  return writeChecklist(own, countAll(own, progress), words);
}

describe('a checklist', () => {
  it('is headings and boxes', () => {
    const text = written(new Map([['test/ph', 'done'], ['test/sand', 'done'], ['dig', 'doing'], ['rest', 'skipped']]));
    assert.equal(
      text,
      `# A garden

3 of 6 done

- [-] Rest <!-- id: rest -->

## Soil

- [x] Testing
  - [x] Acidity <!-- id: test/ph -->
  - [x] Sand & \\*silt\\* <!-- id: test/sand -->
- [~] Digging <!-- id: dig -->

## Beds

- [x] Testing
- [ ] Digging <!-- id: beds/dig -->
`,
    );
  });

  const reads: [string, string, Record<string, string>, string[], [number, string][]][] = [
    ['boxes by their ids, whatever the label is now', '- [x] Acidity of earth <!-- id: test/ph -->', { 'test/ph': 'done' }, ['test/ph'], []],
    ['labels that only one skill has', '* [X] acidity\n1. [-] **no**', { 'test/ph': 'done' }, ['test/ph'], [[2, '**no**']]],
    ['what is to do', '- [ ] Acidity <!-- id: test/ph -->', {}, ['test/ph'], []],
    ['a slash as doing, in quotes and CRLF', '> - [/] Sand & silt\r\n> - [~] Sand & \\*silt\\*', { 'test/sand': 'doing' }, ['test/sand'], [[1, 'Sand & silt']]],
    ['no label of several skills', '- [x] Digging', {}, [], [[1, 'Digging']]],
    ['ids that the roadmap does not know', '- [x] Elsewhere <!-- id: other/skill -->', { 'other/skill': 'done' }, ['other/skill'], []],
    ['other comments as none', '- [x] Acidity <!-- TODO -->', { 'test/ph': 'done' }, ['test/ph'], []],
    ['no boxes of topics, of names and of others', '- [x] Testing\n- [?] Acidity\n[x] Acidity\n- [x]Acidity', {}, [], []],
  ];
  for (const [name, text, progress, ids, unknown] of reads) {
    it(`reads ${name}`, () => {
      const read = readChecklist(course(), text);
      assert.deepEqual(Object.fromEntries(read.progress), progress);
      assert.deepEqual(read.ids, ids);
      assert.deepEqual(read.unknown.map(({ line, label }) => [line, label]), unknown);
    });
  }

  it('takes a time that grows with the text', () => {
    const spaces = ' '.repeat(200_000);
    const text = [`- [x]${spaces}\u2028`, `- [x] a${spaces}b`, `- [x] ${'<!-- '.repeat(40_000)}`].join('\n');
    assert.equal(readChecklist(course(), text).unknown.length, 3);
  });

  it('gives back what was written, whatever the ids and labels are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 8 });
    const skill = fc.record({ id: text.filter((id) => !/\p{Cs}/u.test(id) && id !== ''), label: text, status: fc.constantFrom('todo', 'doing', 'done', 'skipped') });
    fc.assert(
      fc.property(fc.uniqueArray(skill, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }), (skills) => {
        const item = { id: '\n', label: 'r', children: [{ id: '\r', label: 'Stage', children: skills.map(({ id, label }) => ({ id, label })) }] };
        const marked = skills.filter(({ status, id }) => status !== 'todo' && id !== '\n' && id !== '\r').map(({ id, status }) => [id, status] as [string, 'done']);
        fc.pre(skills.every(({ id }) => id !== '\n' && id !== '\r'));
        const { progress, ids, unknown } = readChecklist(course(item), written(new Map(marked), item));
        assert.deepEqual([...progress], marked);
        assert.deepEqual(ids, skills.map(({ id }) => id));
        assert.deepEqual(unknown, []);
      }),
    );
  });
});
