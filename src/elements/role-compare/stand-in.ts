import type { Mark } from '../../guide/types.js';
import type { RoleComparison } from '../../query/read-comparison.js';

/**
 * Stands in for the built-in guide until it is there, so that nothing below moves when it comes. It is never seen or
 * read out: only the space that its texts take counts, so they are as long as the guide's.
 */
export function standIn(): RoleComparison {
  const roles = [
    { id: 'prompt-engineer', label: 'Prompt Engineer', short: 'Prompt' },
    { id: 'ai-engineer', label: 'AI Engineer', short: 'AI' },
    { id: 'llm-engineer', label: 'LLM Engineer', short: 'LLM' },
  ];
  const rows: [id: string, label: string, cells: string, marks: string][] = [
    ['base-salary', 'Average base salary', '$100,000|$100,001|$100,002', ''],
    ['coding-required', 'Coding required', 'Minimal|Yes|Advanced', 'pyy'],
    ['math-depth', 'Math depth', 'Low|Medium|High', 'pyy'],
    ['entry-difficulty', 'Entry difficulty', 'Easiest|Medium|Hardest', 'ypn'],
    ['job-openings', 'Job openings 2026', 'Growing|Most open|Fewer but higher pay', 'pyp'],
    ['freelance-potential', 'Freelance potential', 'High|Very high|Highest', 'yyy'],
    ['free-learning-path', 'Free learning path', 'Yes|Yes|Partial', 'yyp'],
  ];
  const marks: Readonly<Record<string, Mark>> = { y: 'yes', p: 'partial', n: 'no' };
  return {
    source: 'Prompt Engineer vs AI Engineer 2026 — Which Career Pays More Complete Guide',
    roles,
    factors: rows.map(([id, label]) => ({ id, label })),
    ratings: rows.flatMap(([factor, , cells, row]) =>
      cells.split('|').map((label, place) => ({
        role: roles[place]?.id ?? '',
        factor,
        mark: marks[row[place] ?? ''] ?? null,
        label,
        source: { lines: [162, 168], section: '' },
        ...(row ? {} : { amount: { value: 185000 + place, currency: 'USD', period: 'year' as const } }),
      })),
    ),
  };
}
