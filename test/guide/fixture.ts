/** A tiny valid guide with one of everything, for tests that need a guide but not the bundled one. */

const cited = (...lines: number[]) => ({ lines, section: 'Test' });

function guidance(roles: Record<string, 'core' | 'helpful'>, prerequisites: string[] = []) {
  return {
    summary: 'What it is.',
    why: 'Why it matters.',
    practice: ['Do this.', 'Do that.'],
    done: 'It is done.',
    roles,
    prerequisites,
    source: 'editorial',
  };
}

const collections = () => ({
  roles: [
    { id: 'writer', label: 'Writer', short: 'Wr', summary: 'Writes.', needs: ['words'], notes: [], source: cited(1) },
    { id: 'builder', label: 'Builder', short: 'Bu', summary: 'Builds.', needs: ['tools'], notes: [{ text: 'Builds fast.', source: cited(2) }], source: cited(2) },
  ],
  factors: [
    { id: 'salary', label: 'Salary', unit: 'USD', question: 'What does it pay?', source: cited(3) },
    { id: 'entry', label: 'Entry', question: 'How hard is it to start?', source: cited(4) },
  ],
  ratings: [
    { role: 'writer', factor: 'salary', mark: null, label: '$100', amount: { statistic: 'average', value: 100, currency: 'USD', period: 'year' }, source: cited(3) },
    { role: 'builder', factor: 'salary', mark: null, label: '$200', amount: { statistic: 'average', value: 200, currency: 'USD', period: 'year' }, source: cited(3) },
    { role: 'writer', factor: 'entry', mark: 'yes', label: 'Easy', source: cited(4) },
    { role: 'builder', factor: 'entry', mark: 'no', label: 'Hard', source: cited(4) },
  ],
  pay: [
    { id: 'base-writer', role: 'writer', measure: 'base-salary', label: 'Base salary', who: 'Writers', amount: { statistic: 'average', value: 100, currency: 'USD', period: 'year' }, source: cited(3) },
    { id: 'hourly', role: null, measure: 'freelance', label: 'Freelance work', who: 'Anyone', amount: { statistic: 'range', min: 10, max: 40, currency: 'USD', period: 'hour' }, note: 'Before tax.', source: cited(5) },
    { id: 'senior-builder', role: 'builder', measure: 'total-compensation', label: 'Senior pay', who: 'Builders', amount: { statistic: 'over', min: 300, currency: 'USD', period: 'year' }, source: cited(6) },
  ],
  claims: [{ id: 'premium', subject: 'builder', against: 'writer', percent: 15, text: 'Builders are paid 15 % more.', source: cited(7) }],
  market: [
    { id: 'openings', role: 'builder', label: 'Openings', text: 'Over 1,000 posts are open.', figure: { statistic: 'over', min: 1000, unit: 'open positions', year: 2026 }, source: cited(8) },
    { id: 'trend', role: null, label: 'Trend', text: 'It grows.', figure: null, source: cited(8) },
  ],
  employers: [{ id: 'acme', label: 'Acme', mentions: [{ kind: 'hires', roles: ['builder'], text: 'Acme hires builders.', source: cited(9) }] }],
  strategies: [{ id: 'freelancing', label: 'Freelancing', summary: 'Work for hire.', pay: ['hourly'], details: [{ text: 'Ask for a deposit.', source: cited(10) }], source: cited(10) }],
  questions: [{ id: 'which-role', label: 'Which role?', answer: [{ text: 'It depends.', source: cited(11) }], roles: ['writer', 'builder'], source: cited(11) }],
  plan: [{ id: 'month-1', month: 1, label: 'Month 1', goal: 'Start.', actions: [{ text: 'Begin.', source: cited(12) }], pay: ['hourly'], source: cited(12) }],
  transitions: [{ id: 'editor-to-writer', label: 'Editor to writer', from: 'Editing', to: 'writer', months: { statistic: 'range', min: 3, max: 6 }, summary: 'Easy.', source: cited(13) }],
  tools: [{ id: 'hammer', label: 'Hammer', kind: 'Hand tool', reference: 'hammer-docs', source: cited(14) }],
  pairings: [{ id: 'nailing', label: 'Nailing', tools: ['hammer'], purpose: 'Nails.', roles: ['builder'], source: cited(14) }],
  videos: [{ id: 'intro', label: 'Introduction', level: 'beginner', covers: ['the roles'], url: null, source: cited(15) }],
  communities: [{ id: 'guild', label: 'Guild', kind: 'community', text: 'People meet.', reference: 'hammer-docs', source: cited(16) }],
  references: [{ id: 'hammer-docs', title: 'Hammer documentation', url: 'https://example.com/hammer', source: 'editorial' }],
});

/** A fresh copy of the guide as plain data, free to be changed. `parseGuide(fixture())` makes a guide of it. */
export function fixture() {
  return {
    metadata: {
      id: 'test-guide',
      title: 'Test guide',
      description: 'A guide for tests.',
      language: 'en',
      version: '1.0.0',
      asOf: '2026-11-22',
      year: 2026,
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      sourceText: { title: 'Test text', year: 2026, shipped: false, note: 'Made up.' },
      inconsistencies: [{ id: 'premium', text: 'The premium is 100 %.', source: cited(3, 7) }],
    },
    ...collections(),
    roadmap: {
      id: 'root',
      label: 'Test guide',
      source: cited(20),
      guidance: null,
      children: [
        {
          id: 'basics',
          label: 'Stage 1 — Basics',
          source: cited(21),
          guidance: guidance({ writer: 'core', builder: 'core' }),
          children: [
            { id: 'basics/hand-tools', label: 'Hand Tools', source: cited(22), guidance: guidance({ builder: 'core' }), children: [] },
            { id: 'basics/words', label: 'Words', source: cited(23), guidance: guidance({ writer: 'core', builder: 'helpful' }), children: [] },
          ],
        },
        {
          id: 'hand-tools',
          label: 'Stage 2 — Hand Tools',
          source: cited(24),
          guidance: guidance({ builder: 'core' }, ['basics']),
          children: [
            {
              id: 'hand-tools/basics',
              label: 'Basics',
              source: cited(25),
              see: 'basics',
              guidance: { ...guidance({ builder: 'helpful' }, ['basics/words', 'basics/hand-tools']), reference: 'hammer-docs' },
              children: [],
            },
          ],
        },
      ],
    },
  };
}
