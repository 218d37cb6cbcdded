import { MARKS } from '../../query/is-plain.js';
import type { RoleComparison } from '../../query/read-comparison.js';

const labels = 'Average base salary, Coding required, Math depth, Entry difficulty, Job openings 2026, Freelance potential, Free learning path';
const roles = named('Prompt Engineer, AI Engineer, LLM Engineer');
const factors = named(labels);

/**
 * Stands in for the built-in guide until it is there, so that nothing below moves when it comes. It is never seen or read
 * out: only the space that its texts take counts, so they are as long as the guide's where one could take a second line.
 */
export const standIn: RoleComparison = {
  title: labels.slice(0, 55),
  source: 'Prompt Engineer vs AI Engineer 2026 — Which Career Pays More Complete Guide (lines 162–168)',
  roles,
  factors,
  ratings: factors.flatMap(({ id: factor }, row) =>
    roles.map(({ id: role }, column) => {
      // By the last factor two roles are equal.
      const step = row === 6 ? column >> 1 : column;
      return {
        role,
        factor,
        mark: MARKS[step] ?? null,
        label: row === 4 && column === 2 ? 'Fewer but higher pay' : row ? `${step}` : '$185,000',
        amount: row ? undefined : { value: 137000 + 23000 * column, currency: 'USD', period: 'year' as const },
      };
    }),
  ),
};

function named(labels: string): { id: string; label: string; short: string | undefined }[] {
  return labels.split(', ').map((label) => ({
    id: label.toLowerCase().replace(/average | 2026/, '').replaceAll(' ', '-'),
    label,
    short: label.split(' ')[0],
  }));
}
