/** Puts elements on the page for one test and takes them away after it. */

const mounted = new Set<Element>();

afterEach(() => {
  for (const element of mounted) element.remove();
  mounted.clear();
  localStorage.clear();
  sessionStorage.clear();
});

/** Resolves when the element's Lit updates are done, in it and in the custom elements that it holds. */
export async function settled(element: Element): Promise<void> {
  const host = element as Element & { updateComplete?: Promise<unknown> };
  await host.updateComplete;
  const inner = [...element.querySelectorAll('*'), ...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  for (const child of inner) {
    if (child.localName.includes('-')) await settled(child);
  }
}

/**
 * Mounts what the markup says in a container of its own and returns the container's first element,
 * when it and all inside it have drawn. The markup is written in the test; it is parsed as the
 * page's own HTML would be, by the parser, and then inserted.
 *
 * @param options.width the container's width in CSS pixels, for what is responsive to its container
 * @throws when the markup holds no element
 */
export async function fixture<T extends Element = HTMLElement>(markup: string, options: { width?: number } = {}): Promise<T> {
  const container = document.createElement('div');
  if (options.width !== undefined) container.style.setProperty('width', `${options.width}px`);
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  container.append(...[...parsed.head.childNodes, ...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  return mount<T>(container);
}

/** Like fixture(), for a node that the test has built; a container is mounted as it is. */
export async function mount<T extends Element = HTMLElement>(container: HTMLElement): Promise<T> {
  const first = container.firstElementChild;
  if (!first) throw new Error('A fixture needs an element.');
  mounted.add(container);
  document.body.append(container);
  await settled(container);
  return first as T;
}

/** The next animation frame, with layout and observers done: two frames, since an observer may ask for one. */
export async function frame(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/**
 * Waits until a condition holds and returns what it returned.
 *
 * @throws when it does not hold within `timeout` milliseconds
 */
export async function until<T>(condition: () => T | Promise<T>, what: string, timeout = 5000): Promise<NonNullable<T>> {
  const end = performance.now() + timeout;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}.`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** Resolves with the next event of that name on the target. */
export function nextEvent<T extends Event = Event>(target: EventTarget, name: string): Promise<T> {
  return new Promise((done) => target.addEventListener(name, (event) => done(event as T), { once: true }));
}
