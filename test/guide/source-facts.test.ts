/**
 * The figures and ratings of `data/` against what the source text states. This is the one test that a correction of a figure
 * has to change as well, so that no figure changes by mistake.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { guide as bundled } from '../../src/guide/index.js';
import type { Amount, Figure, Guide, Source } from '../../src/guide/types.js';

const guide: Guide = bundled;
const LAST_LINE = 194;

/** Records that were corrected against the source, so that their `source` is "editorial": their paths, such as `guide.pay[1]`. */
const corrected: readonly string[] = [];

type Fact = readonly [id: string, figure: string, lines: readonly number[]];

const pay: readonly Fact[] = [
  ['base-salary-prompt-engineer', 'average 130000 USD a year', [162]],
  ['base-salary-ai-engineer', 'average 162000 USD a year', [12, 162]],
  ['base-salary-llm-engineer', 'average 185000 USD a year', [11, 162]],
  ['equity-llm-engineer', 'range 50000 to 80000 USD a year', [11]],
  ['senior-total-ai-engineer', 'over 200000 USD a year', [12]],
  ['tech-company-base-ai-engineer', 'range 140000 to 220000 USD a year', [153]],
  ['top-tier-total-ai-engineer', 'over 300000 USD a year', [153]],
  ['first-year-junior', 'range 80000 to 120000 USD a year', [152]],
  ['freelance-consulting', 'range 150 to 400 USD a hour', [154]],
  ['technical-documentation', 'range 5000 to 15000 USD a project', [155]],
  ['course', 'range 2000 to 20000 USD a month', [156]],
  ['open-source-sponsorship', 'range 1000 to 10000 USD a month', [157]],
  ['saas-product', 'range 5000 to 50000 USD a month', [158]],
  ['month-3-income', 'range 4000 to 8000 USD a month', [189]],
  ['month-6-income', 'over 10000 USD a month', [190]],
];

const market: readonly Fact[] = [
  ['right-path-gain', 'over 100000 USD', [4]],
  ['career-changers', 'over 2000 people', [4]],
  ['applications-per-generalist-role', 'ratio 3 applications per open role', [8]],
  ['ai-services-market', 'over 200000000000 USD in 2025', [152]],
  ['qualified-llm-engineers', 'under 50000 people', [169]],
  ['llm-open-positions', 'over 200000 open positions', [169]],
  ['full-stack-pay-gap', 'range 100000 to 200000 USD', [181]],
];

const transitions: readonly Fact[] = [
  ['software-developer-to-ai-engineer', 'about 6 months', [174]],
  ['software-engineer-to-llm-engineer', 'range 24 to 36 months', [177]],
];

const ratings: readonly [factor: string, line: number, ...ratings: string[]][] = [
  ['base-salary', 162, '$130,000', '$162,000', '$185,000'],
  ['coding-required', 163, 'partial: Minimal', 'yes: Yes', 'yes: Advanced'],
  ['math-depth', 164, 'partial: Low', 'yes: Medium', 'yes: High'],
  ['entry-difficulty', 165, 'yes: Easiest', 'partial: Medium', 'no: Hardest'],
  ['job-openings', 166, 'partial: Growing', 'yes: Most open', 'partial: Fewer but higher pay'],
  ['freelance-potential', 167, 'yes: High', 'yes: Very high', 'yes: Highest'],
  ['free-learning-path', 168, 'yes: Yes', 'yes: Yes', 'partial: Partial'],
];

const onPurpose = 'If you corrected this on purpose, change it here, in test/guide/source-facts.test.ts, too; else put the data right.';

/** "range 150 to 400 USD a hour": the statistic, the numbers, and of what. */
function inWords(figure: Amount | Figure | Guide['transitions'][number]['months']): string {
  if (figure === null) return '';
  const { statistic, value, min, max } = figure;
  const numbers = [value, min, max].filter((number) => number !== undefined).join(' to ');
  if ('currency' in figure) return `${statistic} ${numbers} ${figure.currency} a ${figure.period}`;
  if ('unit' in figure) return `${statistic} ${numbers} ${figure.unit}${figure.year ? ` in ${figure.year}` : ''}`;
  return `${statistic} ${numbers} months`;
}

function linesOf(source: Source): readonly number[] | string {
  return source === 'editorial' ? source : source.lines;
}

/** Every object and list, with its path. */
function* objects(value: unknown, path: string): Generator<[string, object]> {
  if (typeof value !== 'object' || value === null) return;
  yield [path, value];
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
}

describe('what the source text states', () => {
  const collections: readonly [file: string, facts: readonly Fact[], records: readonly (readonly [id: string, figure: string, source: Source])[]][] = [
    ['pay', pay, guide.pay.map(({ id, amount, source }) => [id, inWords(amount), source])],
    ['market', market, guide.market.map(({ id, figure, source }) => [id, inWords(figure), source])],
    ['transitions', transitions, guide.transitions.map(({ id, months, source }) => [id, inWords(months), source])],
    ['claims', [['llm-engineer-premium', '15', [15]]], guide.claims.map(({ id, percent, source }) => [id, String(percent), source])],
  ];
  for (const [file, facts, records] of collections) {
    for (const [id, figure, lines] of facts) {
      test(`stands in data/${file}.json: ${id}, ${figure}`, () => {
        const [, found, source] = records.find(([record]) => record === id) ?? assert.fail(`data/${file}.json has no "${id}". ${onPurpose}`);
        assert.equal(found, figure, `data/${file}.json says "${found}" of "${id}", the source text "${figure}" on line ${lines.join(', ')}. ${onPurpose}`);
        if (source !== 'editorial') assert.deepEqual(linesOf(source), lines, `"${id}" cites other lines. ${onPurpose}`);
      });
    }

    test(`is all that data/${file}.json has figures of`, () => {
      const more = records.filter(([id, figure]) => figure !== '' && !facts.some(([fact]) => fact === id)).map(([id]) => id);
      assert.deepEqual(more, [], onPurpose);
    });
  }

  for (const [factor, line, ...said] of ratings) {
    test(`stands in data/ratings.json: ${factor}`, () => {
      const rated = guide.ratings.filter((rating) => rating.factor === factor);
      const found = rated.map(({ mark, label }) => (mark ? `${mark}: ${label}` : label));
      assert.deepEqual(found, said, `data/ratings.json says other things of "${factor}" than line ${line} of the source text. ${onPurpose}`);
    });
  }

  test('is cited: a fact has lines 1 to 194, unless it was corrected', () => {
    const facts = [...objects(guide, 'guide')].filter(([path, value]) => 'source' in value && !/^guide\.references|\.guidance$/.test(path));
    const wrong = facts.filter(([, value]) => {
      const { source } = value as { source: Source };
      return source === 'editorial' || source.lines.some((line) => line < 1 || line > LAST_LINE);
    });
    assert.ok(facts.length > 200);
    assert.deepEqual(wrong.map(([path]) => path), corrected, `Facts without a line of the source text. ${onPurpose}`);
  });
});
