/**
 * The step between ticks from zero to `max`, about `count` of them: 1, 2 or 5 times a power of ten, whichever misses the
 * count least (the boundaries are the geometric means, as in d3-array's `tickStep`). 1 where `max` is not above zero.
 */
export function tickStep(max: number, count: number): number {
  if (!(max > 0) || !Number.isFinite(max)) return 1;
  const rough = max / Math.max(count, 1);
  const power = Math.floor(Math.log10(rough));
  const square = (rough / 10 ** power) ** 2;
  const factor = square >= 50 ? 10 : square >= 10 ? 5 : square >= 2 ? 2 : 1;
  // A negative power is divided by, so that steps below one stay as exact as doubles are.
  return power < 0 ? factor / 10 ** -power : factor * 10 ** power;
}

/** Ticks from zero to the first that is not below `max`, and `more` beyond it. Always at least two. */
export function axisTicks(max: number, count: number, more = 0): number[] {
  const step = tickStep(max, count);
  // What division leaves over (0.6 / 0.2 = 2.9999…) is not a further step.
  const steps = Math.max(Math.ceil((max > 0 ? max : 1) / step - 1e-9), 1) + more;
  return Array.from({ length: steps + 1 }, (_, index) => (step < 1 ? index / (1 / step) : index * step));
}
