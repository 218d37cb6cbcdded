/** Where marks, values and ticks of one measure stand. Positions are shares of the axis, so that a drawing holds at any width. */
import type { Amount } from '../guide/types.js';
import { labelEvery, valueSide, type Extent } from './label-places.js';
import { knownTop } from './measure.js';
import { axisTicks } from './ticks.js';

/** The room there is. */
export interface PlotRoom {
  /** Width of the plot in px, without the column of labels. */
  readonly width: number;
  /** Values stand at their marks; otherwise beside the name of the row, where they always fit. */
  readonly valuesAtMarks: boolean;
  /** Length of an open end in px: always the same, because it says nothing. */
  readonly openEnd: number;
  /** Space between a mark and its value in px. */
  readonly gap: number;
  /** Width of a text in px, as large as values are drawn. */
  textWidth(text: string): number;
}

/** How amounts are written. */
export interface PlotWords {
  amount(amount: Amount, compact: boolean): string;
  tick(value: number): string;
}

export interface PlotLayout {
  readonly ticks: readonly PlotTick[];
  /** One a row, in order; undefined for a row without an amount. */
  readonly marks: readonly (PlotMark | undefined)[];
}

export interface PlotTick {
  /** Per cent of the axis. */
  readonly at: number;
  readonly label: string;
  /** Whether there is room for the label. */
  readonly labelled: boolean;
}

export interface PlotMark {
  readonly shape: 'point' | 'bar' | 'over' | 'under';
  /** Per cent of the axis; `to` is `from` for anything but a bar. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Width of the text in px. */
  readonly textWidth: number;
  readonly side: 'after' | 'before';
  /** Px between the end of the mark on that side and the value, counted from `to` (after) or `from` (before). */
  readonly distance: number;
  /** Length of the open end in px; 0 for a point or a bar. Shorter than the others only where zero is nearer. */
  readonly open: number;
}

const TICKS = 6;
const MORE_TICKS = 4;

const shapes = { average: 'point', range: 'bar', over: 'over', under: 'under' } as const;

/**
 * The axis starts at zero and ends on a round tick. Where an open end or a value does not fit, the axis gains ticks; where
 * even that is not enough, values are written compactly.
 */
export function plotLayout(amounts: readonly (Amount | undefined)[], room: PlotRoom, words: PlotWords): PlotLayout {
  const top = Math.max(0, ...amounts.map((amount) => (amount ? knownTop(amount) : 0)));
  let layout: ReturnType<typeof attempt> | undefined;
  for (const compact of room.valuesAtMarks ? [false, true] : [false]) {
    const texts = amounts.map((amount) => (amount ? words.amount(amount, compact) : ''));
    for (let more = 0; more <= MORE_TICKS; more++) {
      layout = attempt(amounts, texts, axisTicks(top, TICKS, more), room);
      if (layout.fits) break;
    }
    if (layout?.fits) break;
  }
  const { ticks, marks } = layout ?? { ticks: [0, 1], marks: [] };
  const labels = ticks.map((tick) => words.tick(tick));
  const every = labelEvery(ticks.length, room.width, Math.max(...labels.map((label) => room.textWidth(label))));
  const end = ticks.at(-1) ?? 1;
  return { marks, ticks: ticks.map((tick, index) => ({ at: (tick / end) * 100, label: labels[index] ?? '', labelled: index % every === 0 })) };
}

function attempt(amounts: readonly (Amount | undefined)[], texts: readonly string[], ticks: readonly number[], room: PlotRoom) {
  const end = ticks.at(-1) ?? 1;
  let fits = true;
  const marks = amounts.map((amount, index): PlotMark | undefined => {
    if (!amount) return undefined;
    const shape = shapes[amount.statistic];
    const to = knownTop(amount) / end;
    const from = shape === 'bar' ? (amount.min ?? 0) / end : to;
    const extent = drawnExtent(shape, from * room.width, to * room.width, room.openEnd);
    const text = texts[index] ?? '';
    const textWidth = room.textWidth(text);
    const side = room.valuesAtMarks ? valueSide(extent, textWidth, room.width, room.gap) : 'after';
    if (!side || extent.end > room.width) fits = false;
    const distance = room.gap + (side === 'before' ? from * room.width - extent.start : extent.end - to * room.width);
    return { shape, from: from * 100, to: to * 100, text, textWidth, side: side ?? 'after', distance, open: shape === 'bar' ? 0 : extent.end - extent.start };
  });
  return { fits, ticks, marks };
}

function drawnExtent(shape: PlotMark['shape'], start: number, end: number, openEnd: number): Extent {
  return { start: shape === 'under' ? Math.max(start - openEnd, 0) : start, end: shape === 'over' ? end + openEnd : end };
}
