import '../../src/define/all.js';
import { define } from '../../src/define/define.js';
import { deepEqual, equal, ok } from '../browser/assert.js';
import { accessible } from '../browser/axe.js';
import { keys, viewport } from '../browser/commands.js';
import { fixture, frame, until } from '../browser/fixture.js';

const tags = ['role-compare', 'salary-chart', 'mind-map', 'roadmap-tree'] as const;
type Tag = (typeof tags)[number];

const words = (node: Element): string => (node.textContent || '').replace(/\s+/g, ' ').trim();

function within(element: Element, selector: string, says: string): HTMLElement | undefined {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].find((each) => `${words(each)} ${each.ariaLabel ?? ''} ${each.title}`.includes(says));
}

/** What a person presses in each element to choose a role, and where it shows. Names are those of the guide. */
const role: Record<Tag, { press(element: Element, label: string): HTMLElement | undefined; shows(element: Element, label: string): boolean }> = {
  'role-compare': {
    press: (element, label) => within(element, 'th button', label),
    shows: (element, label) => within(element, 'th button[aria-pressed=true]', label) !== undefined,
  },
  'salary-chart': {
    press: (element, label) => within(element, 'button[aria-pressed]', label),
    shows: (element, label) => within(element, 'button[aria-pressed=true]', label) !== undefined,
  },
  'mind-map': {
    // A tree has one tab stop; letters lead from it to the role, which need not be in view.
    press: (element) => within(element, '[role=treeitem][tabindex="0"]', ''),
    shows: (element, label) => within(element, '[role=treeitem][aria-selected=true]', label) !== undefined,
  },
  'roadmap-tree': {
    press: (element, label) => within(element, 'button[aria-pressed]', label),
    shows: (element, label) => within(element, 'button[aria-pressed=true]', label) !== undefined,
  },
};

async function page(group: string): Promise<Record<Tag, HTMLElement>> {
  await viewport(1200, 900);
  const box = await fixture(`<div>${tags.map((tag) => `<${tag} sync="${group}" ${tag === 'mind-map' ? 'expand="2"' : ''}></${tag}>`).join('')}</div>`, { width: 1150 });
  const one = (tag: Tag): HTMLElement => {
    const element = box.querySelector<HTMLElement>(tag);
    ok(element, tag);
    return element;
  };
  const found = { 'role-compare': one('role-compare'), 'salary-chart': one('salary-chart'), 'mind-map': one('mind-map'), 'roadmap-tree': one('roadmap-tree') };
  for (const tag of tags) await until(() => role[tag].press(found[tag], 'LLM Engineer'), `the guide in <${tag}>`);
  await frame();
  return found;
}

describe('all four elements on one page', () => {
  for (const from of tags) {
    it(`choose a role together: from <${from}>`, async () => {
      const elements = await page('guide');
      let events = 0;
      const count = (): unknown => (events += 1);
      document.addEventListener('role-select', count);
      const target = role[from].press(elements[from], 'LLM Engineer');
      ok(target);
      target.focus();
      if (from === 'mind-map') await keys('l', 'l', 'm');
      await keys('Enter');
      for (const to of tags) await until(() => role[to].shows(elements[to], 'LLM Engineer'), `the role in <${to}>`);
      document.removeEventListener('role-select', count);
      equal(events, 1);
    });
  }

  it('leave each other alone without a group', async () => {
    const elements = await page('');
    role['role-compare'].press(elements['role-compare'], 'LLM Engineer')?.click();
    await frame();
    deepEqual(
      tags.map((tag) => role[tag].shows(elements[tag], 'LLM Engineer')),
      [true, false, false, false],
    );
  });

  it('have no accessibility violation together', async () => {
    const elements = await page('guide');
    const box = elements['mind-map'].parentElement;
    ok(box);
    await accessible(box);
  });

  it('may be registered twice, as by two copies of the package', async () => {
    const classes = tags.map((tag) => customElements.get(tag));
    for (const tag of tags) define(tag, class extends HTMLElement {});
    // A second address is a second module to the browser: it registers again.
    for (const tag of tags) await import(new URL(`../../src/define/${tag}.ts?again`, import.meta.url).href);
    deepEqual(
      tags.map((tag) => customElements.get(tag)),
      classes,
    );
  });

  it('need no more than the page they stand on: removing them leaves nothing that answers', async () => {
    const elements = await page('guide');
    const choose = (id: string): boolean => document.body.dispatchEvent(new CustomEvent('role-select', { detail: { role: id, group: 'guide' }, bubbles: true }));
    choose('ai-engineer');
    for (const tag of tags) await until(() => role[tag].shows(elements[tag], 'AI Engineer'), `the role in <${tag}>`);
    elements['mind-map'].parentElement?.remove();
    choose('llm-engineer');
    await frame();
    deepEqual(
      tags.map((tag) => [role[tag].shows(elements[tag], 'AI Engineer'), role[tag].shows(elements[tag], 'LLM Engineer')]),
      tags.map(() => [true, false]),
    );
  });
});
