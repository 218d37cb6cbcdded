import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/all.js';

const meta: Meta = { title: 'All together' };
export default meta;

type Story = StoryObj;

const page = html`<style>.page { display: grid; gap: 3em; }</style>
  <div class="page">
    <role-compare sync="guide" baseline="ai-engineer"></role-compare>
    <salary-chart sync="guide"></salary-chart>
    <mind-map sync="guide"></mind-map>
    <roadmap-tree sync="guide"></roadmap-tree>
  </div>`;

/** Choose a role in one; the others follow. */
export const OneGroup: Story = { render: () => page };

export const Dark: Story = { render: () => html`<div class="dark"><style>.dark { color-scheme: dark; background: #131517; padding: 1em; }</style>${page}</div>` };

export const RightToLeft: Story = { render: () => html`<div dir="rtl">${page}</div>` };

export const Narrow: Story = { render: () => html`<div class="narrow"><style>.narrow { max-inline-size: 340px; }</style>${page}</div>` };
