/**
 * The short forms that `src/guide/unpack-records.ts` and `src/guide/unpack.ts` read.
 *
 * Of several ways this was the smallest that still reads as data: gzipped, the collections of 2026
 * are 9.95 kB as JSON text, 9.87 as object literals and 9.3 as rows, for 0.2 kB of code.
 */

/** Records as rows. */
export function packRecords(records) {
  const shapes = [];
  const sections = sectionStarts(records);
  const source = (value) => {
    if (value === 'editorial') return 0;
    const { lines, section } = value;
    if (sectionsOf(lines, sections) !== section) return [...lines, section];
    return lines.length === 1 ? lines[0] : lines;
  };
  const pack = (value) => {
    if (Array.isArray(value)) return [0, ...value.map(pack)];
    if (typeof value !== 'object' || value === null) return value;
    const shape = Object.keys(value).join(' ');
    if (!shapes.includes(shape)) shapes.push(shape);
    const fields = Object.entries(value).map(([name, inner]) => (name === 'source' ? source(inner) : pack(inner)));
    return [shapes.indexOf(shape) + 1, ...fields];
  };
  const root = pack(records);
  return { shapes, sections, root };
}

function sectionsOf(lines, sections) {
  return [...new Set(lines.map((line) => sections.findLast(([first]) => first <= line)?.[1]))].join(', ');
}

/** Where each section starts, as far as sources of a single section tell. */
function sectionStarts(records) {
  const byLine = new Map();
  const visit = (value) => {
    if (typeof value !== 'object' || value === null) return;
    const { lines, section } = value.source ?? {};
    if (section !== undefined && !section.includes(', ')) lines.forEach((line) => byLine.set(line, section));
    Object.values(value).forEach(visit);
  };
  visit(records);
  const sorted = [...byLine].sort(([a], [b]) => a - b);
  return sorted.filter(([, section], index) => section !== sorted[index - 1]?.[1]);
}

/** All nodes, root first, depth first. */
export function nodesOf(root) {
  return [root, ...root.children.flatMap(nodesOf)];
}

/** The roadmap as an outline, and what its nodes need as a word each. */
export function packRoadmap({ roadmap, roles }) {
  const rows = (node, depth) => [`${'\t'.repeat(depth)}${node.label}`, ...node.children.flatMap((child) => rows(child, depth + 1))];
  const nodes = nodesOf(roadmap);
  const numbers = new Map(nodes.map((node, index) => [node.id, index]));
  const letters = { core: 'c', helpful: 'h' };
  const words = nodes.slice(1).map(({ guidance }) => {
    const needs = roles.map(({ id }) => letters[guidance?.roles[id]] ?? '-').join('');
    return needs + (guidance?.prerequisites ?? []).map((id) => numbers.get(id)).join();
  });
  const { lines = [0], section = '' } = roadmap.source;
  return { root: roadmap.id, outline: rows(roadmap, 0).join('\n'), line: lines[0], section, needs: words.join(' ') };
}
