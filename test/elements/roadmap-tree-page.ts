/** What the tests of `<roadmap-tree>` look at: rows by what they are called, figures, the guidance. */
import type { RoadmapTree } from '../../src/elements/roadmap-tree/roadmap-tree.js';
import { fixture, mount, settled, until } from '../browser/fixture.js';

/** A roadmap of one's own: two stages, a name (`see`), prerequisites, guidance in each of its forms. */
export const own = {
  id: 'garden',
  label: 'Garden',
  children: [
    {
      id: 'soil',
      label: 'Soil',
      guidance: 'Everything grows in it.',
      children: [
        { id: 'soil/test', label: 'Testing', children: [{ id: 'ph', label: 'Acidity', guidance: { summary: 'How sour it is.', practice: ['Take a sample.'], done: 'You can name the pH.' } }, { id: 'texture', label: 'Texture' }] },
        { id: 'soil/care', label: 'Caring', children: [{ id: 'compost', label: 'Compost', prerequisites: ['ph'] }, { id: 'mulch', label: 'Mulch' }] },
      ],
    },
    {
      id: 'plants',
      label: 'Plants',
      children: [
        { id: 'plants/first', label: 'First', children: [{ id: 'again', label: 'Testing again', see: 'soil/test' }, { id: 'beans', label: 'Beans' }] },
        { id: 'herbs', label: 'Herbs' },
      ],
    },
  ],
};

export async function garden(attributes = '', options: { width?: number } = {}): Promise<RoadmapTree> {
  const element = await fixture<RoadmapTree>(`<roadmap-tree ${attributes}></roadmap-tree>`, options);
  element.roadmap = own;
  await settled(element);
  return element;
}

/** With the built-in guide, once it is there. */
export async function builtIn(attributes = '', options: { width?: number } = {}): Promise<RoadmapTree> {
  const element = await fixture<RoadmapTree>(`<roadmap-tree ${attributes}></roadmap-tree>`, options);
  await until(() => all(element).length === 7 || all(element).length === 127, 'the guide');
  await settled(element);
  return element;
}

/** Puts an element on the page and resolves with its first picture, before anything is there that it has to wait for; `settled` is when all is. */
export async function firstPicture(element: RoadmapTree, width?: number): Promise<{ settled: Promise<unknown> }> {
  const holder = document.createElement('div');
  if (width !== undefined) holder.style.setProperty('width', `${width}px`);
  holder.append(element);
  const mounted = mount(holder);
  while (!element.hasUpdated) await Promise.resolve();
  return { settled: mounted };
}

/** The rows of the tree that are drawn, in the order of the DOM. */
export function all(element: RoadmapTree): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])].filter(
    (row) => !row.closest('[inert]'),
  );
}

/** Accessible names of the drawn rows. */
export function names(element: RoadmapTree): string[] {
  return all(element).map((row) => row.ariaLabel ?? '');
}

/** The row whose accessible name begins with a label. */
export function row(element: RoadmapTree, label: string): HTMLElement {
  const found = all(element).find((each) => each.ariaLabel?.startsWith(`${label},`));
  if (!found) throw new Error(`There is no row "${label}" among: ${names(element).join(' | ')}`);
  return found;
}

export function query(element: RoadmapTree, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Puts the focus on a row as a person would come to it with the keyboard, and waits for the picture. */
export async function focus(element: RoadmapTree, label: string): Promise<void> {
  row(element, label).focus();
  await settled(element);
}

/** Accessible name of the row that has the focus. */
export function focused(element: RoadmapTree): string {
  return element.shadowRoot?.activeElement?.ariaLabel ?? '';
}

/** Title of the open guidance; the empty string when none is open. */
export function title(element: RoadmapTree): string {
  return element.shadowRoot?.querySelector('#title')?.textContent ?? '';
}

/** A button by its visible text or its accessible name. */
export function button(element: RoadmapTree, name: string): HTMLButtonElement {
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((each) => (each.ariaLabel ?? each.textContent).trim() === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}

/** Collects the events of a name as they are fired. */
export function collect<Detail>(element: EventTarget, name: string): Detail[] {
  const details: Detail[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent<Detail>).detail));
  return details;
}
