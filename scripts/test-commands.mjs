/**
 * What a browser test can ask of the world outside its page: real keys, a real pointer, the size of
 * the window, pictures, media features, the accessibility tree. One way for three engines; where an
 * engine cannot do it the answer is `false` (or null), never a pretence.
 *
 * The typed side of it is `test/browser/commands.ts`.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The key codes of the WebDriver protocol, https://www.w3.org/TR/webdriver2/#keyboard-actions */
const webDriverKeys = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C',
  PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014',
  ArrowDown: '\uE015', Insert: '\uE016', Delete: '\uE017', F1: '\uE031', F2: '\uE032', F10: '\uE03A', Meta: '\uE03D',
};
const buttons = { left: 0, middle: 1, right: 2 };
const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/** `Shift+Tab` is two keys; `+` and `Control++` hold the plus key itself. */
export function parseCombination(combination) {
  const parts = combination === '+' ? ['+'] : combination.split(/\+(?=.)/);
  const key = parts.pop();
  for (const part of parts) {
    if (!modifiers.has(part)) throw new Error(`"${part}" in "${combination}" is not a modifier: ${[...modifiers].join(', ')}.`);
  }
  return { held: parts, key: key === 'Space' ? ' ' : key };
}

/** Chromium over CDP and Firefox over BiDi, both through puppeteer. */
function puppeteerDriver(page) {
  return {
    keyDown: (key) => page.keyboard.down(key),
    keyUp: (key) => page.keyboard.up(key),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    // With one step puppeteer would begin where it last was, which may be out of the window by now.
    move: (x, y, steps) => page.mouse.move(x, y, steps > 1 ? { steps } : {}),
    down: (button) => page.mouse.down({ button }),
    up: (button) => page.mouse.up({ button }),
    click: (x, y, button, count) => page.mouse.click(x, y, { button, count }),
    tap: (x, y) => page.touchscreen.tap(x, y),
    async wheel(x, y, deltaX, deltaY) {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaX, deltaY });
    },
    setViewport: (width, height) => page.setViewport({ width, height }),
    evaluate: (script) => page.evaluate(`(() => { ${script} })()`),
    picture: async () => Buffer.from(await page.screenshot()),
  };
}

function webDriver(page) {
  let lastClick;
  const mouse = (actions) => page.perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  const keys = (actions) => page.perform([{ type: 'key', id: 'keyboard', actions }]);
  const codeOf = (key) => {
    const code = webDriverKeys[key] ?? key;
    if ([...code].length > 1) throw new Error(`The key "${key}" is not known.`);
    return code;
  };
  const stroke = (key) => [{ type: 'keyDown', value: codeOf(key) }, { type: 'keyUp', value: codeOf(key) }];
  const moveTo = (x, y, duration = 0) => ({ type: 'pointerMove', duration, x: Math.round(x), y: Math.round(y), origin: 'viewport' });
  const press = (button) => [{ type: 'pointerDown', button: buttons[button] }, { type: 'pointerUp', button: buttons[button] }];
  return {
    keyDown: (key) => keys([{ type: 'keyDown', value: codeOf(key) }]),
    keyUp: (key) => keys([{ type: 'keyUp', value: codeOf(key) }]),
    press: (key) => keys(stroke(key)),
    type: (text) => keys([...text].flatMap(stroke)),
    async move(x, y, steps) {
      if (steps === 1) return mouse([moveTo(x, y)]);
      const from = this.at ?? { x: 0, y: 0 };
      const path = Array.from({ length: steps }, (_, step) => {
        const part = (step + 1) / steps;
        return moveTo(from.x + (x - from.x) * part, from.y + (y - from.y) * part);
      });
      return mouse(path);
    },
    down: (button) => mouse([{ type: 'pointerDown', button: buttons[button] }]),
    up: (button) => mouse([{ type: 'pointerUp', button: buttons[button] }]),
    /** Two clicks of a test follow each other so fast that WebKit takes them as a double click, unless they are 4 px apart. */
    click(x, y, button, count) {
      lastClick = lastClick?.x === x && lastClick.y === y ? { x: x + 4, y } : { x, y };
      return mouse([moveTo(lastClick.x, lastClick.y), ...Array.from({ length: count }, () => press(button)).flat()]);
    },
    /** WebKitGTK's driver sends mouse events for a touch, and no modifiers with a wheel. */
    tap: () => false,
    wheel: (x, y, deltaX, deltaY, held) =>
      held.length === 0 &&
      page.perform([
        { type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX, deltaY, duration: 0, origin: 'viewport' }] },
      ]),
    setViewport: (width, height) => page.setViewport(width, height),
    evaluate: (script) => page.evaluate(script),
    picture: async () => Buffer.from(await page.send('GET', '/screenshot'), 'base64'),
  };
}

let pictureFolder;

function savePicture(name, png) {
  pictureFolder ??= process.env.CAREER_ELEMENTS_PICTURES ?? mkdtempSync(join(tmpdir(), 'career-elements-pictures-'));
  mkdirSync(pictureFolder, { recursive: true });
  const path = join(pictureFolder, `${name.replace(/[^\w-]+/g, '-')}.png`);
  writeFileSync(path, png);
  return path;
}

const mediaFeatures = {
  colorScheme: 'prefers-color-scheme',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
  contrast: 'prefers-contrast',
  reducedTransparency: 'prefers-reduced-transparency',
};

const devtools = new WeakMap();

async function devtoolsOf(page) {
  if (!devtools.has(page)) devtools.set(page, await page.createCDPSession());
  return devtools.get(page);
}

/** Only Chromium's protocol has it; puppeteer's own method leaves forced colours out. */
async function emulateMedia(page, { type = '', ...features }) {
  const list = Object.entries(features).map(([name, value]) => ({ name: mediaFeatures[name], value }));
  await (await devtoolsOf(page)).send('Emulation.setEmulatedMedia', { media: type, features: list });
  return true;
}

/** Where each finger is, step by step: they go down and up together. In Chromium the page scrolls under them as it does for a person. */
async function touchInChromium(page, steps) {
  const session = await devtoolsOf(page);
  const send = (type, points) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
  for (const [index, points] of steps.entries()) await send(index === 0 ? 'touchStart' : 'touchMove', points);
  await send('touchEnd', []);
}

async function touchInFirefox(page, [first, ...steps]) {
  const fingers = [];
  for (const { x, y } of first) fingers.push(await page.touchscreen.touchStart(x, y));
  for (const points of steps) {
    for (const [index, { x, y }] of points.entries()) await fingers[index].move(x, y);
  }
  for (const finger of fingers) await finger.end();
}

/** WebKitGTK's driver sends mouse events for a touch, and Firefox's makes no double click of two taps: there it is for the page to pretend. */
async function touch({ page, engine }, { steps, times = 1 }) {
  if (engine === 'webkit' || (engine === 'firefox' && times > 1)) return false;
  for (let time = 0; time < times; time++) await (engine === 'chromium' ? touchInChromium : touchInFirefox)(page, steps);
  return true;
}

/** The tree holds functions and cycles that cannot travel to the page. */
function plainNode({ elementHandle: _handle, loaderId: _loader, backendNodeId: _id, children, ...rest }) {
  return { ...rest, ...(children ? { children: children.map(plainNode) } : {}) };
}

async function pointer(driver, { steps, held = [] }) {
  let isDone = true;
  for (const key of held) await driver.keyDown(key);
  for (const { action, x, y, button = 'left', count = 1, moves = 1, deltaX = 0, deltaY = 0 } of steps) {
    if (action === 'move') await driver.move(x, y, moves);
    else if (action === 'down') await driver.down(button);
    else if (action === 'up') await driver.up(button);
    else if (action === 'click') await driver.click(x, y, button, count);
    else if (action === 'tap') isDone = (await driver.tap(x, y)) !== false;
    else isDone = (await driver.wheel(x, y, deltaX, deltaY, held)) !== false;
    if (x !== undefined) driver.at = { x, y };
  }
  for (const key of [...held].reverse()) await driver.keyUp(key);
  return isDone;
}

const commands = {
  async keys({ driver }, { combinations }) {
    for (const combination of combinations) {
      const { held, key } = parseCombination(combination);
      for (const modifier of held) await driver.keyDown(modifier);
      await driver.press(key);
      for (const modifier of held.reverse()) await driver.keyUp(modifier);
    }
    return true;
  },
  async type({ driver }, { text }) {
    await driver.type(text);
    return true;
  },
  pointer: ({ driver }, payload) => pointer(driver, payload),
  touch,
  async viewport({ driver }, { width, height }) {
    await driver.setViewport(width, height);
    const [innerWidth, innerHeight] = await driver.evaluate('return [innerWidth, innerHeight]');
    return { width: innerWidth, height: innerHeight };
  },
  async screenshot({ driver, engine }, { name }) {
    return savePicture(`${name}-${engine}`, await driver.picture());
  },
  media: ({ page, engine }, payload) => (engine === 'chromium' ? emulateMedia(page, payload) : false),
  async 'accessibility-snapshot'({ page, engine }, { whole = false }) {
    if (engine !== 'chromium') return null;
    const tree = await page.accessibility.snapshot({ interestingOnly: !whole });
    return tree ? plainNode(tree) : null;
  },
};

const engines = { Chromium: 'chromium', Chrome: 'chromium', Firefox: 'firefox', WebKit: 'webkit' };
const drivers = new WeakMap();

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export function testCommands() {
  return {
    name: 'career-elements-commands',
    async executeCommand({ command, payload, session }) {
      const run = command.startsWith('career:') ? commands[command.slice('career:'.length)] : undefined;
      if (!run) return undefined;
      const page = await session.browser.getPage(session.id);
      const engine = engines[session.browser.name] ?? 'chromium';
      if (!drivers.has(page)) drivers.set(page, engine === 'webkit' ? webDriver(page) : puppeteerDriver(page));
      // The runner takes an answer of null for a command that nobody knows.
      return { answer: await run({ driver: drivers.get(page), page, engine }, payload ?? {}) };
    },
  };
}
