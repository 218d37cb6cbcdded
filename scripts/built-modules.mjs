/**
 * For `test-browser.mjs --built`: tests that import the sources get what the package holds instead, minified, and Lit as the
 * build for pages has it. Modules stay modules in the package, so each source has its file in `dist/`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leanLit } from './lean-lit.mjs';

/** Files of the build for bundlers that may hold a source, the likeliest first. */
const placesOf = (source) => [source.replace(/^define\/|\/index$/g, ''), source, `modules/${source}`];

/**
 * @param {string} root folder of the repository
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function builtModules(root) {
  return {
    name: 'built-modules',
    serve({ path }) {
      const [, source] = /^\/src\/(.*)\.ts$/.exec(path) ?? [];
      if (source) {
        const place = placesOf(source).find((each) => existsSync(join(root, 'dist', `${each}.js`)));
        if (!place) throw new Error(`src/${source}.ts has no file in dist/: build first.`);
        return { body: `export * from '/built/${place}.js';`, type: 'js' };
      }
      // Under `/dist/` files are served as they are; these import Lit by its name.
      if (path.startsWith('/built/')) return { body: readFileSync(join(root, 'dist', path.slice('/built/'.length)), 'utf8'), type: 'js' };
      return undefined;
    },
    transform({ path, body }) {
      return leanLit(String(body), path);
    },
  };
}
