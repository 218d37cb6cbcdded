import { slug } from '../../guide/slug.js';
import type { Mark } from '../../guide/types.js';
import { readAmount } from '../../formats/read-amount.js';
import { readTable } from '../../controllers/light-table.js';
import { languageTag } from '../../controllers/locale.js';
import { roleCompareTable } from '../../locales/en/role-compare-table.js';
import { stringsFor } from '../../locales/registry.js';
import type { Finding, TableText } from '../../formats/table-text.js';
import type { ComparisonRating, RoleComparison } from '../../query/read-comparison.js';
import type { Compared } from './view.js';

/** How cells say a mark. */
export type MarkWords = Readonly<Record<Mark, readonly string[]>>;

/**
 * A comparison from a table whose first row names the roles and whose first column names the factors. "Yes", "No" and
 * "Partly" are marks, "$1,200" is a figure, an empty cell is not stated, anything else is text; all is shown as written.
 * Ids are made from the names ("AI Engineer" is `ai-engineer`), so that roles go together with those of other elements.
 */
export function comparisonFromTable(table: TableText, words: MarkWords): RoleComparison {
  const roles = withIds(table.columns, 'role');
  const factors = withIds(
    table.rows.map((row) => row.header),
    'factor',
  );
  const ratings = table.rows.flatMap(({ cells }, row) =>
    cells.flatMap((text, column): ComparisonRating[] => {
      const [role, factor] = [roles[column]?.id, factors[row]?.id];
      return text === '' || role === undefined || factor === undefined ? [] : [{ role, factor, ...readCell(text, words) }];
    }),
  );
  return { ...(table.caption ? { title: table.caption } : {}), roles, factors, ratings };
}

/** The comparison in a table, or undefined while it has no row; cells are read in its language. Throws `GuideError` when its first row names no role, and for cells that would be lost. */
export async function fromTable(element: HTMLTableElement): Promise<Compared | undefined> {
  const table = readTable(element);
  if (!table) return undefined;
  const findings = [...(table.lost ?? []), ...unnamed(table.columns)];
  if (findings.length > 0) throw (await import('../../formats/table-problem.js')).tableProblem(findings);
  return { comparison: comparisonFromTable(table, stringsFor('roleCompareTable', languageTag(element), roleCompareTable).markWords) };
}

function unnamed(columns: readonly string[]): Finding[] {
  if (columns.length === 0) return [['table', 'a first row that names at least one role after its first cell', undefined]];
  return columns.flatMap((name, place): Finding[] => (name ? [] : [[`column ${place + 2}`, 'the name of a role in its header, one cell for each column', undefined]]));
}

function readCell(text: string, words: MarkWords): Pick<ComparisonRating, 'mark' | 'label' | 'amount'> {
  const said = text.toLowerCase();
  const mark = (['yes', 'partial', 'no'] as const).find((each) => words[each].includes(said)) ?? null;
  const amount = readAmount(text);
  return { mark, label: text, ...(amount?.currency ? { amount } : {}) };
}

function withIds(labels: readonly string[], fallback: string): { id: string; label: string }[] {
  const taken = new Set<string>();
  return labels.map((label, place) => {
    let id = slug(label) || `${fallback}-${place + 1}`;
    if (taken.has(id)) id += `-${place + 1}`;
    taken.add(id);
    return { id, label };
  });
}
