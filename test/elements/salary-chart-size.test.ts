/** What the chart and the comparison follow while they are on the page: their width and type, and fonts that load. */
import { LitElement } from 'lit';
import '../../src/define/role-compare.js';
import '../../src/define/salary-chart.js';
import { FontLoading } from '../../src/controllers/font-loading.js';
import { followSize } from '../../src/elements/parts/follow-size.js';
import { equal, ok } from '../browser/assert.js';
import { fixture, frame, mount, settled, until } from '../browser/fixture.js';

/** Sizes are told in one frame and answered in the next. */
async function answered(): Promise<void> {
  await frame();
  await frame();
}

class SizedBox extends LitElement {
  calls = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#followed) followSize(this, () => (this.calls += 1));
    this.#followed = true;
  }

  #followed = false;
}
customElements.define('sized-box', SizedBox);

async function box(): Promise<{ element: SizedBox; holder: HTMLElement; callsOf(act: () => unknown): Promise<number> }> {
  const holder = document.createElement('div');
  const element = new SizedBox();
  element.style.setProperty('display', 'block');
  holder.append(element);
  holder.style.setProperty('width', '300px');
  holder.style.setProperty('font', '16px sans-serif');
  await mount(holder);
  await answered();
  const callsOf = async (act: () => unknown): Promise<number> => {
    element.calls = 0;
    act();
    await answered();
    return element.calls;
  };
  return { element, holder, callsOf };
}

describe('the size of a host', () => {
  it('is followed: its width, the size of its text, and its font', async () => {
    const { holder, callsOf } = await box();
    equal(await callsOf(() => holder.style.setProperty('width', '250px')), 1);
    equal(await callsOf(() => holder.style.setProperty('font-size', '20px')), 1);
    equal(await callsOf(() => holder.style.setProperty('font-family', 'monospace')), 1);
  });

  it('is not what the host draws', async () => {
    const { element, callsOf } = await box();
    equal(await callsOf(() => element.renderRoot.append('Text')), 0);
    equal(await callsOf(() => element.style.setProperty('height', '200px')), 0);
  });

  it('is followed only while the host is on the page, and again when it is back', async () => {
    const { element, holder, callsOf } = await box();
    equal(await callsOf(() => element.remove()), 0);
    equal(element.renderRoot.childElementCount, 0);
    equal(await callsOf(() => holder.append(element)), 1);
    equal(await callsOf(() => holder.style.setProperty('width', '200px')), 1);
    equal(element.renderRoot.querySelectorAll('.probe').length, 1);
  });
});

describe('fonts that load', () => {
  it('are heard of while connected, by one listener for the page', () => {
    const { fonts } = document;
    let [first, second, added, removed] = [0, 0, 0, 0];
    const { addEventListener, removeEventListener } = fonts;
    Object.assign(fonts, {
      addEventListener: (...given: Parameters<typeof addEventListener>) => (added++, addEventListener.apply(fonts, given)),
      removeEventListener: (...given: Parameters<typeof removeEventListener>) => (removed++, removeEventListener.apply(fonts, given)),
    });
    try {
      const one = new FontLoading(() => (first += 1));
      const other = new FontLoading(() => (second += 1));
      one.hostConnected();
      other.hostConnected();
      fonts.dispatchEvent(new Event('loadingdone'));
      one.hostDisconnected();
      fonts.dispatchEvent(new Event('loadingdone'));
      other.hostDisconnected();
      fonts.dispatchEvent(new Event('loadingdone'));
      equal(`${first} ${second}`, '1 2');
      equal(`${added} ${removed}`, '1 1');
    } finally {
      for (const name of ['addEventListener', 'removeEventListener'] as const) Reflect.deleteProperty(fonts, name);
    }
  });

  it('and another width draw the chart anew, unless it was taken away', async () => {
    const element = await fixture<HTMLElementTagNameMap['salary-chart']>('<salary-chart></salary-chart>', { width: 800 });
    await until(() => element.shadowRoot?.querySelector('figure:not(.pending)'), 'the guide');
    await settled(element);
    await answered();
    const holder = element.parentElement;
    ok(holder);
    let updates = 0;
    const { requestUpdate } = element;
    element.requestUpdate = (...given: Parameters<typeof requestUpdate>) => {
      updates += 1;
      requestUpdate.apply(element, given);
    };
    document.fonts.dispatchEvent(new Event('loadingdone'));
    equal(updates, 1);
    holder.style.setProperty('width', '500px');
    await answered();
    equal(updates, 2);
    element.remove();
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await answered();
    equal(updates, 2);
  });

  it('leave the probe in its place whatever is drawn', async () => {
    for (const tag of ['salary-chart', 'role-compare'] as const) {
      const element = await fixture<HTMLElementTagNameMap[typeof tag]>(`<${tag}></${tag}>`, { width: 800 });
      await until(() => element.shadowRoot?.querySelector('table'), 'the guide');
      await settled(element);
      element.guide = {} as never;
      await until(() => element.shadowRoot?.querySelector('.problem'), 'the notice');
      element.guide = null;
      await until(() => element.shadowRoot?.querySelector('table'), 'the guide');
      equal(element.shadowRoot?.querySelectorAll('.probe').length, 1, tag);
      element.remove();
    }
  });
});

describe('the controls of the chart in a narrow place', () => {
  it('are 44 px high, their borders too', async () => {
    const element = await fixture('<salary-chart></salary-chart>', { width: 340 });
    await until(() => element.shadowRoot?.querySelector('.figure:not(.pending) select'), 'the guide');
    await settled(element);
    const targets = [...(element.shadowRoot?.querySelectorAll('.toolbar :is(.views button, select)') ?? [])];
    equal(targets.length, 3);
    for (const target of targets) ok(target.getBoundingClientRect().height >= 44, `${target.localName} is ${target.getBoundingClientRect().height} px high`);
    const toolbar = element.shadowRoot?.querySelector('.views')?.getBoundingClientRect();
    equal(toolbar?.height, 44);
  });
});
