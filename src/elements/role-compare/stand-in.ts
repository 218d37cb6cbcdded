import { MARKS } from '../../query/is-plain.js';
import type { RoleComparison } from '../../query/read-comparison.js';

/**
 * Stands in for the built-in guide until it is there, so that nothing below moves when it comes. It is never seen or read
 * out: only the space that its texts take counts, so they are as long as the guide's where one could take a second line.
 */
export function standIn(): RoleComparison {
  const roles = ['Prompt', 'AI', 'LLM'].map((short) => ({ id: `${short.toLowerCase()}-engineer`, label: `${short} Engineer`, short }));
  const labels = ['Average base salary', 'Coding required', 'Math depth', 'Entry difficulty', 'Job openings 2026', 'Freelance potential', 'Free learning path'];
  const factors = labels.map((label) => ({ id: label.toLowerCase().replace(/average | 2026/, '').replaceAll(' ', '-'), label }));
  return {
    // As long as the guide's caption.
    title: labels.slice(0, 3).join(' and '),
    source: 'Prompt Engineer vs AI Engineer 2026 — Which Career Pays More Complete Guide (lines 162–168)',
    roles,
    factors,
    ratings: factors.flatMap(({ id: factor }, row) =>
      roles.map(({ id: role }, column) => {
        // The last factor is the one by which two roles are equal.
        const step = row === 6 && column > 0 ? column - 1 : column;
        if (row === 0) return { role, factor, mark: null, label: '$185,000', amount: { value: 185000 + step, currency: 'USD', period: 'year' } };
        return { role, factor, mark: MARKS[step] ?? null, label: row === 4 && step === 2 ? 'Fewer but higher pay' : `${step}` };
      }),
    ),
  };
}
