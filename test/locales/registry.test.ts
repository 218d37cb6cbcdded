import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import * as english from '../../src/locales/en.js';
import { registerLocale, stringsFor } from '../../src/locales/registry.js';

const root = resolve(import.meta.dirname, '../..');

describe('registerLocale', () => {
  it('replaces what is given, to any depth, and leaves the rest English', () => {
    registerLocale('aa', { common: { marks: { yes: 'ja' } }, salaryChartTable: { columns: ['A', 'B'] }, mindMap: {} });
    const { marks, lines } = stringsFor('common', 'aa', english.common);
    assert.deepEqual(marks, { ...english.common.marks, yes: 'ja' });
    assert.equal(lines, english.common.lines);
    assert.deepEqual(stringsFor('salaryChartTable', 'aa', english.salaryChartTable).columns, ['A', 'B']);
    assert.deepEqual(stringsFor('mindMap', 'aa', english.mindMap), english.mindMap);
    assert.equal(english.common.marks.yes, 'yes');
  });

  it('lays a variety of a language over the language, and takes no other for it', () => {
    registerLocale('bb', { mindMap: { zoom: 'z', fit: 'f' } });
    registerLocale('bb-Latn-BR', { mindMap: { fit: 'F' } });
    const fitAndZoom = (tag: string): string => `${stringsFor('mindMap', tag, english.mindMap).fit} ${stringsFor('mindMap', tag, english.mindMap).zoom}`;
    const cases = [['bb', 'f z'], ['BB-latn', 'f z'], ['bb-Latn-BR', 'F z'], ['bb-Latn-BR-u-nu-arab', 'F z'], ['bbb', 'Fit Zoom'], ['b', 'Fit Zoom'], ['', 'Fit Zoom']] as const;
    for (const [tag, expected] of cases) assert.equal(fitAndZoom(tag), expected, tag);
  });

  it('gives the same object as long as nothing is registered, another one after that', () => {
    assert.equal(stringsFor('mindMap', 'cc', english.mindMap), english.mindMap);
    registerLocale('cc', { common: { marks: { no: 'n' } } });
    const first = stringsFor('mindMap', 'cc-CC', english.mindMap);
    assert.notEqual(first, english.mindMap);
    assert.equal(stringsFor('mindMap', 'cc-CC', english.mindMap), first);
    registerLocale('cc', { mindMap: { fit: 'f' } });
    assert.equal(stringsFor('mindMap', 'cc-CC', english.mindMap).fit, 'f');
    assert.equal(stringsFor('common', 'cc', english.common).marks.no, 'no');
  });

  it('takes a tag in its usual form and in an old one, and refuses what is none', () => {
    registerLocale('iw', { mindMap: { fit: 'f' } });
    assert.equal(stringsFor('mindMap', 'he', english.mindMap).fit, 'f');
    assert.throws(() => registerLocale('de_DE', {}), RangeError);
  });
});

describe('the contract of other locales', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const text = (path: string): string => readFileSync(join(root, 'src', path), 'utf8');

  it('holds every file of strings', () => {
    const contract = text('locales/en.ts') + text('locales/en/roadmap-tree.ts');
    for (const file of readdirSync(join(root, 'src/locales/en'))) assert.ok(contract.includes(file.replace('.ts', '.js')), file);
  });

  it('holds every part that the code asks for, and no other', () => {
    const asked = sources.flatMap((path) => [...text(path).matchAll(/(?:stringsFor\(|new Locale\(\w+, )'(\w+)'/g)].map(([, part = '']) => part));
    assert.deepEqual([...new Set(asked)].sort(), Object.keys(english).sort());
  });
});
