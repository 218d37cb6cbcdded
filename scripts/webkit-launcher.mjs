/**
 * A launcher of @web/test-runner for WebKitGTK: starts Xvfb and WebKitWebDriver and speaks the
 * WebDriver protocol with plain `fetch`. One window, one test file at a time.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Without a window manager the focus follows the pointer, which Xvfb puts into the middle of the
 * screen. So the window's corner is put just before it, and the screen is large enough for a wide page.
 */
const screen = '3200x2400x24';
const corner = { x: 1580, y: 1180 };

/** Starts a program in a group of its own, and so that it ends with this process, however this process ends. */
function startProgram(program, args, env, stdio) {
  const setpriv = '/usr/bin/setpriv';
  const [command, commandArgs] = existsSync(setpriv) ? [setpriv, ['--pdeathsig', 'TERM', program, ...args]] : [program, args];
  return spawn(command, commandArgs, { env: { ...process.env, ...env }, stdio, detached: true });
}

/** Ends a program and all that it started: a page in an endless loop hears no other signal. */
function endGroup(program) {
  try {
    process.kill(-program.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error('WebKit does not answer.')), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Xvfb picks a free display itself and writes its number to the file descriptor that is named. */
function displayOf(xvfb) {
  return new Promise((done, fail) => {
    let text = '';
    xvfb.once('error', fail).once('exit', () => fail(new Error('Xvfb did not start')));
    xvfb.stdio[3].on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) done(`:${text.trim()}`);
    });
  });
}

/**
 * WebKit takes `navigator.language` from the C locale, and "C" makes Intl throw. Where the machine
 * has no en_US.UTF-8, one is compiled into the cache folder.
 */
function localeEnvironment(cache) {
  const utf8 = { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US' };
  try {
    if (/^en_US\.utf-?8$/im.test(execFileSync('locale', ['-a'], { encoding: 'utf8' }))) return utf8;
    const folder = join(cache, 'en_US.UTF-8');
    if (!existsSync(folder)) {
      mkdirSync(cache, { recursive: true });
      execFileSync('localedef', ['-i', 'en_US', '-f', 'UTF-8', folder], { stdio: 'ignore' });
    }
    return { ...utf8, LOCPATH: cache };
  } catch {
    return utf8;
  }
}

class WebDriverSession {
  #base;

  constructor(base) {
    this.#base = base;
  }

  /** @returns {Promise<any>} the `value` of the answer */
  async send(method, path, body) {
    const response = await fetch(`${this.#base}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver, ${method} ${path}: ${value?.message ?? value?.error ?? response.status}`);
    return value;
  }

  goto(url) {
    return this.send('POST', '/url', { url });
  }

  /** @param {object[]} actions the input sources with their actions */
  perform(actions) {
    return this.send('POST', '/actions', { actions });
  }

  evaluate(script) {
    return this.send('POST', '/execute/sync', { script, args: [] });
  }

  /** The window has a frame and a tool bar, so what is left for the page is measured and put right. */
  async setViewport(width, height) {
    const [innerWidth, innerHeight] = await this.evaluate('return [innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) return;
    const rect = await this.send('GET', '/window/rect');
    await this.send('POST', '/window/rect', { ...corner, width: rect.width + width - innerWidth, height: rect.height + height - innerHeight });
  }
}

/**
 * @param {{ driver: string, browser: string, display: string | undefined }} found what findWebKit() returned
 * @param {{ cache: string }} options a folder for what is compiled once
 * @returns {import('@web/test-runner-core').BrowserLauncher & { getPage(id: string): WebDriverSession }}
 */
export function webkitLauncher(found, { cache }) {
  const profile = mkdtempSync(join(tmpdir(), 'career-elements-webkit-'));
  let programs = [];
  let started;
  let active;

  function end() {
    for (const program of programs.reverse()) endGroup(program);
    programs = [];
    started = undefined;
  }

  process.once('exit', () => {
    end();
    rmSync(profile, { recursive: true, force: true });
  });

  async function start() {
    const env = { ...localeEnvironment(cache), XDG_DATA_HOME: profile, XDG_CACHE_HOME: profile, XDG_CONFIG_HOME: profile, GTK_THEME: 'Adwaita' };
    if (found.display) {
      const xvfb = startProgram(found.display, ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {}, ['ignore', 'ignore', 'ignore', 'pipe']);
      programs.push(xvfb);
      env.DISPLAY = await displayOf(xvfb);
      env.GDK_BACKEND = 'x11';
    }
    const port = await freePort();
    programs.push(startProgram(found.driver, [`--port=${port}`], env, 'ignore'));
    const driver = new WebDriverSession(`http://127.0.0.1:${port}`);
    for (let attempt = 0; ; attempt += 1) {
      try {
        await driver.send('GET', '/status');
        break;
      } catch (error) {
        if (attempt > 100) throw new Error('WebKitWebDriver did not start', { cause: error });
        await new Promise((done) => setTimeout(done, 50));
      }
    }
    const { sessionId } = await driver.send('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] } } },
    });
    return new WebDriverSession(`http://127.0.0.1:${port}/session/${sessionId}`);
  }


  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async startSession(id, url) {
      started ??= start();
      const page = await started;
      active = { id, url };
      await page.setViewport(800, 600);
      await page.goto(url);
    },
    isActive: (id) => active?.id === id,
    getBrowserUrl: (id) => (active?.id === id ? active.url : undefined),
    getPage: () => started,
    /** A browser that does not answer is ended; the next test file gets a new one. */
    async stopSession() {
      active = undefined;
      try {
        const page = await started;
        await within(5000, page.send('DELETE', '/actions').then(() => page.goto('about:blank')));
        return {};
      } catch (error) {
        end();
        return { errors: [{ name: error.name, message: error.message }] };
      }
    },
    startDebugSession() {
      throw new Error('WebKit cannot be debugged from here.');
    },
    async stop() {
      const page = await started?.catch(() => undefined);
      await within(2000, page?.send('DELETE', '')).catch(() => undefined);
      end();
    },
  };
}
