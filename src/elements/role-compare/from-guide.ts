/** A whole guide as a comparison, and the lines of its text that it cites. Loaded on use. */
import type { Guide } from '../../guide/types.js';
import { common } from '../../locales/en/common.js';
import { roleCompareGuide } from '../../locales/en/role-compare-guide.js';
import { stringsFor } from '../../locales/registry.js';
import { lineList, linesOf } from '../../render/pay-sources.js';
import type { Compared } from './view.js';

/** The comparison that a guide holds. */
export function fromGuide({ roles, factors, ratings, metadata }: Guide): Compared {
  return {
    comparison: { roles, factors, ratings, source: metadata.sourceText.title },
    caption: (count, language) => stringsFor('roleCompareGuide', language, roleCompareGuide).caption(count, count.toLocaleString(language)),
    lines: citedLines,
  };
}

/** Words the lines that rows cite; the empty string for none. */
export const citedLines: NonNullable<Compared['lines']> = (rows, language) => {
  const lines = rows.flatMap(({ cells }) => cells.flatMap(({ rating }) => linesOf(rating?.source)));
  return lines.length > 0 ? stringsFor('common', language, common).lines(lineList(lines), new Set(lines).size) : '';
};
