import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/role-compare.js';
import type { RoleComparison } from '../src/query/read-comparison.js';

const meta: Meta = { title: 'role-compare', component: 'role-compare' };
export default meta;

type Story = StoryObj;

const places: RoleComparison = {
  title: 'Two places to work',
  source: 'three interviews, May 2026',
  roles: [
    { id: 'studio', label: 'Design studio', short: 'Studio' },
    { id: 'agency', label: 'Agency' },
  ],
  factors: [
    { id: 'pay', label: 'Pay', unit: 'euros a month' },
    { id: 'remote', label: 'Remote work' },
    { id: 'mentor', label: 'Somebody to learn from' },
    { id: 'team', label: 'Team' },
  ],
  ratings: [
    { role: 'studio', factor: 'pay', mark: null, label: '€3,400', amount: { value: 3400, currency: 'EUR', period: 'month' } },
    { role: 'agency', factor: 'pay', mark: null, label: '€3,900', amount: { value: 3900, currency: 'EUR', period: 'month' } },
    { role: 'studio', factor: 'remote', mark: 'yes', label: 'Always' },
    { role: 'agency', factor: 'remote', mark: 'partial', label: 'Two days a week' },
    { role: 'studio', factor: 'mentor', mark: 'no', label: 'Nobody yet' },
    { role: 'studio', factor: 'team', mark: null, label: '8 people' },
    { role: 'agency', factor: 'team', mark: null, label: '8 people' },
  ],
};

const many: RoleComparison = {
  title: 'Ten roles',
  roles: Array.from({ length: 10 }, (_, place) => ({ id: `role-${place + 1}`, label: `Datenschutzbeauftragte ${place + 1}`, short: `Rolle ${place + 1}` })),
  factors: [{ id: 'growth', label: 'Weiterbildungsmöglichkeiten' }],
  ratings: Array.from({ length: 9 }, (_, place) => ({
    role: `role-${place + 1}`,
    factor: 'growth',
    mark: (['yes', 'partial', 'no'] as const)[place % 3] ?? null,
    label: 'Donaudampfschifffahrt',
  })),
};

const longNames: RoleComparison = {
  title: 'Six roles with long names',
  roles: [
    'Senior Machine Learning Platform Reliability Engineer',
    'Datenschutzbeauftragte für das Gesundheitswesen',
    'מהנדסת (2026) C++',
    'Prompt Engineer',
    'Conversational Experience Designer and Researcher',
    'LLM Engineer',
  ].map((label, place) => ({ id: `role-${place + 1}`, label })),
  factors: [{ id: 'remote', label: 'Remote work' }],
  ratings: [{ role: 'role-1', factor: 'remote', mark: 'partial', label: 'Two days a week, sometimes three' }],
};

export const Default: Story = { render: () => html`<role-compare></role-compare>` };

export const Baseline: Story = { render: () => html`<role-compare baseline="ai-engineer"></role-compare>` };

export const DifferencesOnly: Story = { render: () => html`<role-compare roles="prompt-engineer ai-engineer" differing></role-compare>` };

export const RolesAndFactorsInYourOrder: Story = {
  render: () => html`<role-compare roles="llm-engineer ai-engineer" factors="math-depth base-salary" baseline="ai-engineer"></role-compare>`,
};

export const OwnData: Story = { render: () => html`<role-compare .comparison=${places} baseline="studio"></role-compare>` };

export const OwnTable: Story = {
  render: () => html`<role-compare baseline="studio">
    <table>
      <caption>Two places to work</caption>
      <tr><th>Factor</th><th>Studio</th><th>Agency</th></tr>
      <tr><th>Pay a month</th><td>$1,200</td><td>$1,850</td></tr>
      <tr><th>Remote</th><td>Yes</td><td>No</td></tr>
      <tr><th>Mentor</th><td>Partly</td><td></td></tr>
    </table>
  </role-compare>`,
};

export const TenRoles: Story = { render: () => html`<role-compare lang="de" .comparison=${many} baseline="role-2"></role-compare>` };

export const LongNames: Story = { render: () => html`<role-compare .comparison=${longNames} baseline="role-4"></role-compare>` };

export const OneRole: Story = { render: () => html`<role-compare .comparison=${{ ...places, roles: places.roles.slice(0, 1), ratings: places.ratings.filter(({ role }) => role === 'studio') }}></role-compare>` };

export const BadData: Story = {
  render: () => html`<role-compare .comparison=${{ ...places, ratings: [{ role: 'studoi', factor: 'pay', mark: 'maybe', label: '' }] }}>
    <p>What stands inside the element stays readable.</p>
  </role-compare>`,
};

export const Dark: Story = { render: () => html`<role-compare theme="dark" baseline="ai-engineer"></role-compare>` };

export const RightToLeft: Story = { render: () => html`<div dir="rtl"><role-compare baseline="ai-engineer"></role-compare><role-compare .comparison=${longNames}></role-compare></div>` };

export const Narrow: Story = { render: () => html`<div class="narrow"><style>.narrow { max-inline-size: 340px; }</style><role-compare baseline="ai-engineer"></role-compare></div>` };

export const InAGroup: Story = {
  render: () => html`<role-compare sync="page" factors="base-salary coding-required"></role-compare><role-compare sync="page" factors="math-depth job-openings"></role-compare>`,
};
