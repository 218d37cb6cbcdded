/** What becomes of the focus, and of the size, where the map becomes an outline, and where other data comes. */
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import '../../src/define/mind-map.js';
import { deepEqual, equal } from '../browser/assert.js';
import { keys } from '../browser/commands.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';

const food = {
  label: 'food',
  children: [
    { id: 'fruit', label: 'fruit', children: [{ label: 'apple' }, { label: 'pear' }] },
    { id: 'bread', label: 'bread', children: [{ label: 'rye' }] },
  ],
};

const focusedId = (map: MindMap): string | undefined => map.shadowRoot?.activeElement?.id;
const outline = (map: MindMap): Element | null => map.renderRoot.querySelector('.outline');
const picture = (map: MindMap): Element | null => map.renderRoot.querySelector('.nodes > .node');

function widen(map: MindMap, width: number): void {
  map.parentElement?.style.setProperty('width', `${width}px`);
}

async function mapOf(width: number, attributes = 'expand="1"'): Promise<MindMap> {
  const map = await fixture<MindMap>(`<mind-map ${attributes}></mind-map>`, { width });
  map.tree = food;
  await settled(map);
  await until(() => (outline(map) ?? picture(map)) && map.renderRoot.querySelector('.said'), 'the map with its late part');
  return map;
}

/** A map in which a person has gone to bread by keyboard. */
async function atBread(attributes?: string): Promise<MindMap> {
  const map = await mapOf(1280, attributes);
  await keys('Tab', 'ArrowDown', 'ArrowDown');
  await until(() => focusedId(map) === 'n4', 'the focus on bread');
  return map;
}

describe('mind-map: the focus', () => {
  it('stays with its node where the container narrows, and widens', async () => {
    const map = await atBread();
    widen(map, 400);
    await until(() => outline(map), 'the outline');
    await until(() => focusedId(map) === 'n4', 'the focus in the outline');
    widen(map, 1280);
    await until(() => picture(map), 'the map');
    await until(() => focusedId(map) === 'n4', 'the focus in the map');
  });

  it('stays with its node where the view is set', async () => {
    const map = await atBread();
    for (const view of ['outline', 'map'] as const) {
      map.view = view;
      await until(() => (view === 'map' ? picture(map) : outline(map)), view);
      await until(() => focusedId(map) === 'n4', `the focus in the ${view}`);
    }
  });

  for (const [what, data] of [
    ['empty', []],
    ['wrong', { label: 7 }],
  ] as const) {
    it(`comes back with the good data after what was ${what}`, async () => {
      const map = await atBread();
      map.addEventListener('data-error', (event) => event.preventDefault());
      map.tree = data as unknown as typeof food;
      await until(() => !picture(map), 'no map');
      map.tree = structuredClone(food);
      await until(() => picture(map), 'the map');
      await until(() => map.shadowRoot?.activeElement?.matches('.node'), 'the focus in the map');
    });
  }

  it('is not taken from what a person has gone to meanwhile, nor where it was elsewhere', async () => {
    const map = await atBread();
    const button = document.createElement('button');
    map.parentElement?.append(button);
    map.tree = [];
    await until(() => !picture(map), 'no map');
    button.focus();
    map.tree = structuredClone(food);
    await until(() => picture(map), 'the map');
    await frame();
    equal(document.activeElement, button);
    map.view = 'outline';
    await until(() => outline(map), 'the outline');
    await frame();
    equal(document.activeElement, button);
  });

  it('is not taken where somebody has pressed on the page meanwhile', async () => {
    const map = await atBread();
    map.tree = [];
    await until(() => !picture(map), 'no map');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    map.tree = structuredClone(food);
    await until(() => picture(map), 'the map');
    await frame();
    equal(document.activeElement, document.body);
  });
});

describe('mind-map: another width', () => {
  it('changes the form without a word in the console', async () => {
    const map = await mapOf(900);
    const errors: string[] = [];
    const hear = (event: ErrorEvent): void => {
      errors.push(event.message);
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    window.addEventListener('error', hear, { capture: true });
    for (const width of [300, 900, 555, 570, 555, 570, 300, 900]) {
      widen(map, width);
      await until(() => (width < 560 ? outline(map) : picture(map)), `the form for ${width}`);
      await frame();
    }
    window.removeEventListener('error', hear, { capture: true });
    deepEqual(errors, []);
  });
});
