/** A map saved as a file, and on paper. */
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import '../../src/define/mind-map.js';
import { fileName } from '../../src/elements/mind-map/file-name.js';
import { readFreemind } from '../../src/formats/freemind/read.js';
import { readIndented } from '../../src/formats/indented/read.js';
import { readJson } from '../../src/formats/json/read.js';
import { readMarkdown } from '../../src/formats/markdown/read.js';
import { readOpml } from '../../src/formats/opml/read.js';
import { exportFont, pictureColors, treeSvg } from '../../src/render/index.js';
import type { TreeItem } from '../../src/tree/build-items.js';
import { deepEqual, equal, match, ok, rejects } from '../browser/assert.js';
import { accessible } from '../browser/axe.js';
import { keys, media, pointer } from '../browser/commands.js';
import { fixture, frame, until } from '../browser/fixture.js';

const tree: TreeItem = {
  label: 'Fruit & more',
  children: [
    { label: 'Pome', children: [{ label: 'Apple', href: 'https://example.org/apple' }, { label: 'Pear' }] },
    { label: 'Drupe', children: [{ label: 'Plum', detail: 'with a stone' }, { label: 'Ключевые слова' }] },
  ],
};

async function mapOf(attributes = '', of: TreeItem = tree): Promise<MindMap> {
  const map = await fixture<MindMap>(`<mind-map view="map" ${attributes}></mind-map>`, { width: 1100 });
  map.tree = of;
  await until(() => map.renderRoot.querySelector('[role=treeitem]'), 'the map');
  return map;
}

const textOf = async (map: MindMap, ...[format, options]: Parameters<MindMap['exportAs']>): Promise<string> => (await map.exportAs(format, options)).text();
const labelsOf = (svg: string): string[] => [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text:not([text-anchor=middle])')].map((text) => text.textContent);

async function pixels(blob: Blob): Promise<ImageData> {
  const image = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: image.width, height: image.height });
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  return context?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1);
}

const colorAt = ({ data, width }: ImageData, x: number, y: number): string => `#${[...data.slice((y * width + x) * 4, (y * width + x) * 4 + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Takes the place of a browser that saves: what was saved, by name. */
let saved: { name: string; blob: Promise<Blob> }[] = [];
const { click } = HTMLAnchorElement.prototype;
beforeEach(() => {
  saved = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
    saved.push({ name: this.download, blob: fetch(this.href).then((answer) => answer.blob()) });
  };
});
afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
});

describe('mind-map: exportAs svg', () => {
  it('of a large tree is the whole, also where only its first part is drawn yet', async () => {
    const page = await fixture('<div></div>', { width: 900 });
    const map = document.createElement('mind-map');
    Object.assign(map, { view: 'map', expand: '1', tree: { label: 'star', children: Array.from({ length: 4500 }, (_, k) => ({ label: `ray ${k}` })) } });
    page.append(map);
    const labels = new Set(labelsOf(await textOf(map, 'svg')));
    ok(labels.has('ray 0') && labels.has('ray 4499'), `${labels.size} labels`);
  });

  it('is what Node writes of the same tree', async () => {
    const map = await mapOf('theme="light"');
    for (const layout of ['right', 'left', 'both'] as const) {
      const expected = treeSvg(tree, { layout, base: document.baseURI });
      equal(await textOf(map, 'svg', { layout, expand: 'all' }), expected);
    }
    const dark = treeSvg(tree, { theme: 'dark', expand: 1, width: 600, heading: 'Fruit', base: document.baseURI });
    equal(await textOf(map, 'svg', { theme: 'dark', expand: 1, width: 600, heading: 'Fruit' }), dark);
    equal((await map.exportAs('svg')).type, 'image/svg+xml;charset=utf-8');
  });

  it('is as the map stands: open branches, layout, direction, scheme', async () => {
    const map = await mapOf('layout="left" theme="dark"');
    deepEqual(labelsOf(await textOf(map, 'svg')), ['Fruit & more', 'Pome', 'Drupe']);
    map.reveal('fruit-more/pome/apple');
    deepEqual(labelsOf(await textOf(map, 'svg')), ['Fruit & more', 'Pome', 'Apple', 'Pear', 'Drupe']);
    map.collapseAll();
    equal(await textOf(map, 'svg'), treeSvg(tree, { layout: 'left', theme: 'dark', expand: 0, base: document.baseURI }));
    map.parentElement?.setAttribute('dir', 'rtl');
    equal(await textOf(map, 'svg'), treeSvg(tree, { layout: 'left', theme: 'dark', expand: 0, direction: 'rtl', base: document.baseURI }));
  });

  it("has a page's own colours", async () => {
    const map = await mapOf('theme="light"');
    map.style.setProperty('--career-stage-1', 'rgb(200 0 100 / 0.5)');
    map.style.setProperty('--career-ink', 'color-mix(in srgb, #fff 50%, #000)');
    const svg = await textOf(map, 'svg');
    match(svg, /stroke="#e37eaf"/);
    match(svg, /fill="#808080">Pome</);
    ok(svg.includes(pictureColors.light.tones['stage-2'] ?? 'nothing'));
  });

  it('waits for data, and says when there is none', async () => {
    const map = await fixture<MindMap>('<mind-map view="map"><ul><li>a</li></ul></mind-map>', { width: 800 });
    const later = textOf(map, 'svg');
    map.tree = { label: 'later' };
    deepEqual(labelsOf(await later), ['later']);
    map.tree = { label: 1 } as unknown as TreeItem;
    const { warn } = console;
    console.warn = () => undefined;
    await rejects(map.exportAs('svg'), /tree: expected a tree to save, got nothing/).finally(() => (console.warn = warn));
  });

  it('tells what cannot be', async () => {
    const map = await mapOf();
    await rejects(map.exportAs('sgv' as 'svg'), /format: expected one of svg, png, .*got "sgv"; did you mean "svg"/);
    await rejects(map.exportAs('png', { scale: 9, width: -1 }), /scale: expected a number from 0.1 to 4, got 9 \(and 1 more\)/);
    await rejects(map.exportAs('svg', { layout: 'up' as 'left' }), /layout: expected one of right, left, both/);
  });
});

describe('the export font', () => {
  /** Ten times as large, so that no engine moves letters to whole pixels. */
  const canvasWidth = (text: string, size: number, weight: number, family: string): number => {
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = `${weight} ${size * 10}px ${family}`;
    return (context?.measureText(text).width ?? 0) / 10;
  };
  const isInstalled = ['serif', 'monospace'].every((other) => Math.abs(canvasWidth('mmmmiiii', 10, 400, `"DejaVu Sans", ${other}`) - exportFont.meter(10, 400)('mmmmiiii')) < 0.2);
  const LABELS = ['Prompt Engineering', 'AV, To. Type “Tools” r.', 'Fine-tuning with LoRA & QLoRA (PEFT)', 'office flow affluent', 'Überprüfung, façade, œuvre, ťažký', 'Προγραμματισμός', 'Обучение с подкреплением', 'Łódź · Ångström — 1,000 €', 'if (x >= 10) { y[0] = x / 2; }', 'WAVE Toyota Yale P.A.', 'Kubernetes, RAG → LLM'];

  it('has the widths that come with the package, within a pixel, where it is installed', () => {
    if (!isInstalled) return;
    for (const text of LABELS) {
      for (const [size, weight] of [[16, 700], [15, 700], [14, 400], [12, 400]] as const) {
        const [drawn, measured] = [canvasWidth(text, size, weight, '"DejaVu Sans"'), exportFont.meter(size, weight)(text)];
        ok(Math.abs(drawn - measured) <= 1, `"${text}" is ${drawn} px wide in ${weight} ${size}px, measured ${measured}`);
      }
    }
  });

  it('runs over nothing in a picture, also where letters are moved to whole pixels or another font stands in', async () => {
    const svg = treeSvg({ label: 'root', children: LABELS.map((label) => ({ label, children: [{ label, detail: label, children: [{ label }] }] })) });
    const box = await fixture('<div></div>', { width: 1000 });
    box.append(document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true));
    const lines = [...box.querySelectorAll<SVGTextContentElement>('tspan, text:not(:has(tspan))')];
    ok(lines.length > LABELS.length * 4);
    for (const line of lines) {
      const text = line.closest('text');
      const measured = exportFont.meter(Number(text?.getAttribute('font-size')), Number(text?.getAttribute('font-weight')))(line.textContent);
      const drawn = line.getComputedTextLength();
      // Half of a label's padding, and what stands before its handle.
      ok(drawn - measured <= 6.5 + 6, `"${line.textContent}" is drawn ${drawn} px wide, measured ${measured}`);
    }
  });
});

describe('mind-map: exportAs png', () => {
  it('is the map at 1 to 4 pixels a px, on its ground', async () => {
    const map = await mapOf('theme="light" expand="all"');
    const once = await pixels(await map.exportAs('png'));
    const twice = await pixels(await map.exportAs('png', { scale: 2 }));
    ok(Math.abs(twice.width - 2 * once.width) <= 1 && Math.abs(twice.height - 2 * once.height) <= 1);
    equal((await map.exportAs('png')).type, 'image/png');
    equal(colorAt(once, 2, 2), pictureColors.light.paper);
    const colors = new Set(Array.from({ length: once.width }, (_, x) => colorAt(once, x, once.height >> 1)));
    ok(colors.has(pictureColors.light.root), `the root, among ${[...colors].join(' ')}`);
    const dark = await pixels(await map.exportAs('png', { theme: 'dark' }));
    equal(colorAt(dark, 2, 2), pictureColors.dark.paper);
    const bare = await pixels(await map.exportAs('png', { ground: false }));
    equal(bare.data[3], 0);
  });

  it('fits into a size, under a heading', async () => {
    const map = await mapOf('theme="light" expand="all"');
    const tall = await pixels(await map.exportAs('png', { width: 1000, height: 1500, heading: 'Fruit' }));
    deepEqual([tall.width, tall.height], [1000, 1500]);
    const isDrawn = (from: number, to: number): boolean => tall.data.slice(from * 4000, to * 4000).some((part, index) => index % 4 === 0 && part < 100);
    deepEqual([isDrawn(0, 45), isDrawn(50, 130), isDrawn(200, 1450), isDrawn(1455, 1500)], [false, true, true, false]);
  });

  it('says what would work when it would be larger than a canvas', async () => {
    const many = { label: 'a', children: Array.from({ length: 200 }, (_, index) => ({ label: `b ${index}` })) };
    const map = await mapOf('expand="all"', many);
    await rejects(map.exportAs('png', { scale: 4 }), /scale: expected a PNG that a browser can make \(a scale of at most [12]\.\d+, or the format "svg" would work\), got \d+ by \d+ px/);
    const [, most] = /at most ([\d.]+)/.exec(await map.exportAs('png', { scale: 4 }).then(() => '', (error: unknown) => (error as Error).message)) ?? [];
    const { height } = await createImageBitmap(await map.exportAs('png', { scale: Number(most) }));
    ok(height <= 16_384 && height > 16_000);
  });
});

describe('mind-map: exportAs a text', () => {
  it('holds the whole tree, which can be read again', async () => {
    const map = await mapOf('expand="0"');
    const bare = ({ label, href, detail, children }: TreeItem, fields: string): TreeItem => ({
      label,
      ...(href !== undefined && fields.includes('href') && { href }),
      ...(detail !== undefined && fields.includes('detail') && { detail }),
      ...(children && children.length > 0 && { children: children.map((child) => bare(child, fields)) }),
    });
    const all = 'href detail';
    for (const [format, read, fields, type] of [
      ['markdown', readMarkdown, all, 'text/markdown'],
      ['opml', readOpml, all, 'text/x-opml'],
      ['freemind', readFreemind, all, 'application/x-freemind'],
      ['json', readJson, all, 'application/json'],
      ['indented', readIndented, '', 'text/plain'],
    ] as const) {
      const blob = await map.exportAs(format);
      equal(blob.type, `${type};charset=utf-8`);
      deepEqual(read(await blob.text()).map((item) => bare(item, fields)), [bare(tree, fields)], format);
    }
  });
});

describe('mind-map: the Download menu', () => {
  const buttonOf = (map: MindMap): HTMLElement => map.renderRoot.querySelector<HTMLElement>('button[name=download]') as HTMLElement;
  const menuOf = (map: MindMap): HTMLElement | null => map.renderRoot.querySelector<HTMLElement>('[role=menu]');
  const focused = (map: MindMap): string => map.shadowRoot?.activeElement?.textContent.trim() || (map.shadowRoot?.activeElement?.ariaLabel ?? '');

  it('opens at its button, goes round with arrows, closes with Escape, and focus is where it was', async () => {
    const map = await mapOf();
    const button = buttonOf(map);
    await until(() => button.ariaHasPopup === 'menu' && button.ariaExpanded === 'false', 'a button that says it opens a menu');
    button.focus();
    await keys('Enter');
    const menu = await until(() => menuOf(map), 'the menu');
    deepEqual([button.ariaExpanded, button.ariaHasPopup, menu.ariaLabel], ['true', 'menu', 'Download']);
    equal(focused(map), 'SVG picture');
    await keys('ArrowDown');
    equal(focused(map), 'PNG picture');
    await keys('End');
    equal(focused(map), 'JSON');
    await keys('ArrowDown');
    equal(focused(map), 'SVG picture');
    await keys('ArrowUp');
    equal(focused(map), 'JSON');
    await accessible(map);
    await keys('Escape');
    deepEqual([menuOf(map), button.ariaExpanded, focused(map)], [null, 'false', 'Download']);
    deepEqual(saved, []);
  });

  it('saves what is chosen, under the name of the map', async () => {
    const map = await mapOf('label="My: map / of fruit" expand="all"');
    for (const [place, name, type] of [[0, 'My-map-of-fruit.svg', 'image/svg+xml'], [2, 'My-map-of-fruit.png', 'image/png'], [3, 'My-map-of-fruit.md', 'text/markdown'], [5, 'My-map-of-fruit.mm', 'application/x-freemind']] as const) {
      saved = [];
      buttonOf(map).click();
      const menu = await until(() => menuOf(map), 'the menu');
      menu.querySelectorAll('button')[place]?.click();
      const file = await until(() => saved[0], `a file of ${type}`);
      equal(file.name, name);
      const blob = await file.blob;
      match(blob.type, new RegExp(`^${type.replace('+', '\\+')}`));
      if (place === 2) {
        const { width, height } = await createImageBitmap(blob);
        deepEqual([width, height], [1000, 1500]);
      }
      equal(menuOf(map), null);
      equal(focused(map), 'Download');
    }
  });

  it('closes where its button is taken away', async () => {
    const map = await mapOf();
    buttonOf(map).click();
    await until(() => menuOf(map), 'the menu');
    map.controls = 'none';
    await map.updateComplete;
    equal(menuOf(map), null);
    map.controls = 'all';
    await map.updateComplete;
    equal(menuOf(map), null);
    buttonOf(map).click();
    await until(() => menuOf(map), 'the menu again');
  });

  it('closes by a press on its button or anywhere else, and with Tab', async () => {
    const map = await mapOf();
    const open = async (): Promise<void> => {
      await pointer.click(buttonOf(map));
      await until(() => menuOf(map), 'the menu');
    };
    await open();
    await pointer.click(buttonOf(map));
    await until(() => !menuOf(map), 'the menu to close by its button');
    await open();
    await pointer.click({ x: 3, y: 3 });
    await until(() => !menuOf(map), 'the menu to close by a press elsewhere');
    await open();
    await keys('Tab');
    await until(() => !menuOf(map), 'the menu to close with Tab');
    await open();
    map.remove();
    equal(menuOf(map), null);
  });

  it('lies in the window, at its button, also in right-to-left text', async () => {
    const map = await mapOf();
    for (const dir of ['ltr', 'rtl']) {
      map.parentElement?.setAttribute('dir', dir);
      await frame();
      buttonOf(map).click();
      const menu = await until(() => menuOf(map), 'the menu');
      const { left, right, top, bottom } = menu.getBoundingClientRect();
      ok(left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight, `${dir}: ${left} ${right} ${top} ${bottom}`);
      await keys('Escape');
    }
  });

  it('stays at its button when the page is scrolled', async () => {
    const map = await mapOf();
    map.parentElement?.style.setProperty('padding-block', '2000px');
    buttonOf(map).scrollIntoView({ block: 'center' });
    buttonOf(map).click();
    const menu = await until(() => menuOf(map), 'the menu');
    const distance = (): number => Math.round(buttonOf(map).getBoundingClientRect().top - menu.getBoundingClientRect().bottom);
    const before = distance();
    scrollBy({ top: -60, behavior: 'instant' });
    await frame();
    equal(distance(), before);
  });

  it('tells it where the page may not save files', async () => {
    const map = await mapOf();
    const inner = document.createElement('iframe');
    inner.setAttribute('sandbox', 'allow-same-origin allow-scripts');
    document.body.append(inner);
    try {
      const { contentDocument } = inner;
      ok(contentDocument);
      contentDocument.body.append(map);
      await until(() => buttonOf(map), 'the toolbar in the frame');
      buttonOf(map).click();
      const menu = await until(() => menuOf(map), 'the menu');
      menu.querySelector('button')?.click();
      const said = await until(() => map.renderRoot.querySelector('[role=alert]'), 'a word');
      match(said.textContent, /does not let the map be saved/);
      deepEqual(saved, []);
    } finally {
      map.remove();
      inner.remove();
    }
  });

  it('tells why a file could not be made', async () => {
    const many = { label: 'a', children: Array.from({ length: 900 }, (_, index) => ({ label: `b ${index}` })) };
    const map = await mapOf('expand="all"', many);
    buttonOf(map).click();
    (await until(() => menuOf(map), 'the menu')).querySelectorAll('button')[1]?.click();
    const said = await until(() => map.renderRoot.querySelector('[role=alert]'), 'a word');
    match(said.textContent, /^The file could not be made: scale: expected a PNG that a browser can make/);
    // The word goes with the next try.
    buttonOf(map).click();
    await until(() => menuOf(map), 'the menu');
    equal(map.renderRoot.querySelector('[role=alert]'), null);
  });
});

describe('names of files', () => {
  const NAMES: readonly (readonly [label: string, name: string])[] = [
    ['Fruit', 'Fruit.svg'],
    ['a/b\\c:d*e?"<f>|g', 'a-b-c-d-e-f-g.svg'],
    ['..', 'mind-map.svg'],
    ['', 'mind-map.svg'],
    ['Карта профессий', 'Карта-профессий.svg'],
    ['\u202Egpj.exe', 'gpj-exe.svg'],
    ['😀'.repeat(100), `${'😀'.repeat(60)}.svg`],
  ];
  for (const [label, name] of NAMES) it(`${JSON.stringify(label.slice(0, 20))} is saved as ${name.slice(0, 20)}`, () => equal(fileName(label, 'svg'), name));
});

describe('mind-map: on paper', () => {
  const printed = (map: MindMap): Element | null => map.renderRoot.querySelector('.printed');
  const print = (name: 'beforeprint' | 'afterprint'): unknown => dispatchEvent(new Event(name));

  it('is whole: all that is open, in the light, and is taken away again', async () => {
    const map = await mapOf('expand="all" theme="dark"');
    await until(() => (print('beforeprint'), printed(map)), 'the picture');
    const texts = [...(printed(map)?.querySelectorAll('text:not([text-anchor=middle])') ?? [])].map((text) => text.textContent);
    deepEqual(texts, ['Fruit & more', 'Pome', 'Apple', 'Pear', 'Drupe', 'Plum', 'with a stone', 'Ключевые слова']);
    const [label] = printed(map)?.querySelectorAll('text[font-size="15"]') ?? [];
    equal(label?.getAttribute('fill'), pictureColors.light.ink);
    equal(getComputedStyle(printed(map) as Element).display, 'none', 'on the screen');
    if (await media({ type: 'print' })) {
      equal(getComputedStyle(map.renderRoot.querySelector('.layer') as Element).display, 'none');
      const box = (printed(map) as Element).getBoundingClientRect();
      ok(box.width > 300 && box.width <= 1100 && box.height > 100, `${box.width} by ${box.height}`);
    }
    print('afterprint');
    equal(printed(map), null);
    map.remove();
    print('beforeprint');
    equal(printed(map), null);
  });

  it('is as large as it is on as many pages as it needs, with print="tiled"', async () => {
    const many = { label: 'a', children: Array.from({ length: 100 }, (_, index) => ({ label: `b ${index}` })) };
    const map = await mapOf('expand="all" print="tiled"', many);
    await until(() => (print('beforeprint'), printed(map)), 'the pages');
    const tiles = [...(printed(map)?.children ?? [])];
    const boxes = tiles.map((tile) => (tile.getAttribute('viewBox') ?? '').split(' ').map(Number));
    const { width = 0, height = 0 } = printed(map)?.querySelector<SVGSVGElement>('svg svg')?.viewBox.baseVal ?? {};
    ok(tiles.length > 2, `${tiles.length} pages`);
    const end = (place: 0 | 1): number => Math.max(...boxes.map((box) => (box[place] ?? 0) + (box[place + 2] ?? 0)));
    ok(end(0) >= width && end(1) >= height, 'all of it is on a page');
    // What is on one page is drawn once.
    equal(printed(map)?.querySelectorAll('g text').length, 101);
    deepEqual(tiles.map((tile) => tile.lastElementChild?.textContent), tiles.map((_, row) => `${row + 1}/${tiles.length} · 1/1`));
    print('afterprint');
  });

  it('says of a map too large for paper that this is the part that was in view', async () => {
    const many = { label: 'a', children: Array.from({ length: 2500 }, (_, index) => ({ label: `b ${index}` })) };
    const map = await mapOf('expand="all" lang="en"', many);
    await until(() => (print('beforeprint'), printed(map)), 'the note');
    match(printed(map)?.textContent, /the part of the map that was in view. All of it has 2,501 nodes/);
    print('afterprint');
    map.collapseAll();
    await map.updateComplete;
    print('beforeprint');
    equal(printed(map)?.firstElementChild?.localName, 'svg');
    print('afterprint');
  });

  it('leaves the outline as it is', async () => {
    const map = await fixture<MindMap>('<mind-map view="outline"><ul><li>a<ul><li>b</li></ul></li></ul></mind-map>', { width: 800 });
    await until(() => map.renderRoot.querySelector('.outline'), 'the outline');
    await frame();
    print('beforeprint');
    equal(printed(map), null);
    print('afterprint');
  });
});
