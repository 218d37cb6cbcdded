import '../../src/define/roadmap-tree.js';
import type { RoadmapTree } from '../../src/elements/roadmap-tree/roadmap-tree.js';
import { equal, ok } from '../browser/assert.js';
import { media } from '../browser/commands.js';
import { fixture, settled, until } from '../browser/fixture.js';
import { builtIn, garden, own, query } from './roadmap-tree-page.js';

/** The texts of the elements that a selector names, each with where its first and its last character stand. */
function ends(element: RoadmapTree, selector: string): { text: string; first: number; last: number }[] {
  return [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].flatMap((holder) => {
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      if (text.trim().length < 2) continue;
      const range = document.createRange();
      const left = (at: number): number => {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().left;
      };
      found.push({ text, first: left(text.search(/\S/)), last: left(text.trimEnd().length - 1) });
    }
    return found;
  });
}

/** What the element's styles say of forced colours, said of all. */
function applyForcedColors({ shadowRoot }: RoadmapTree): void {
  ok(shadowRoot);
  const forced = shadowRoot.adoptedStyleSheets.map((sheet) => {
    const copy = new CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText.replace(/^@media \(forced-colors: active\)/, '@media all')).join(''));
    return copy;
  });
  shadowRoot.adoptedStyleSheets = forced;
}

const signs = {
  ...own,
  label: 'C++ (a garden)',
  children: own.children.map((stage) => ({ ...stage, label: `${stage.label}!`, children: stage.children.map((topic) => ({ ...topic, label: `${topic.label}?` })) })),
};

describe('<roadmap-tree>: how it looks', () => {
  it('texts from left to right keep their order in a page from right to left', async () => {
    const holder = await fixture('<div dir="rtl"><roadmap-tree expand="all"></roadmap-tree></div>', { width: 1200 });
    const element = holder.querySelector('roadmap-tree');
    ok(element);
    element.roadmap = signs;
    await settled(element);
    element.open('ph');
    await settled(element);
    for (const selector of ['.title', '.total b', '.next h3', '.next li', '.stage-row .name', '.topic-row .name', '.of', '.panel h3', '.panel h4', '.lede', '.practice li', '.crumb bdi', '.steps']) {
      const texts = ends(element, selector);
      ok(texts.length > 0, selector);
      // A text of several lines begins and ends anywhere; none of these has more than one.
      for (const { text, first, last } of texts) ok(first < last, `${selector}: "${text}" begins at ${first} and ends at ${last}`);
    }
  });

  it('names of roles keep their order too', async () => {
    const { core } = await import('../../src/guide/generated/core.js');
    const holder = await fixture('<div dir="rtl"><roadmap-tree></roadmap-tree></div>');
    const element = holder.querySelector('roadmap-tree');
    ok(element);
    element.guide = { ...core, roles: core.roles.map((role) => ({ ...role, short: `${role.short} (1)` })) };
    await until(() => element.shadowRoot?.querySelector('.filter .button'), 'the roles');
    for (const { text, first, last } of ends(element, '.filter')) ok(first < last, `"${text}" begins at ${first} and ends at ${last}`);
  });

  it('where colours are forced, the glyphs of roles have the colour of their names', async () => {
    const element = await builtIn();
    // Only Chromium can pretend this; in the others the rules for it are made rules for always.
    if (!(await media({ forcedColors: 'active', colorScheme: 'dark' }))) applyForcedColors(element);
    const glyphs = [...(element.shadowRoot?.querySelectorAll('.filter .glyph') ?? [])];
    equal(glyphs.length, 3);
    for (const glyph of glyphs) {
      equal(getComputedStyle(glyph).fill, getComputedStyle(glyph.parentElement ?? glyph).color);
    }
  });

  for (const width of [320, 768, 1280]) {
    it(`twice as large, everything fits into ${width} px`, async () => {
      const element = await builtIn('role-focus="llm-engineer"', { width });
      element.style.setProperty('--career-font-size', '32px');
      element.open('basics/math-basics/statistics');
      await until(() => element.shadowRoot?.querySelector('.practice'), 'the guidance');
      const { right } = element.getBoundingClientRect();
      for (const each of element.shadowRoot?.querySelectorAll('.row .name, .row .end, .button, .panel p, .roles span, .relation') ?? []) {
        const box = each.getBoundingClientRect();
        ok(box.right <= right + 1, `${each.className} "${each.textContent.trim()}" ends ${Math.round(box.right - right)} px outside`);
      }
    });
  }

  it('in a page from right to left, the guidance stands clear of its line', async () => {
    const holder = await fixture('<div dir="rtl"><roadmap-tree></roadmap-tree></div>', { width: 760 });
    const element = holder.querySelector('roadmap-tree');
    ok(element);
    element.roadmap = own;
    await settled(element);
    element.open('ph');
    await settled(element);
    ok(query(element, '.panel').getBoundingClientRect().right - query(element, '.guidance').getBoundingClientRect().right >= 16);
  });

  it('a narrow roadmap of one’s own fits as well', async () => {
    const element = await garden('expand="all"', { width: 320 });
    ok(element.scrollWidth <= 320, `${element.scrollWidth} px wide`);
  });
});
