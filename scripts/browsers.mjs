/**
 * Finds the three engines on this machine. Nothing is downloaded here.
 */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const programs = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(Boolean);
const applications = ['/Applications', join(homedir(), 'Applications')];

function onMac(...bundles) {
  return platform === 'darwin' ? applications.flatMap((folder) => bundles.map((bundle) => join(folder, bundle))) : [];
}

function onWindows(...files) {
  return platform === 'win32' ? programs.flatMap((folder) => files.map((file) => join(folder, file))) : [];
}

function onPath(...names) {
  const endings = platform === 'win32' ? ['.exe'] : [''];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))));
}

/** Debian keeps MiniBrowser out of the path, in a folder named after the machine and the API version. */
function miniBrowsers() {
  if (platform !== 'linux') return [];
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter((folder) => existsSync(folder));
  return libraries
    .flatMap((folder) => [folder, ...readdirSync(folder).filter((name) => name.includes('-linux-gnu')).map((name) => join(folder, name))])
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function find(candidates) {
  return candidates.filter(Boolean).find(isProgram);
}

/** @returns {string | undefined} the path of a Chromium, Chrome or Edge */
export function findChromium() {
  return find([
    env.CHROME_PATH,
    ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge'),
    ...onMac(
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ),
    ...onWindows('Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
  ]);
}

/** @returns {string | undefined} the path of a Firefox */
export function findFirefox() {
  return find([
    env.FIREFOX_PATH,
    ...onPath('firefox-esr', 'firefox'),
    ...onMac('Firefox.app/Contents/MacOS/firefox'),
    ...onWindows('Mozilla Firefox/firefox.exe'),
  ]);
}

/** @returns {{ driver: string, browser: string, display: string | undefined } | undefined} WebKitGTK's driver and browser, and Xvfb */
export function findWebKit() {
  const driver = find(onPath('WebKitWebDriver'));
  const browser = find([env.MINIBROWSER_PATH, ...miniBrowsers()]);
  const display = find(onPath('Xvfb'));
  if (!driver || !browser || (!display && !env.DISPLAY)) return undefined;
  return { driver, browser, display };
}

/** What is looked for, in words, for the note that a missing engine prints. */
export const lookedFor = {
  chromium: 'CHROME_PATH, or chromium, google-chrome or microsoft-edge on the path or among the installed applications',
  firefox: 'FIREFOX_PATH, or firefox or firefox-esr on the path or among the installed applications',
  webkit: "WebKitWebDriver, WebKitGTK's MiniBrowser and Xvfb (Linux only)",
};

/** The one command that brings all three to a Debian or Ubuntu machine. */
export const installCommand =
  'sudo apt-get install -y --no-install-recommends chromium firefox-esr webkit2gtk-driver xvfb fonts-dejavu-core fonts-noto-cjk locales';
