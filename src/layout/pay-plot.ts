/** Where marks, values and ticks of one measure stand. Positions are shares of the axis, so that a drawing holds at any width. */
import { knownTop } from '../guide/known-top.js';
import type { Amount } from '../guide/types.js';
import { labelEvery, valueSide } from './label-places.js';
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
  const last = room.valuesAtMarks ? 2 * MORE_TICKS + 1 : MORE_TICKS;
  for (let more = 0; ; more++) {
    const ticks = axisTicks(top, TICKS, more % (MORE_TICKS + 1));
    const marks = placeMarks(amounts, ticks.at(-1) ?? 1, room, (amount) => words.amount(amount, more > MORE_TICKS));
    if (more === last || marks.every((mark) => !mark || mark.fits)) return { ticks: placeTicks(ticks, room, words), marks };
  }
}

function placeTicks(ticks: readonly number[], { width, textWidth }: PlotRoom, words: PlotWords): PlotTick[] {
  const labels = ticks.map((tick) => words.tick(tick));
  const every = labelEvery(ticks.length, width, Math.max(...labels.map(textWidth)));
  return labels.map((label, index) => ({ at: (index / (labels.length - 1)) * 100, label, labelled: index % every === 0 }));
}

function placeMarks(amounts: readonly (Amount | undefined)[], end: number, { width, valuesAtMarks, openEnd, gap, textWidth }: PlotRoom, write: (amount: Amount) => string) {
  return amounts.map((amount): (PlotMark & { readonly fits: boolean }) | undefined => {
    if (!amount) return undefined;
    const shape = shapes[amount.statistic];
    const to = knownTop(amount) / end;
    const from = amount.statistic === 'range' ? amount.min / end : to;
    const over = shape === 'over' ? openEnd : 0;
    const under = shape === 'under' ? Math.min(openEnd, to * width) : 0;
    const text = write(amount);
    const extent = { start: from * width - under, end: to * width + over };
    const side = valuesAtMarks ? valueSide(extent, textWidth(text), width, gap) : 'after';
    return { shape, from: from * 100, to: to * 100, text, side: side ?? 'after', distance: gap + (side === 'before' ? under : over), open: over + under, fits: !!side && extent.end <= width };
  });
}
