import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/roadmap-tree.js';
import type { ProgressStore } from '../src/controllers/progress-store.js';
import type { RoadmapItem } from '../src/tree/roadmap.js';

const meta: Meta = { title: 'roadmap-tree', component: 'roadmap-tree' };
export default meta;

type Story = StoryObj;

const garden: RoadmapItem = {
  id: 'garden',
  label: 'A garden in a year',
  children: [
    {
      id: 'soil',
      label: 'Soil',
      guidance: 'Everything grows in it, so it comes first.',
      children: [
        { id: 'soil/test', label: 'Testing', children: [{ id: 'ph', label: 'Acidity', guidance: { summary: 'How sour the soil is.', practice: ['Take a sample from five places.', 'Mix them and test with a strip.'], done: 'You can name the pH and what grows at it.' } }, { id: 'texture', label: 'Texture' }] },
        { id: 'soil/care', label: 'Caring', children: [{ id: 'compost', label: 'Compost', prerequisites: ['ph'] }, { id: 'mulch', label: 'Mulch' }] },
      ],
    },
    { id: 'plants', label: 'Plants', children: [{ id: 'beans', label: 'Beans', prerequisites: ['compost'] }, { id: 'again', label: 'Testing again', see: 'soil/test' }, { id: 'herbs', label: 'Herbs' }] },
  ],
};

/** Progress that lives as long as the story. */
function kept(...entries: [string, 'doing' | 'done' | 'skipped'][]): ProgressStore {
  return { load: () => new Map(entries), save: () => undefined };
}

const stage3 = 'expert-level';
const halfway = kept(
  ['basics/math-basics/linear-algebra', 'done'],
  ['basics/math-basics/probability', 'done'],
  ['basics/math-basics/calculus', 'skipped'],
  ['basics/python-skills/apis', 'done'],
  [`${stage3}/rag-systems/embedding-models`, 'done'],
  [`${stage3}/rag-systems/chunking-strategies`, 'doing'],
  [`${stage3}/fine-tuning-models/model-merging`, 'skipped'],
);

const guide = (attributes: { expand?: string; role?: string; readonly?: boolean } = {}): TemplateResult =>
  html`<roadmap-tree .store=${halfway} expand=${attributes.expand ?? '1'} role-focus=${attributes.role ?? ''} ?readonly=${attributes.readonly ?? false}></roadmap-tree>`;

/** The built-in guide, with the progress of this browser. */
export const BuiltInGuide: Story = { render: () => html`<roadmap-tree></roadmap-tree>` };

/** Some of it done: figures, ticks, pips and arcs follow. */
export const UnderWay: Story = { render: () => guide() };

export const AllOpen: Story = { render: () => guide({ expand: 'all' }) };

/** What the role does not need is quiet and says so; what is next is chosen for it. */
export const ForOneRole: Story = { render: () => guide({ expand: 'all', role: 'llm-engineer' }) };

/** Progress to look at. */
export const ReadOnly: Story = { render: () => guide({ readonly: true }) };

/** The guidance of a skill, opened by a method. */
export const GuidanceOpen: Story = {
  render: () => guide({ role: 'llm-engineer' }),
  play: async ({ canvasElement }) => {
    const roadmap = canvasElement.querySelector('roadmap-tree');
    for (let i = 0; i < 50 && !roadmap?.open(`${stage3}/rag-systems/reranking`); i++) await new Promise((done) => setTimeout(done, 100));
  },
};

/** A roadmap of one's own, as a property. */
export const OwnRoadmap: Story = { render: () => html`<roadmap-tree expand="all" .roadmap=${garden} .store=${kept(['ph', 'done'])}></roadmap-tree>` };

/** The same from a nested list; a `<details>` holds the guidance of its item. */
export const FromHtml: Story = {
  render: () => html`<roadmap-tree expand="all" progress-scope="cooking">
    <ul>
      <li>
        Cooking
        <ul>
          <li>
            Bread
            <details><summary>How</summary><p>Flour, water, salt and time.</p></details>
          </li>
          <li>Soup<ul><li>Stock</li><li>Vegetables</li></ul></li>
        </ul>
      </li>
    </ul>
  </roadmap-tree>`,
};

/** Several top items and no `label`: the roadmap is called what it is, and keeps its progress by its page. */
export const WithoutName: Story = { render: () => html`<roadmap-tree><ul><li>Stock<ul><li>Bones</li><li>Roots</li></ul></li><li>Soup</li></ul></roadmap-tree>` };

/** A roadmap that holds nothing says so. */
export const Empty: Story = { render: () => html`<roadmap-tree .roadmap=${[]}></roadmap-tree>` };

/** What is wrong with the data is told, and the list stays readable. */
export const BadData: Story = {
  render: () => html`<roadmap-tree .roadmap=${{ label: 'Roadmap', children: [{}] }}><ul><li>What stands inside</li></ul></roadmap-tree>`,
};

export const Dark: Story = { render: () => html`<roadmap-tree theme="dark" expand="all" .store=${halfway}></roadmap-tree>` };

export const RightToLeft: Story = { render: () => html`<div dir="rtl">${guide({ expand: 'all' })}</div>` };

export const Narrow: Story = { render: () => html`<div class="narrow"><style>.narrow { max-inline-size: 340px; }</style>${guide()}</div>` };

/** Two elements with one `sync` value: a role chosen in one is chosen in the other. */
export const InOneGroup: Story = { render: () => html`<roadmap-tree sync="page"></roadmap-tree><roadmap-tree sync="page" label="The same again"></roadmap-tree>` };
