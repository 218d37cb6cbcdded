/**
 * Real keys, a real pointer and the rest of what only the outside of a page can do, in the three
 * engines. Whatever a test changes is put back after it.
 */
import { executeServerCommand } from '@web/test-runner-commands';

type Button = 'left' | 'middle' | 'right';
type Modifier = 'Shift' | 'Control' | 'Alt' | 'Meta';

/** An element (its middle is meant) or a point in CSS pixels from the viewport's top left corner. */
export type Place = Element | { readonly x: number; readonly y: number };

interface Step {
  action: 'move' | 'down' | 'up' | 'click' | 'tap' | 'wheel';
  x?: number;
  y?: number;
  button?: Button;
  count?: number;
  moves?: number;
  deltaX?: number;
  deltaY?: number;
}

/** Which engine the test runs in. */
export const engine: 'chromium' | 'firefox' | 'webkit' = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';

const changed = { pointer: false, viewport: false, media: false };

async function run<T>(command: string, payload: unknown): Promise<T> {
  const { answer } = await executeServerCommand<{ answer: T }, unknown>(`career:${command}`, payload);
  return answer;
}

afterEach(async () => {
  if (changed.pointer) await run('pointer', { steps: [{ action: 'move', x: 0, y: 0 }] });
  if (changed.viewport) await run('viewport', { width: 800, height: 600 });
  if (changed.media) await run('media', {});
  Object.assign(changed, { pointer: false, viewport: false, media: false });
});

/** Where a place is in the window. A person scrolls the page to what is out of view; so does this. */
function pointOf(place: Place): { x: number; y: number } {
  if (!(place instanceof Element)) return { x: place.x, y: place.y };
  const middle = middleOf(place);
  if (isInView(middle)) return middle;
  window.scrollBy({ left: middle.x - innerWidth / 2, top: middle.y - innerHeight / 2, behavior: 'instant' });
  const now = middleOf(place);
  if (!isInView(now)) throw new Error(`<${place.localName}> is at ${now.x}, ${now.y}, out of the window, and scrolling the page does not bring it in.`);
  return now;
}

function middleOf(element: Element): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) throw new Error(`<${element.localName}> has no box to point at.`);
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

function isInView({ x, y }: { x: number; y: number }): boolean {
  return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
}

async function point(steps: Step[], held: readonly Modifier[] = []): Promise<boolean> {
  changed.pointer = true;
  return run('pointer', { steps, held });
}

/**
 * Presses keys one after the other where the focus is: `keys('Tab', 'Shift+Tab', 'Control+ArrowLeft', 'a', '+', 'Space')`.
 * Names are those of `KeyboardEvent.key`; a capital letter is `Shift+A`. Under WebKit's driver the key of
 * Shift+Tab is told to the page as "Unidentified"; the focus moves as it should.
 */
export async function keys(...combinations: string[]): Promise<void> {
  await run('keys', { combinations });
}

/** Types a text, key by key, where the focus is. */
export async function type(text: string): Promise<void> {
  await run('type', { text });
}

/** The mouse, and a finger for `tap`. Each answers `false` where the engine's driver cannot do it. */
export const pointer = {
  /** Moves there, in as many `moves` as are asked for. */
  move: (to: Place, options: { moves?: number } = {}): Promise<boolean> => point([{ action: 'move', ...pointOf(to), ...options }]),
  down: (button: Button = 'left'): Promise<boolean> => point([{ action: 'down', button }]),
  up: (button: Button = 'left'): Promise<boolean> => point([{ action: 'up', button }]),
  click: (at: Place, options: { button?: Button; held?: readonly Modifier[] } = {}): Promise<boolean> =>
    point([{ action: 'click', ...pointOf(at), button: options.button ?? 'left' }], options.held),
  double: (at: Place): Promise<boolean> => point([{ action: 'click', ...pointOf(at), count: 2 }]),
  /** Not in WebKit, whose driver has no touch. */
  tap: (at: Place): Promise<boolean> => point([{ action: 'tap', ...pointOf(at) }]),
  drag: (from: Place, to: Place, options: { moves?: number; held?: readonly Modifier[] } = {}): Promise<boolean> => {
    // Bringing the end into view may move the start.
    pointOf(from);
    const end = pointOf(to);
    const steps: Step[] = [
      { action: 'move', ...pointOf(from) },
      { action: 'down', button: 'left' },
      { action: 'move', ...end, moves: options.moves ?? 8 },
      { action: 'up', button: 'left' },
    ];
    return point(steps, options.held);
  },
  /** Turns the wheel over a place; `held: ['Control']` is what a pinch on a touchpad sends (not in WebKit). */
  wheel: (at: Place, delta: { x?: number; y?: number }, options: { held?: readonly Modifier[] } = {}): Promise<boolean> =>
    point([{ action: 'wheel', ...pointOf(at), deltaX: delta.x ?? 0, deltaY: delta.y ?? 0 }], options.held),
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Steps of a drag or pinch: enough for an engine to tell its direction. */
const TOUCH_STEPS = 10;

/**
 * Fingers. Real ones where the engine's driver has them (Chromium, where the page also scrolls under them, and Firefox, but
 * for a double tap); else the events that fingers send. Resolves when they are up again.
 */
export const touch = {
  tap: (at: Place, times = 1): Promise<void> => touchAlong([[pointOf(at)]], times),
  drag(from: Place, to: Place): Promise<void> {
    const start = pointOf(from);
    const end = pointOf(to);
    return touchAlong(stepsOf((part) => [between(start, end, part)]));
  },
  /** Two fingers on a level line, their middle first at one place, at last at another; `apart` is how far they are from each other, first and last. */
  pinch(from: Place, to: Place, apart: readonly [from: number, to: number]): Promise<void> {
    const start = pointOf(from);
    const end = pointOf(to);
    return touchAlong(
      stepsOf((part) => {
        const { x, y } = between(start, end, part);
        const half = (apart[0] + (apart[1] - apart[0]) * part) / 2;
        return [{ x: x - half, y }, { x: x + half, y }];
      }),
    );
  },
};

/** The places of all fingers from the beginning (0) to the end (1) of a move. */
function stepsOf(at: (part: number) => Point[]): Point[][] {
  return Array.from({ length: TOUCH_STEPS + 1 }, (_, step) => at(step / TOUCH_STEPS).map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })));
}

function between(start: Point, end: Point, part: number): Point {
  return { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part };
}

async function touchAlong(steps: readonly (readonly Point[])[], times = 1): Promise<void> {
  if (!(await run<boolean>('touch', { steps, times }))) for (let time = 1; time <= times; time++) pretendTouch(steps, time);
}

/** The pointer events of fingers, and the click of a tap; the second tap is a double click. */
function pretendTouch(steps: readonly (readonly Point[])[], time: number): void {
  const [first = []] = steps;
  // A finger stays with what it was put on.
  const targets = first.map(elementAt);
  const send = (type: string, points: readonly Point[] = []): void => {
    points.forEach(({ x, y }, finger) => {
      const init = { pointerId: 100 + finger, pointerType: 'touch', isPrimary: finger === 0, clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true };
      targets[finger]?.dispatchEvent(new PointerEvent(type, init));
    });
  };
  send('pointerdown', first);
  for (const points of steps.slice(1)) send('pointermove', points);
  send('pointerup', steps.at(-1));
  if (steps.length > 1) return;
  send('click', first);
  if (time === 2) send('dblclick', first);
}

/** The innermost element at a point, shadow trees included. */
function elementAt({ x, y }: Point): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
}

/** Sets the size of the page in CSS pixels and returns what it became: WebKit's window has a least width. */
export async function viewport(width: number, height = 600): Promise<{ width: number; height: number }> {
  changed.viewport = true;
  return run('viewport', { width, height });
}

/** Takes a picture of the page into a temporary folder (CAREER_ELEMENTS_PICTURES names another) and returns its path. */
export function screenshot(name: string): Promise<string> {
  return run('screenshot', { name });
}

/** What media() can pretend. */
export interface Media {
  type?: 'print' | 'screen';
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  contrast?: 'more' | 'less' | 'no-preference';
  reducedTransparency?: 'reduce' | 'no-preference';
}

/** Emulates media features until the test ends; `false` where the engine cannot. */
export async function media(features: Media): Promise<boolean> {
  changed.media = true;
  return run('media', features);
}

/** A node of the accessibility tree, as assistive technology is given it. */
export interface AccessibleNode {
  role: string;
  name?: string;
  description?: string;
  value?: string | number;
  children?: AccessibleNode[];
  [state: string]: unknown;
}

/** The accessibility tree of the page in Chromium; null in the other engines. Without `whole`, nodes like rows and cells are left out. */
export function accessibilitySnapshot(options: { whole?: boolean } = {}): Promise<AccessibleNode | null> {
  return run('accessibility-snapshot', options);
}
