/** Brings `node_modules` in line with the lock file. Plain Node: it runs when nothing is installed yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const least = 20;
const developed = 22;

/** Refuses a Node that is too old and warns of one that development does not declare. */
export function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < least) {
    console.error(`career-elements needs Node ${least} or newer to build; this is ${process.version}. See https://nodejs.org.`);
    process.exit(1);
  }
  if (major < developed) console.log(`Note: this is Node ${process.version}. Development is done on Node ${developed} or newer; ${least} works.`);
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Compares the lock file with npm's own record of what it installed.
 *
 * @param {string} root
 * @returns {string | undefined} why an installation is due
 */
export function whyInstall(root) {
  if (!existsSync(join(root, 'node_modules'))) return 'nothing is installed yet';
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  const differing = Object.entries(wanted).find(([path, { version, optional, devOptional, link }]) => {
    if (path === '' || link) return false;
    // Optional packages are those of other systems, too.
    if (!installed[path]) return !optional && !devOptional;
    return installed[path].version !== version;
  });
  return differing ? `${differing[0].replace(/^node_modules\//, '')} is not installed as the lock file says` : undefined;
}

/**
 * Installs from the lock file when that is due.
 *
 * @param {string} root
 * @throws when npm fails
 */
export function install(root) {
  const reason = whyInstall(root);
  if (!reason) return;
  console.log(`Installing from package-lock.json, since ${reason} ...`);
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const isScript = npm && /\.c?js$/.test(npm) && existsSync(npm);
  const result = isScript
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error('npm ci failed; its reason stands above.');
}
