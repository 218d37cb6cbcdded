import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/salary-chart.js';
import type { Band } from '../src/guide/band.js';

const meta: Meta = { title: 'salary-chart', component: 'salary-chart' };
export default meta;

type Story = StoryObj;

const paid = { currency: 'GBP', period: 'year' } as const;

const kitchen: readonly Band[] = [
  { label: 'Base', group: 'Head chef', role: 'head-chef', amount: { statistic: 'average', value: 48_000, ...paid }, source: 'Trade survey 2026' },
  { label: 'Base, hotels', group: 'Head chef', role: 'head-chef', amount: { statistic: 'range', min: 42_000, max: 61_000, ...paid }, source: 'Adverts, May 2026' },
  { label: 'Base', group: 'Pastry cook', role: 'pastry-cook', amount: { statistic: 'average', value: 33_500, ...paid }, source: 'Trade survey 2026' },
  { label: 'With service charge', group: 'Pastry cook', role: 'pastry-cook', amount: { statistic: 'over', min: 36_000, ...paid }, note: 'Where it is shared', source: 'Adverts, May 2026' },
  { label: 'Apprentice', group: 'Anyone', amount: { statistic: 'under', max: 21_000, ...paid } },
  { label: 'Private dinners', amount: { statistic: 'range', min: 25, max: 60, currency: 'GBP', period: 'hour' } },
];

/** The built-in guide. Choose a role by its name. */
export const BuiltInGuide: Story = { render: () => html`<salary-chart></salary-chart>` };

export const Table: Story = { render: () => html`<salary-chart view="table"></salary-chart>` };

export const ChartAndTable: Story = { render: () => html`<salary-chart view="both"></salary-chart>` };

export const WaysToEarn: Story = { render: () => html`<salary-chart measure="ways-to-earn"></salary-chart>` };

export const ByTheHour: Story = { render: () => html`<salary-chart measure="by-hour"></salary-chart>` };

export const ByTheProject: Story = { render: () => html`<salary-chart measure="by-project"></salary-chart>` };

/** The month plan; steps without a figure say so. */
export const ByStep: Story = { render: () => html`<salary-chart measure="by-step"></salary-chart>` };

/** Averages, ranges and both kinds of open end, by the year and by the hour. */
export const OwnBands: Story = { render: () => html`<salary-chart .bands=${kitchen} view="both"></salary-chart>` };

/** What an author wrote in HTML; readers without JavaScript see the table. */
export const OwnTable: Story = {
  render: () => html`<salary-chart>
    <table>
      <caption>What we pay</caption>
      <tr><th>Role</th><th>Salary</th><th>Note</th></tr>
      <tr><th>Data Engineer</th><td>€60.000 a year</td><td></td></tr>
      <tr><th>Data Analyst</th><td>€48,500</td><td>Berlin only</td></tr>
      <tr><th>Head of Data</th><td>90k–120k</td><td></td></tr>
      <tr><th>Intern</th><td>under €20,000</td><td></td></tr>
    </table>
  </salary-chart>`,
};

/** A cell that is not understood is named, and the table stays readable. */
export const BadData: Story = {
  render: () => html`<salary-chart>
    <table>
      <tr><th>Role</th><th>Salary</th></tr>
      <tr><th>Cook</th><td>a lot</td></tr>
    </table>
  </salary-chart>`,
};

export const Dark: Story = { render: () => html`<salary-chart theme="dark" view="both"></salary-chart>` };

export const RightToLeft: Story = { render: () => html`<div dir="rtl" lang="ar"><salary-chart></salary-chart></div>` };

/** Numbers as German writes them. */
export const GermanNumbers: Story = { render: () => html`<div lang="de"><salary-chart></salary-chart></div>` };

export const Narrow: Story = { render: () => html`<div class="narrow"><style>.narrow { max-inline-size: 320px; }</style><salary-chart></salary-chart></div>` };

/** A role that is chosen in one is highlighted in the other. */
export const InSync: Story = { render: () => html`<salary-chart sync="pay"></salary-chart><salary-chart sync="pay" view="table"></salary-chart>` };
