import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { amountText, money } from '../../src/formats/money.js';
import type { Amount } from '../../src/guide/types.js';
import { plotLayout, type PlotLayout, type PlotRoom } from '../../src/layout/pay-plot.js';

const paid = { currency: 'USD', period: 'year' } as const;
const words = {
  amount: (amount: Amount, compact: boolean) => amountText(amount, 'en', { over: (text) => `over ${text}`, under: (text) => `under ${text}` }, compact),
  tick: (value: number) => money(value, 'USD', 'en', true),
};

function room(width: number, valuesAtMarks = true): PlotRoom {
  return { width, valuesAtMarks, openEnd: valuesAtMarks ? 64 : 44, gap: 12, textWidth: (text) => text.length * 7.5 };
}

const over = (min: number): Amount => ({ statistic: 'over', min, ...paid });
const under = (max: number): Amount => ({ statistic: 'under', max, ...paid });
const average = (value: number): Amount => ({ statistic: 'average', value, ...paid });
const range = (min: number, max: number): Amount => ({ statistic: 'range', min, max, ...paid });

test('positions are shares of an axis from zero to a round tick', () => {
  const { ticks, marks } = plotLayout([average(130_000), range(140_000, 220_000), undefined], room(900), words);
  assert.deepEqual(
    ticks.map(({ label }) => label),
    ['$0', '$50K', '$100K', '$150K', '$200K', '$250K'],
  );
  assert.deepEqual(
    marks.map((mark) => mark && [mark.shape, Math.round(mark.from * 100), Math.round(mark.to * 100), mark.text]),
    [['point', 5200, 5200, '$130,000'], ['bar', 5600, 8800, '$140,000–220,000'], undefined],
  );
});

test('the axis gains a tick where an open end does not fit', () => {
  assert.equal(plotLayout([over(300_000)], room(900), words).ticks.at(-1)?.label, '$350K');
  assert.equal(plotLayout([average(300_000)], room(900), words).ticks.at(-1)?.label, '$300K');
});

test('an open end has one length wherever it stands, shortened only by zero', () => {
  const { marks } = plotLayout([over(20_000), over(300_000), under(200_000), under(1_000)], room(900), words);
  assert.deepEqual(
    marks.map((mark) => Math.round(mark?.open ?? 0)),
    [64, 64, 64, 3],
  );
});

test('values beside the names ask for no room in the plot', () => {
  const { ticks, marks } = plotLayout([range(5_000, 50_000)], room(320, false), words);
  assert.equal(ticks.at(-1)?.label, '$50K');
  assert.equal(marks[0]?.text, '$5,000–50,000');
});

test('a plot of no width and a measure without amounts are laid out too', () => {
  assert.equal(plotLayout([undefined], room(500), words).ticks.length, 2);
  assert.ok(plotLayout([range(1, 2)], room(0), words).ticks.length > 1);
});

/** Where a mark and its value lie, in px. */
function extents(layout: PlotLayout, width: number): { text: [number, number]; mark: [number, number] }[] {
  return layout.marks.flatMap((mark) => {
    if (!mark) return [];
    const [from, to] = [(mark.from / 100) * width, (mark.to / 100) * width];
    const drawn: [number, number] = [from - (mark.shape === 'under' ? mark.open : 0), to + (mark.shape === 'over' ? mark.open : 0)];
    const textWidth = mark.text.length * 7.5;
    const text: [number, number] = mark.side === 'after' ? [to + mark.distance, to + mark.distance + textWidth] : [from - mark.distance - textWidth, from - mark.distance];
    return [{ text, mark: drawn }];
  });
}

test('no value leaves the plot or covers its own mark, at any width that shows values at marks', () => {
  const amount = fc.tuple(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 2_000_000 }), fc.constantFrom('average', 'range', 'over', 'under')).map(([a, b, statistic]): Amount => {
    if (statistic === 'average') return average(a);
    if (statistic === 'over') return over(a);
    return statistic === 'under' ? under(a) : range(Math.min(a, b), Math.max(a, b));
  });
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), fc.integer({ min: 392, max: 1352 }), (amounts, width) => {
      const layout = plotLayout(amounts, room(width), words);
      for (const { text, mark } of extents(layout, width)) {
        assert.ok(text[0] >= -0.01 && text[1] <= width + 0.01, `value at ${text.join(' to ')} of ${width}`);
        assert.ok(text[1] <= mark[0] || text[0] >= mark[1], 'value beside its mark');
        assert.ok(mark[0] >= -0.01 && mark[1] <= width + 0.01, 'mark inside the plot');
      }
    }),
    { seed: 7, numRuns: 1000 },
  );
});
