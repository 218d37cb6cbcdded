import type { Band } from '../guide/band.js';

/**
 * Whether bands can be drawn as they are: each is as it should be, their amounts share one axis, and no source cites lines.
 * A quick look, strict rather than exact: it accepts nothing that `readBands` refuses. That one reads the others, or says
 * what is wrong with them.
 */
export function arePlain(bands: unknown): bands is readonly [Band, ...Band[]] {
  try {
    const units = (bands as Band[]).map(({ amount: { currency, period } }) => JSON.stringify([currency, period]));
    return (
      /^\["[A-Z]{3}","(hour|month|year|project)"]$/.test(String([...new Set(units)])) &&
      (bands as Band[]).every(
        ({ label, group, role, note, source, amount }) =>
          [label, group, role, note, source].every((text) => typeof (text ?? '') === 'string') && label.trim() && source !== 'editorial' && hasFigures(amount),
      )
    );
  } catch {
    // No list, or a band or an amount that is no object.
    return false;
  }
}

function hasFigures({ statistic, value, min, max }: Band['amount']): boolean {
  const figures = { average: [value], range: [min, max, Number(max) - Number(min)], over: [min], under: [max] };
  return figures[statistic].every((figure) => Number.isFinite(figure) && Number(figure) >= 0);
}
