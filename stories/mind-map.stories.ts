import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/mind-map.js';

const meta: Meta = { title: 'mind-map', component: 'mind-map' };
export default meta;

type Story = StoryObj;

const list = html`<ul>
  <li>
    Cooking
    <ul>
      <li>
        Techniques
        <ul>
          <li>Roasting</li>
          <li>Steaming</li>
          <li>Braising, slowly and with a lid that closes well</li>
        </ul>
      </li>
      <li>
        Ingredients
        <ul>
          <li><a href="https://en.wikipedia.org/wiki/Pulse_(legume)">Pulses</a></li>
          <li>Grain</li>
        </ul>
      </li>
      <li>Tools</li>
    </ul>
  </li>
</ul>`;

/** 1 + 10 + 100 + ... nodes. */
function tree(levels: number, label: string): { label: string; children: object[] } {
  return { label, children: levels === 0 ? [] : Array.from({ length: 10 }, (_, k) => tree(levels - 1, `${label} ${k + 1}`)) };
}

const story = (render: () => TemplateResult): Story => ({ render });

export const BuiltInGuide = story(() => html`<mind-map></mind-map>`);

export const YourOwnList = story(() => html`<mind-map expand="all">${list}</mind-map>`);

export const YourOwnObject = story(
  () => html`<mind-map expand="2" .tree=${{ label: 'Team', children: [{ label: 'Design', tone: 'stage-2', children: [{ label: 'Type' }, { label: 'Colour' }] }, { label: 'Build', badge: '2', detail: 'with tests' }] }}></mind-map>`,
);

export const BothSides = story(() => html`<mind-map layout="both" expand="all">${list}</mind-map>`);

export const ToTheLeft = story(() => html`<mind-map layout="left" expand="all">${list}</mind-map>`);

export const Outline = story(() => html`<mind-map view="outline"></mind-map>`);

export const WithoutControls = story(() => html`<mind-map controls="none" expand="1">${list}</mind-map>`);

export const Dark = story(() => html`<mind-map theme="dark"></mind-map>`);

export const RightToLeft = story(
  () => html`<div dir="rtl" lang="ar">
    <mind-map expand="all" label="خريطة">
      <ul>
        <li>الأدوار<ul><li>مهندس الذكاء الاصطناعي</li><li>مهندس الأوامر</li></ul></li>
        <li>الأدوات<ul><li>LangChain</li></ul></li>
      </ul>
    </mind-map>
  </div>`,
);

export const Narrow = story(() => html`<div class="narrow"><style>.narrow { inline-size: 320px; }</style><mind-map></mind-map></div>`);

export const NarrowMap = story(() => html`<div class="narrow"><style>.narrow { inline-size: 320px; }</style><mind-map view="map"></mind-map></div>`);

export const ManyChildren = story(() => html`<mind-map .tree=${{ label: 'Three hundred', children: Array.from({ length: 300 }, (_, k) => ({ label: `Number ${k + 1}` })) }}></mind-map>`);

export const NothingToShow = story(() => html`<mind-map .tree=${[]}></mind-map>`);

export const LongLabels = story(
  () => html`<mind-map
    expand="all"
    .tree=${{ label: '長い見出し', children: [{ label: 'Donaudampfschifffahrtsgesellschaftskapitän' }, { label: '大規模言語モデルエンジニアの面接準備と給与交渉について学ぶ長い見出し' }, { label: 'A label that goes on and on, over three lines and then some more, until it has to be cut and ends in an ellipsis' }] }}
  ></mind-map>`,
);

/** A Markdown outline as an author writes it: headings and nested bullets. */
const outline = `# Bread

## Sourdough

- Starter
  - Flour and water
  - A warm week
- Shaping
- [Baking](https://en.wikipedia.org/wiki/Baking)

## Yeast

- Ciabatta
- Focaccia
`;

export const YourOwnMarkdown = story(() => html`<mind-map expand="all"><script type="text/markdown">${outline}</script></mind-map>`);

/** Gives nodes a content of the page's own: here a figure beside each label. */
export const CustomNodes = story(
  () => html`<mind-map
    expand="all"
    .tree=${{ label: 'Votes', children: [{ label: 'Tea', detail: '12' }, { label: 'Coffee', detail: '30' }, { label: 'Water', detail: '7' }] }}
    .renderNode=${({ label, item }: { label: string; item: { detail?: string } }) => (item.detail ? html`<b>${item.detail}</b> votes for ${label}` : undefined)}
  ></mind-map>`,
);

export const WithControlsOfThePage = story(
  () => html`<mind-map expand="all">${list}<button slot="toolbar-start" type="button">Save</button><button slot="toolbar-end" type="button">Help</button></mind-map>`,
);

/** The rest is quiet, and a path leads back. */
export const OneBranchInTheForeground = story(
  () => html`<mind-map .tree=${tree(3, 'Node')} .state=${{ branch: 'node/node-3' }}></mind-map>`,
);

/** Folds, selection and view stand in the address, behind the page's own fragment. */
export const StateInTheAddress = story(() => html`<mind-map permalink="map"></mind-map>`);

export const TenThousandNodes = story(() => html`<mind-map expand="all" .tree=${tree(4, 'Node')}></mind-map>`);

export const HundredThousandNodes = story(() => html`<mind-map expand="all" .tree=${tree(5, 'Node')}></mind-map>`);

/** Above 2,000 rows only those near the window are in the page. */
export const LargeOutline = story(() => html`<mind-map view="outline" expand="all" .tree=${tree(4, 'Node')}></mind-map>`);

export const BadData = story(() => html`<mind-map><p>What the page says without a map.</p><script type="application/json">{ "label": 3 }</script></mind-map>`);

export const SyncGroup = story(
  () => html`<mind-map sync="roles"></mind-map>
    <mind-map sync="roles" view="outline"></mind-map>`,
);
