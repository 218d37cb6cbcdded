/**
 * The import arrows of the architecture as an ESLint rule: which room of `src/` may import which,
 * and which package belongs to which room. Static and dynamic imports, re-exports and
 * `import('…')` types all count.
 */
import { dirname, join, relative, sep } from 'node:path';

/** The rooms that run in Node, in a worker and in a test without a browser. */
export const pureRooms = ['guide', 'query', 'tree', 'layout', 'formats', 'render'];

/** What each room may import, besides itself. */
export const arrows = {
  guide: [],
  query: ['guide'],
  tree: ['guide'],
  layout: ['guide', 'tree'],
  formats: ['guide', 'tree'],
  render: ['guide', 'query', 'tree', 'layout', 'formats', 'locales'],
  locales: ['guide'],
  styles: [],
  controllers: [...pureRooms, 'locales', 'styles'],
  elements: [...pureRooms, 'locales', 'styles', 'controllers'],
  define: [...pureRooms, 'locales', 'styles', 'controllers', 'elements'],
  index: [...pureRooms, 'locales', 'styles', 'controllers', 'elements'],
};

/** The rooms that each package belongs to; any other package is in nobody's room. */
const packages = {
  lit: ['styles', 'controllers', 'elements', 'define'],
  'd3-hierarchy': ['layout'],
  valibot: ['guide'],
  'mdast-util-from-markdown': ['formats'],
  '@rgrove/parse-xml': ['formats'],
};

/** The bundled guide: only `define/` hands it to an element, and only the guide's own room builds on it. */
const dataset = /^guide\/(generated\/|index\.|guidance)/;

function roomOf(path) {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.(js|ts)$/, '');
}

function packageOf(specifier) {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/**
 * @param {string} from the importing file, relative to `src/`
 * @param {string} specifier what it imports, as written
 * @returns {string | undefined} what is wrong with it
 */
export function problemOf(from, specifier) {
  const room = roomOf(from);
  const allowed = arrows[room];
  if (!allowed) return `src/${from} is in no room of the architecture: ${Object.keys(arrows).join(', ')}.`;
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    const rooms = packages[name];
    if (!rooms) return `"${name}" is not among the packages that src/ may import: ${Object.keys(packages).join(', ')}.`;
    if (!rooms.includes(room)) return `"${name}" belongs to src/{${rooms.join(',')}}/, not to src/${room}/.`;
    return undefined;
  }
  const target = join(dirname(from), specifier).split(sep).join('/');
  if (target.startsWith('..')) return `"${specifier}" leaves src/.`;
  const targetRoom = roomOf(target);
  if (targetRoom !== room && !allowed.includes(targetRoom)) {
    const may = allowed.length > 0 ? allowed.join(', ') : 'no other room';
    return `An import may not run backwards: src/${room}/ may import ${may}, not src/${targetRoom}/.`;
  }
  if (dataset.test(target) && room !== 'define' && room !== 'guide') {
    return `The bundled guide is handed to elements by src/define/ and to functions by their caller; src/${room}/ may not import it.`;
  }
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importArrows = {
  meta: { type: 'problem', schema: [], messages: { arrow: '{{problem}}' } },
  create(context) {
    const from = relative(join(context.cwd, 'src'), context.filename).split(sep).join('/');
    if (from.startsWith('..')) return {};
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const problem = problemOf(from, source.value);
      if (problem) context.report({ node: source, messageId: 'arrow', data: { problem } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};
