/** Packs the package and installs the tarball into an empty project in a temporary folder. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The entry points that are modules, as an app writes them. */
export const entries = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([path]) => path.replace(/^\./, manifest.name));

/** The entries that register a tag. */
export const tags = ['mind-map', 'roadmap-tree', 'role-compare', 'salary-chart'];

function npm(args, cwd) {
  const script = process.env.npm_execpath;
  const options = { cwd, maxBuffer: 1e8 };
  if (script && /\.c?js$/.test(script) && existsSync(script)) return run(process.execPath, [script, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Runs a Node program in the project and returns what it printed. */
export async function runNode(args, cwd) {
  const { stdout } = await run(process.execPath, args, { cwd, maxBuffer: 1e8 });
  return stdout;
}

/**
 * @returns {Promise<{ app: string, tarball: string, installed: string, write: (file: string, text: string) => string, remove: () => void }>}
 *   the project's folder, the tarball, the installed package, a way to write files, a way to clean up
 */
export async function createApp() {
  const base = mkdtempSync(join(tmpdir(), 'career-elements-consumer-'));
  const app = join(base, 'app');
  mkdirSync(app);
  await npm(['pack', '--ignore-scripts', '--pack-destination', base], root);
  const tarball = join(base, readdirSync(base).find((file) => file.endsWith('.tgz')));
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }));
  await npm(['install', tarball, '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], app);
  return {
    app,
    tarball,
    installed: join(app, 'node_modules', manifest.name),
    write(file, text) {
      const path = join(app, file);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}
