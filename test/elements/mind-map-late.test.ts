/** The late part where it does not come, or not at first. */
import type { ReactiveControllerHost } from 'lit';
import { LatePart, type LateModule } from '../../src/controllers/late-part.js';
import type { MindMap } from '../../src/elements/mind-map/mind-map.js';
import '../../src/define/mind-map.js';
import { deepEqual, equal, rejects } from '../browser/assert.js';
import { fixture, frame, until } from '../browser/fixture.js';

let warnings: unknown[][] = [];
const { warn } = console;
beforeEach(() => {
  warnings = [];
  console.warn = (...said: unknown[]) => void warnings.push(said);
});
afterEach(() => {
  console.warn = warn;
});

/** A part whose first loads fail. */
function partThatFails(times: number): { part: LatePart<LateModule>; loads: () => number } {
  const host = document.createElement('div') as unknown as ReactiveControllerHost & HTMLElement;
  host.addController = () => undefined;
  let loads = 0;
  const load = (): Promise<LateModule> => (++loads <= times ? Promise.reject(new Error('offline')) : Promise.resolve({}));
  return { part: new LatePart(host, { load, ready: () => true }), loads: () => loads };
}

describe('late part', () => {
  it('asks again after a failure, which it tells once', async () => {
    const { part, loads } = partThatFails(2);
    await rejects(part.get(), /offline/);
    equal(part.module, undefined);
    await rejects(part.get(), /offline/);
    await part.get();
    equal(loads(), 3);
    deepEqual(part.module, {});
    deepEqual(warnings.map(([text]) => text), ['<div>: a part could not be loaded.']);
  });

  it('asks again with the next update of its element', async () => {
    const { part, loads } = partThatFails(1);
    part.hostUpdated();
    await rejects(part.get(), /offline/);
    part.hostUpdated();
    await part.get();
    equal(loads(), 2);
  });

  it('is asked for once, however often it is needed', async () => {
    const { part, loads } = partThatFails(0);
    await Promise.all([part.get(), part.get()]);
    part.hostUpdated();
    equal(loads(), 1);
  });
});

describe('mind-map: without its late part', () => {
  const { get } = LatePart.prototype;
  afterEach(() => {
    LatePart.prototype.get = get;
  });

  it('what a person does and what is called leaves nothing behind, and counts once the part is there', async () => {
    const unhandled: unknown[] = [];
    const listen = (event: PromiseRejectionEvent): void => void unhandled.push(event.reason);
    window.addEventListener('unhandledrejection', listen);
    LatePart.prototype.get = () => Promise.reject(new Error('offline'));
    try {
      const map = await fixture<MindMap>('<mind-map view="map" expand="1"><ul><li>food<ul><li>fruit<ul><li>apple</li></ul></li></ul></li></ul></mind-map>', { width: 800 });
      const names = (): (string | null)[] => [...map.renderRoot.querySelectorAll('[role=treeitem]')].map(({ ariaLabel }) => ariaLabel);
      await until(() => names().length === 2, 'the map');
      map.renderRoot.querySelector<HTMLElement>('[aria-label=fruit]')?.click();
      map.expandAll();
      map.reveal('food/fruit/apple');
      await frame();
      await frame();
      deepEqual(unhandled, []);
      LatePart.prototype.get = get;
      map.expandAll();
      await until(() => names().includes('apple'), 'the tree, open');
    } finally {
      window.removeEventListener('unhandledrejection', listen);
    }
  });
});
