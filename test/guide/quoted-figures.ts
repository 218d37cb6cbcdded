/** Which figures the sentences of a guide quote, and which of those no record states: a sentence that a correction has made stale. */
import type { Amount, Figure, Guide, Source } from '../../src/guide/types.js';

/** A number as a sentence writes it, and the sentence. */
interface Quote {
  readonly path: string;
  readonly quoted: string;
  readonly source: Source;
}

interface Stated {
  readonly numbers: readonly number[];
  readonly source: Source;
}

/** "$162,000", "50,000", "$200 billion", "14.2%"; small counts and years are no figures. */
const FIGURE = /\$\d[\d,.]*\d(?: (?:million|billion))?|\b\d{1,3}(?:,\d{3})+\b|\b\d+(?:\.\d+)?\s?%/g;

/** Each figure in the texts of a guide. Guidance quotes no facts, and figures in it are advice. */
function* quotes(value: unknown, path: string, source: Source): Generator<Quote> {
  if (typeof value === 'string') {
    for (const [quoted] of value.matchAll(FIGURE)) yield { path, quoted, source };
  } else if (typeof value === 'object' && value !== null) {
    const own = 'source' in value ? (value.source as Source) : source;
    for (const [key, inner] of Object.entries(value)) {
      if (key !== 'roadmap') yield* quotes(inner, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`, own);
    }
  }
}

function numbersOf(figure: Amount | Figure | null | undefined): number[] {
  return [figure?.value, figure?.min, figure?.max].filter((number) => number !== undefined);
}

function valueOf(quoted: string): number {
  const digits = Number.parseFloat(quoted.replace(/[$,]/g, ''));
  return digits * (quoted.endsWith('billion') ? 1e9 : quoted.endsWith('million') ? 1e6 : 1);
}

/** Where two sources cite a line in common, or one of them is our own. */
function meet(a: Source, b: Source): boolean {
  return a === 'editorial' || b === 'editorial' || a.lines.some((line) => b.lines.includes(line));
}

/** How far each average is from each other, in per cent to one decimal. */
function differences(averages: readonly number[]): number[] {
  return averages.flatMap((one) => averages.map((other) => Math.round((one / other - 1) * 1000) / 10));
}

/** Sentences with a figure that no record states which cites one of their lines; of percentages, that neither a claim nor two averages give. */
export function staleQuotes(guide: Guide): string[] {
  const stated: Stated[] = [
    ...guide.pay.map(({ amount, source }) => ({ numbers: numbersOf(amount), source })),
    ...guide.ratings.map(({ amount, source }) => ({ numbers: numbersOf(amount), source })),
    ...guide.market.map(({ figure, source }) => ({ numbers: numbersOf(figure), source })),
  ];
  return [...quotes(guide, '', 'editorial')].flatMap(({ path, quoted, source }) => {
    const near = stated.filter((record) => meet(record.source, source));
    const percents = [
      ...guide.claims.filter((claim) => meet(claim.source, source)).map(({ percent }) => percent),
      ...differences(guide.pay.filter((pay) => meet(pay.source, source)).flatMap(({ amount }) => amount.value ?? [])),
    ];
    const known = quoted.endsWith('%') ? percents.includes(Number.parseFloat(quoted)) : near.some(({ numbers }) => numbers.includes(valueOf(quoted)));
    return known ? [] : [`${path} says ${quoted}`];
  });
}
