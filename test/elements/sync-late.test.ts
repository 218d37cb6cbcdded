/** An element that joins a group later takes what the group has chosen. */
import '../../src/define/all.js';
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import type { RoadmapTree } from '../../src/elements/roadmap-tree/roadmap-tree.js';
import { equal, ok } from '../browser/assert.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';

const pressed = (element: Element): string =>
  Array.from(element.shadowRoot?.querySelectorAll('[aria-pressed=true], [aria-selected=true]') ?? [], (each) => `${each.textContent} ${each.ariaLabel ?? ''}`).join();
const shows = (element: Element): boolean => pressed(element).includes('LLM');

/** A comparison, in which a person has pressed the role. */
async function chosen(group: string): Promise<HTMLElement> {
  const element = await fixture(`<role-compare sync="${group}"></role-compare>`);
  const button = await until(() => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('th button') ?? [])].find(({ textContent }) => textContent.includes('LLM Engineer')), 'the guide');
  button.click();
  await until(() => shows(element), 'the choice');
  return element;
}

describe('an element that joins a group later', () => {
  for (const tag of ['role-compare', 'salary-chart', 'mind-map', 'roadmap-tree']) {
    it(`takes the role that the group has chosen: <${tag}>`, async () => {
      await chosen('late');
      let events = 0;
      const count = (): unknown => (events += 1);
      document.addEventListener('role-select', count);
      const late = await fixture(`<${tag} sync="late"></${tag}>`, { width: 1100 });
      await until(() => shows(late), 'the role');
      document.removeEventListener('role-select', count);
      equal(events, 0);
    });
  }

  it('by its attribute, which came after it', async () => {
    await chosen('late');
    const late = await fixture('<salary-chart></salary-chart>');
    await until(() => late.shadowRoot?.querySelector('.name'), 'the guide');
    await frame();
    ok(!shows(late));
    late.setAttribute('sync', 'late');
    await until(() => shows(late), 'the role');
  });

  it('takes it back where the choice was taken back', async () => {
    const first = await chosen('late');
    first.shadowRoot?.querySelector<HTMLElement>('th button[aria-pressed=true]')?.click();
    const late = await fixture<RoadmapTree>('<roadmap-tree sync="late" role-focus="ai-engineer"></roadmap-tree>');
    await until(() => late.roleFocus === null, 'no role');
  });

  it('has its own choice where the group has made none', async () => {
    await fixture('<salary-chart sync="late"></salary-chart>');
    const late = await fixture<RoadmapTree>('<roadmap-tree sync="late" role-focus="ai-engineer"></roadmap-tree>');
    await settled(late);
    await frame();
    equal(late.roleFocus, 'ai-engineer');
  });

  it('does not take that of another group', async () => {
    await chosen('late');
    const late = await fixture('<salary-chart sync="other"></salary-chart>');
    await until(() => late.shadowRoot?.querySelector('.name'), 'the guide');
    await frame();
    ok(!shows(late));
  });

  it('finds none when all members have gone', async () => {
    (await chosen('late')).remove();
    const late = await fixture('<salary-chart sync="late"></salary-chart>');
    await until(() => late.shadowRoot?.querySelector('.name'), 'the guide');
    await frame();
    ok(!shows(late));
  });

  it('takes it also with data that come later still', async () => {
    await chosen('late');
    const late = await fixture<MindMap>('<mind-map sync="late" src="data:application/json,[]"></mind-map>', { width: 1100 });
    late.tree = { label: 'Work', children: [{ label: 'Models', children: [{ label: 'LLM', role: 'llm-engineer' }] }] };
    await until(() => shows(late), 'the role');
  });
});
