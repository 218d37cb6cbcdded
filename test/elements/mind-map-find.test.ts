import { LatePart } from '../../src/controllers/late-part.js';
import { FindMarks } from '../../src/elements/mind-map/find-marks.js';
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import { registerLocale } from '../../src/locales/registry.js';
import type { TreeItem } from '../../src/tree/build-items.js';
import '../../src/define/mind-map.js';
import { deepEqual, equal, notEqual, ok } from '../browser/assert.js';
import { accessible } from '../browser/axe.js';
import { keys, media, pointer, type } from '../browser/commands.js';
import { fixture, frame, settled, until } from '../browser/fixture.js';

const kitchen: TreeItem = {
  label: 'Kitchen',
  children: [
    { label: 'Bread', children: [{ label: 'Rye bread', detail: 'from Riga' }, { label: 'Bread roll' }, { label: 'Brioche' }] },
    { label: 'Soup', children: [{ label: 'Onion soup', children: [{ label: 'with bread' }] }] },
    { label: 'Crème brûlée' },
  ],
};

/** 1 + 10 + 100 ... nodes, ten children each. */
function tens(levels: number, label = 'node'): TreeItem {
  return levels === 0 ? { label } : { label, children: Array.from({ length: 10 }, (_, k) => tens(levels - 1, `${label} ${k}`)) };
}

async function mapOf(tree: TreeItem, attributes = '', width = 900): Promise<MindMap> {
  const map = await fixture<MindMap>(`<mind-map ${attributes}></mind-map>`, { width });
  map.tree = tree;
  await settled(map);
  await until(() => map.renderRoot.querySelector('.node, .row'), 'the map');
  // What a person can do comes after the first drawing.
  await import('../../src/elements/mind-map/late.js');
  await frame();
  await settled(map);
  return map;
}

const all = (map: MindMap, selector: string): HTMLElement[] => [...map.renderRoot.querySelectorAll<HTMLElement>(selector)];
const field = (map: MindMap): HTMLInputElement => map.renderRoot.querySelector('.field input') as HTMLInputElement;
const marks = (map: MindMap): string[] => all(map, 'mark').map((mark) => mark.textContent);
const current = (map: MindMap): HTMLElement | null => map.renderRoot.querySelector('mark.current');
const count = (map: MindMap): string | undefined => map.renderRoot.querySelector('.place')?.textContent;
const stop = (map: MindMap): string | null | undefined => map.renderRoot.querySelector('.node[tabindex="0"], .outline [tabindex="0"]')?.getAttribute('aria-label');
const button = (map: MindMap, name: string): HTMLButtonElement => {
  const found = all(map, 'button').find((one) => one.getAttribute('aria-label') === name);
  if (!found) throw new Error(`There is no button ${name}.`);
  return found as HTMLButtonElement;
};

/** Types into the field as a person does, and waits for what is found. */
async function look(map: MindMap, text: string, counted: string | RegExp): Promise<void> {
  await pointer.click(field(map));
  await type(text);
  await until(() => (typeof counted === 'string' ? count(map) === counted : counted.test(count(map) ?? '')), `"${String(counted)}", not "${count(map) ?? ''}"`);
  await settled(map);
}

/** Where a person sees it, in the stage. */
function isSeen(map: MindMap, element: Element): boolean {
  const [box, area] = [element.getBoundingClientRect(), (map.renderRoot.querySelector('.stage') as Element).getBoundingClientRect()];
  return box.top >= area.top && box.bottom <= area.bottom && box.left >= area.left && box.right <= area.right;
}

describe('mind-map: search, the field', () => {
  it('is there at first, and nothing moves while one searches', async () => {
    const map = await mapOf(kitchen);
    const boxes = (): number[][] => {
      const { left, top } = map.getBoundingClientRect();
      return all(map, '.toolbar > *, .field, .stage').map((part) => {
        const box = part.getBoundingClientRect();
        return [box.left - left, box.top - top, box.width, box.height];
      });
    };
    const before = boxes();
    ok(field(map).getBoundingClientRect().width > 100);
    await look(map, 'bread', '4 matches, 3 folded');
    deepEqual(boxes(), before);
    await keys('Enter');
    await until(() => current(map), 'a match');
    deepEqual(boxes(), before);
  });

  it('stands on a row of its own, the first, in a narrow container', async () => {
    const map = await mapOf(kitchen, '', 340);
    const [own, other] = [field(map), button(map, 'Expand all')].map((part) => part.getBoundingClientRect()) as [DOMRect, DOMRect];
    ok(own.bottom <= other.top);
    ok((map.renderRoot.querySelector('.field') as Element).getBoundingClientRect().width > 200);
  });

  it('finds what was typed before anything could listen', async () => {
    const { get } = LatePart.prototype;
    let load = (): void => undefined;
    const gate = new Promise<void>((done) => (load = done));
    LatePart.prototype.get = async function (this: LatePart<object>) {
      await gate;
      return get.call(this) as Promise<object>;
    } as typeof get;
    try {
      const map = await fixture<MindMap>('<mind-map></mind-map>', { width: 900 });
      map.tree = kitchen;
      await settled(map);
      await pointer.click(field(map));
      await type('brul');
      equal(marks(map).length, 0);
      load();
      await until(() => count(map) === '1 match', 'the match');
      deepEqual(marks(map), ['brûl']);
    } finally {
      LatePart.prototype.get = get;
    }
  });

  it('leaves the keys of the browser and of the tree alone', async () => {
    const map = await mapOf(kitchen);
    const taken: boolean[] = [];
    // What the browser would do with it is none of the test's business.
    const listener = (event: KeyboardEvent): void => {
      if (event.key === 'f') taken.push(event.defaultPrevented);
      event.preventDefault();
    };
    addEventListener('keydown', listener);
    await pointer.click(field(map));
    await keys('Control+f');
    removeEventListener('keydown', listener);
    deepEqual(taken, [false]);
    (map.renderRoot.querySelector('.node') as HTMLElement).focus();
    await keys('/');
    await settled(map);
    ok(map.shadowRoot?.activeElement?.matches('.node'));
    equal(field(map).value, '');
    await pointer.click(field(map));
    await type('a b*');
    equal(field(map).value, 'a b*');
  });

  it('is reached by Tab, and its buttons after it', async () => {
    const map = await mapOf(kitchen);
    await look(map, 'bread', '4 matches, 3 folded');
    const names: (string | null | undefined)[] = [];
    for (let k = 0; k < 3; k++) {
      await keys('Tab');
      names.push(map.shadowRoot?.activeElement?.getAttribute('aria-label'));
    }
    deepEqual(names, ['Previous match', 'Next match', 'End the search']);
    await keys('Space');
    await until(() => marks(map).length === 0, 'no marks');
    equal(map.shadowRoot?.activeElement, field(map));
  });
});

describe('mind-map: search, what is found', () => {
  it('is marked behind its letters, counted also where it is folded, and opens nothing', async () => {
    const map = await mapOf(kitchen);
    const names = all(map, '.node').map((node) => node.ariaLabel);
    await look(map, 'BREAD', '4 matches, 3 folded');
    deepEqual(marks(map), ['Bread']);
    equal((map.renderRoot.querySelector('.place') as HTMLElement).title, '4 matches, 3 in folded branches');
    deepEqual(all(map, '.toggle.hit').map((ring) => ring.closest('.node')?.getAttribute('aria-label')), ['Bread', 'Soup']);
    deepEqual(all(map, '.node').map((node) => node.ariaLabel), names, 'names are as they were');
    equal(map.shadowRoot?.activeElement, field(map));
    const mark = map.renderRoot.querySelector('mark') as HTMLElement;
    notEqual(getComputedStyle(mark).backgroundColor, 'rgba(0, 0, 0, 0)');
    await keys('Backspace', 'Backspace', 'Backspace', 'Backspace', 'Backspace', 'u');
    await until(() => marks(map).join() === 'u,û', 'what the other text finds');
  });

  it('is every node that has all words, in label or detail, in any order', async () => {
    const map = await mapOf(kitchen, 'expand="all"');
    await look(map, 'riga brea', '1 match');
    deepEqual(marks(map), ['brea', 'Riga']);
    equal(all(map, 'small mark').length, 1);
  });

  it('is said when one pauses, and so is that there is nothing', async () => {
    const map = await mapOf(kitchen);
    const said = (): string | undefined => map.renderRoot.querySelector('[role=status]')?.textContent;
    await look(map, 'bread', '4 matches, 3 folded');
    await until(() => said() === '4 matches, 3 in folded branches', 'the count');
    await keys('x');
    await until(() => said() === 'No match', 'that there is none');
    equal(count(map), 'No match');
    ok(button(map, 'Next match').disabled && button(map, 'Previous match').disabled);
    await keys('Enter', 'Shift+Enter');
    await settled(map);
    equal(stop(map), 'Kitchen');
  });

  it('is marked in the lines in which a label is drawn, and where it is cut off', async () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
    const map = await mapOf({ label: 'top', children: [{ label: words }, { label: 'Stage 3 — Expert Level', badge: '3' }] }, '', 700);
    await look(map, 'four', '1 match');
    // The fourteenth is left out.
    deepEqual(marks(map), ['four', '…']);
    await keys('Escape');
    await type('fifteen');
    await until(() => marks(map).join() === '…', 'the ellipsis');
    await keys('Escape');
    await type('stage');
    await until(() => marks(map).join() === 'Expert Level', 'a label of which the ring shows the rest');
  });
});

describe('mind-map: search, from match to match', () => {
  it('goes on, back and round the end, opens what is folded, and leaves the focus in the field', async () => {
    const map = await mapOf(kitchen);
    const told: string[] = [];
    map.addEventListener('node-toggle', ({ detail }) => told.push(`${detail.id} ${detail.open}`));
    await look(map, 'bread', '4 matches, 3 folded');
    const places: string[] = [];
    for (let k = 0; k < 5; k++) {
      await keys('Enter');
      await settled(map);
      await until(() => current(map) && isSeen(map, current(map) as Element), 'the match in view');
      places.push(`${stop(map) ?? current(map)?.closest('.node')?.textContent.trim() ?? ''}: ${(count(map) ?? '').split(',')[0] ?? ''}`);
      equal(map.shadowRoot?.activeElement, field(map));
    }
    deepEqual(places.map((place) => place.replace(/\s+/g, ' ')), ['Bread: 1 of 4', 'Rye bread from Riga: 2 of 4', 'Bread roll: 3 of 4', 'with bread: 4 of 4', 'Bread: 1 of 4']);
    deepEqual(told, ['kitchen/bread true', 'kitchen/soup true', 'kitchen/soup/onion-soup true']);
    await keys('Shift+Enter');
    await until(() => stop(map) === 'with bread', 'the one before');
    equal(map.renderRoot.querySelectorAll('[aria-selected="true"]').length, 0);
  });

  it('tells the one that it has gone to by more than colour, and aloud', async () => {
    const map = await mapOf(kitchen, 'expand="all"');
    await look(map, 'bread', '4 matches');
    await keys('Enter');
    const mark = await until(() => current(map), 'a match');
    notEqual(getComputedStyle(mark).outlineStyle, 'none');
    equal(getComputedStyle(all(map, 'mark:not(.current)')[0] as Element).outlineStyle, 'none');
    await until(() => map.renderRoot.querySelector('[role=status]')?.textContent === 'Bread, 1 of 4', 'its name and place');
  });

  it('starts from where the keyboard is, and with buttons too', async () => {
    const map = await mapOf(kitchen, 'expand="all"');
    (all(map, '.node').find((node) => node.ariaLabel === 'Bread roll') as HTMLElement).focus();
    await keys('End');
    await settled(map);
    equal(stop(map), 'Crème brûlée');
    await look(map, 'bread', '4 matches');
    await pointer.click(button(map, 'Previous match'));
    await until(() => stop(map) === 'with bread' && count(map) === '4 of 4', 'the last one');
    await pointer.click(button(map, 'Next match'));
    await until(() => stop(map) === 'Bread' && count(map) === '1 of 4', 'the first one');
  });

  it('ends with Escape, which is for the map only while there is something to end', async () => {
    const map = await mapOf(kitchen);
    const taken: boolean[] = [];
    const listener = (event: KeyboardEvent): unknown => event.key === 'Escape' && taken.push(event.defaultPrevented);
    addEventListener('keydown', listener);
    await look(map, 'bread', '4 matches, 3 folded');
    await keys('Enter', 'Enter', 'Escape');
    await until(() => field(map).value === '' && marks(map).length === 0, 'the end');
    equal(map.renderRoot.querySelector('.place'), null);
    equal(all(map, '.hit').length, 0);
    equal(map.renderRoot.querySelector('.node[tabindex="0"]')?.textContent.includes('Rye bread'), true);
    await keys('Escape');
    removeEventListener('keydown', listener);
    deepEqual(taken, [true, false]);
  });

  it('leaves Enter to the input of characters', async () => {
    const map = await mapOf(kitchen);
    await look(map, 'bread', '4 matches, 3 folded');
    field(map).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true }));
    await frame();
    equal(current(map), null);
  });

  it('makes readable what is drawn as a bar', async () => {
    const map = await mapOf(tens(4), 'expand="all"');
    const percent = (): number => parseInt(map.renderRoot.querySelector('.scale')?.textContent ?? '', 10);
    map.fit();
    await settled(map);
    ok(percent() < 20);
    await look(map, '7', '3,730 matches');
    ok(percent() < 20);
    await keys('Enter');
    const mark = await until(() => current(map), 'a match');
    await until(() => percent() === 100 && isSeen(map, mark), 'the match');
  });
});

describe('mind-map: search, cost', () => {
  it('asks for marks only where something is drawn anew', async () => {
    const map = await mapOf(tens(4), 'expand="all"');
    const { text, isUnder } = FindMarks.prototype;
    let asked = 0;
    FindMarks.prototype.text = function (...args): unknown {
      asked++;
      return text.apply(this, args);
    };
    try {
      equal(await map.find('node'), 11_111);
      await settled(map);
      ok(asked > 0 && asked <= 300, `${asked} nodes asked for 11,111 matches`);
      const drawn = all(map, '.node').length;
      equal(all(map, '.node:has(mark)').length, drawn);
      asked = 0;
      const area = (map.renderRoot.querySelector('.stage') as Element).getBoundingClientRect();
      await pointer.drag({ x: area.left + 10, y: area.top + 60 }, { x: area.left + 10, y: area.top + 40 });
      equal(asked, 0, 'a pan inside what is prepared');
    } finally {
      Object.assign(FindMarks.prototype, { text, isUnder });
    }
  });
});

describe('mind-map: search, by find()', () => {
  it('resolves to the number of matches, before the data is there too, and shows in the field', async () => {
    const map = await fixture<MindMap>('<mind-map></mind-map>', { width: 900 });
    map.tree = kitchen;
    equal(await map.find('bread'), 4);
    await settled(map);
    equal(field(map).value, 'bread');
    deepEqual(marks(map), ['Bread']);
    equal(await map.find('crème'), 1);
    equal(await map.find('nothing of the kind'), 0);
    equal(await map.find(''), 0);
    await settled(map);
    equal(marks(map).length, 0);
    equal(field(map).value, '');
  });

  it('works without the controls, which show it when they come', async () => {
    const map = await mapOf(kitchen, 'controls="none"');
    equal(map.renderRoot.querySelector('.field'), null);
    equal(await map.find('bread'), 4);
    await settled(map);
    deepEqual(marks(map), ['Bread']);
    map.controls = 'all';
    await settled(map);
    equal(field(map).value, 'bread');
    equal(count(map), '4 matches, 3 folded');
  });

  it('counts a large tree when all of it is there', async () => {
    const map = await fixture<MindMap>('<mind-map></mind-map>', { width: 900 });
    map.tree = { label: 'star', children: Array.from({ length: 30_000 }, (_, k) => ({ label: `ray ${k}` })) };
    equal(await map.find('ray'), 30_000);
    equal(await map.find('ray 2999'), 13);
  });
});

describe('mind-map: search, what changes meanwhile', () => {
  it('follows new data, and stays with the node that it has gone to', async () => {
    const map = await mapOf({ label: 'top', children: [{ id: 'a', label: 'apple' }, { id: 'b', label: 'apple pie' }] });
    await look(map, 'apple', '2 matches');
    await keys('Enter', 'Enter');
    await until(() => count(map) === '2 of 2', 'the second');
    map.tree = { label: 'top', children: [{ id: 'c', label: 'Apple cake' }, { id: 'd', label: 'pear' }, { id: 'a', label: 'apple' }, { id: 'b', label: 'big apple pie' }] };
    await until(() => count(map) === '3 of 3', 'the same node in other data');
    await settled(map);
    deepEqual(marks(map), ['Apple', 'apple', 'apple']);
    map.tree = { label: 'top', children: [{ id: 'e', label: 'plum' }] };
    await until(() => count(map) === 'No match', 'data without it');
  });

  it('follows folds and the language', async () => {
    registerLocale('tlh', { mindMapFind: { found: (of) => `${of} Treffer`, folded: (of) => `${of} zu` }, mindMap: { search: 'Suche' } });
    const map = await mapOf(kitchen);
    await look(map, 'bread', '4 matches, 3 folded');
    map.expandAll();
    await until(() => count(map) === '4 matches', 'none folded');
    map.expandTo(1);
    map.lang = 'tlh';
    map.requestUpdate();
    await until(() => count(map) === '4 Treffer, 3 zu', 'the other language');
    equal(field(map).placeholder, 'Suche');
  });
});

describe('mind-map: search in the outline', () => {
  it('marks rows, counts, and brings the next match into view', async () => {
    const branch = (label: string): TreeItem => ({ label, children: [{ label: 'leaf' }, { label: 'leaves' }] });
    const map = await mapOf({ label: 'top', children: [{ label: 'needle', children: [{ label: 'Needles' }] }, ...Array.from({ length: 60 }, (_, k) => branch(`branch ${k}`))] }, 'view="outline"', 500);
    await look(map, 'needles', '1 match, 1 folded');
    equal(all(map, '.count.hit').length, 1);
    equal(marks(map).length, 0);
    await keys('Enter');
    const mark = await until(() => current(map), 'the row');
    equal(mark.closest('.row')?.querySelector('.name')?.textContent, 'Needles');
    const box = mark.getBoundingClientRect();
    ok(box.top >= 0 && box.bottom <= innerHeight, 'in view');
    equal(map.shadowRoot?.activeElement, field(map));
    ok(field(map).getBoundingClientRect().bottom <= innerHeight, 'and so is the field');
    await pointer.click(button(map, 'End the search'));
    await type('branch');
    await until(() => count(map) === '60 matches', 'other rows');
    await keys('Enter', 'Shift+Enter');
    const last = await until(() => (count(map) === '60 of 60' ? current(map) : null), 'the last row');
    const places = (): number[] => [last, map.renderRoot.querySelector('.toolbar') as Element].flatMap((part) => [part.getBoundingClientRect().top, part.getBoundingClientRect().bottom]);
    await frame();
    await frame();
    const [top = 0, bottom = 0, bar = 0] = places();
    ok(top >= 0 && bottom <= bar, `between the top of the window and the controls: ${places().join(', ')} of ${innerHeight}`);
  });

  it('finds rows of a long one that are not in the page', async () => {
    const map = await mapOf(tens(4), 'view="outline" expand="all"', 500);
    await look(map, 'node', '11,111 matches');
    ok(marks(map).length < 400);
    await keys('Shift+Enter');
    const mark = await until(() => current(map), 'the last row');
    await until(() => {
      const [row, bar] = [mark.getBoundingClientRect(), (map.renderRoot.querySelector('.toolbar') as Element).getBoundingClientRect()];
      return row.top >= 0 && row.bottom <= bar.top && row.height > 0;
    }, 'the row above the controls');
    equal(current(map)?.closest('.row')?.querySelector('.name')?.textContent, 'node 9 9 9 9');
    equal(map.shadowRoot?.activeElement, field(map));
  });
});

describe('mind-map: search for everybody', () => {
  it('has no fault that can be found automatically', async () => {
    const map = await mapOf(kitchen, 'theme="light" expand="all"');
    await look(map, 'bread', '4 matches');
    await keys('Enter');
    await until(() => current(map), 'a match');
    await accessible(map);
    map.theme = 'dark';
    await settled(map);
    await accessible(map);
    map.view = 'outline';
    await until(() => map.renderRoot.querySelector('.row mark.current'), 'the outline');
    await accessible(map);
  });

  it('is seen in forced colours', async () => {
    const map = await mapOf(kitchen, 'expand="all"');
    await look(map, 'bread', '4 matches');
    if (!(await media({ forcedColors: 'active' }))) return;
    const mark = map.renderRoot.querySelector('mark') as Element;
    const node = mark.closest('.node') as Element;
    notEqual(getComputedStyle(mark).backgroundColor, getComputedStyle(node).backgroundColor);
    notEqual(getComputedStyle(mark).backgroundColor, 'rgba(0, 0, 0, 0)');
  });
});
