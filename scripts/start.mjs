/**
 * `npm start`: installs what is missing, builds, serves the live page, and builds and reloads again
 * whenever something changes. Only Node itself is needed at the start.
 *
 *     npm start -- [--port 8080] [--host localhost]
 *
 * It serves this machine only, unless a host says otherwise (`--host 0.0.0.0` for all that can reach it).
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode, install } from './install.mjs';
import { rebuilder } from './rebuild.mjs';
import { option } from './report.mjs';
import { runNode } from './run-node.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const site = join(root, 'build', 'site');
const folders = { '/dist/': join(root, 'dist'), '/data/': join(root, 'data') };
const reloadPath = '/_reload';

/** The server puts this into pages that it serves; it is in no file. */
const reloadScript = `new EventSource('${reloadPath}').onmessage = () => location.reload();`;

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

/** The file that an address names, or undefined; nothing outside the served folders. */
function fileOf(path) {
  const [prefix, folder] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? ['/', site];
  const file = resolve(folder, path.slice(prefix.length));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(found) ? found : undefined;
}

async function answer(request, response, listeners) {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  if (path === reloadPath) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('retry: 500\n\n');
    listeners.add(response);
    request.once('close', () => listeners.delete(response));
    return;
  }
  if (path === `${reloadPath}.js`) {
    response.writeHead(200, { 'content-type': types['.js'] }).end(reloadScript);
    return;
  }
  const file = fileOf(path);
  if (!file) {
    response.writeHead(404, { 'content-type': types['.txt'] }).end(`There is no ${path}.\n`);
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' });
  if (extname(file) !== '.html') {
    createReadStream(file).pipe(response);
    return;
  }
  const html = await readFile(file, 'utf8');
  response.end(html.replace(/<\/body>|$/, (end) => `<script src="${reloadPath}.js"></script>${end}`));
}

/** Listens on the port, or on the next that is free. */
function listen(server, port, host, attempts = 50) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && attempts > 0) done(listen(server, port + 1, host, attempts - 1));
      else fail(error);
    });
    server.listen(port, host, () => done(port));
  });
}

async function buildNow() {
  try {
    await runNode(root, ['scripts/build.mjs', '--quick', '--quiet']);
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

async function rebuildOnChange(listeners, failed) {
  const { watchSources } = await import('./build.mjs');
  const built = () => {
    for (const listener of listeners) listener.write('data: reload\n\n');
  };
  return watchSources(rebuilder({ build: buildNow, built, say: (text) => console.log(text), failed }));
}

/** The value of an option that must have one where it stands. */
function valueOf(args, name, example) {
  const [value] = option(args, name);
  const stands = args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  if (stands && (value === undefined || value.startsWith('--'))) throw new Error(`--${name} is given without a value: expected something like --${name} ${example}.`);
  return value;
}

function portFrom(args) {
  // `npm start --port 3000`, without `--` between, arrives as the bare number.
  const given = valueOf(args, 'port', '8080') ?? args.find((arg) => /^\d+$/.test(arg));
  if (given === undefined) return 8080;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`--port ${given}: a port is a whole number from 1 to 65535.`);
  return port;
}

async function main() {
  checkNode();
  const args = process.argv.slice(2);
  const wanted = portFrom(args);
  const host = valueOf(args, 'host', '0.0.0.0') ?? 'localhost';
  install(root);
  const built = await buildNow();
  if (!built && !existsSync(join(site, 'index.html'))) process.exit(1);
  const listeners = new Set();
  const server = createServer((request, response) => {
    answer(request, response, listeners).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': types['.txt'] });
      response.end(`${error.message}\n`);
    });
  });
  const port = await listen(server, wanted, host);
  if (port !== wanted) console.log(`Port ${wanted} is taken.`);
  const stopWatching = await rebuildOnChange(listeners, !built);
  const reached = host === 'localhost' ? '' : ` (served to ${host})`;
  console.log(`\nThe guide is at http://localhost:${port}/${reached}\nChanges in src, data and docs show at once. Ctrl+C stops.`);
  const stop = () => {
    stopWatching();
    server.close();
    server.closeAllConnections();
    process.exit(0);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
