/** What is doubtful in a roadmap of one's own. It is drawn all the same: what cannot be understood is left out of the guidance, or waits for nothing. */
import type { GuideIssue } from '../guide/error.js';
import { describe, issue, join } from '../guide/issue.js';
import { fieldSlips, pathOf, slipsIn } from './field-slips.js';
import type { RoadmapNodeItem } from './roadmap.js';
import { isWithin } from './kin.js';
import type { Tree } from './tree.js';

type Raw = Readonly<Record<string, unknown>>;

/** What a field of the guidance should hold: the words for it, and whether a value is that. */
type Kind = readonly [expected: string, holds: (value: unknown) => boolean];

const isText = (value: unknown): boolean => typeof value === 'string';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const areRelevances = (value: unknown): boolean => isObject(value) && Object.values(value).every((each) => each === undefined || each === 'core' || each === 'helpful');

const TEXT: Kind = ['a text', isText];
const TEXTS: Kind = ['a list of texts', areTexts];
const IDS: Kind = ['a list of ids', areTexts];
const PARTS: Readonly<Record<string, Kind>> = {
  text: ['a text or a list of texts', (value) => isText(value) || areTexts(value)],
  summary: TEXT,
  why: TEXT,
  practice: TEXTS,
  done: TEXT,
  roles: ['an object with "core" or "helpful" by id of a role', areRelevances],
  prerequisites: IDS,
  reference: TEXT,
  source: ['a source', () => true],
};
const ANY = Object.fromEntries(Object.keys(PARTS).map((part) => [part, () => true]));

/** For so many ids that the tree does not have the nearest is looked for: more of them are of another tree. */
const COMPARED = 20;

/** A cycle is told with so many of its nodes. */
const SHOWN = 8;

/** One thing that a node names as coming before it. */
interface Prerequisite {
  readonly path: string;
  readonly id: string;
  /** Index of the node; undefined where the tree has none of this id. */
  readonly index: number | undefined;
}

/** Misspelt fields, parts of the guidance that hold something else than they should, and prerequisites that lead nowhere or in a circle. */
export function roadmapFindings(tree: Tree<RoadmapNodeItem>): readonly GuideIssue[] {
  const guidance = tree.items.flatMap((item, index) => guidanceFindings(item as unknown as Raw, () => pathOf(tree, index)));
  const before = tree.items.map((item, index) => prerequisitesOf(tree, item, index));
  const places = before.flatMap((each, index) => each.map((one) => [index, one] as const));
  const strangers = places.filter(([, { index }]) => index === undefined).map(([, { path, id }], place) => issue(path, 'the id of a node', id, place < COMPARED ? tree.ids : []));
  return [...fieldSlips(tree), ...guidance, ...strangers, ...places.flatMap(([index, one]) => placeFinding(tree, index, one)), ...cycles(tree, before)];
}

function guidanceFindings({ guidance, prerequisites, see }: Raw, path: () => string): GuideIssue[] {
  return [
    ...(see == null || isText(see) ? [] : [issue(join(path(), 'see'), 'the id of a node', see)]),
    ...(prerequisites == null || areTexts(prerequisites) ? [] : [issue(join(path(), 'prerequisites'), IDS[0], prerequisites)]),
    ...(guidance == null || isText(guidance) || areTexts(guidance) ? [] : partFindings(guidance, () => join(path(), 'guidance'))),
  ];
}

function partFindings(guidance: unknown, path: () => string): GuideIssue[] {
  if (!isObject(guidance)) return [issue(path(), 'a text, a list of texts, or an object with its parts', guidance)];
  const wrong = Object.entries(PARTS).flatMap(([part, [expected, holds]]) => {
    const value = guidance[part];
    return value == null || holds(value) ? [] : [issue(join(path(), part), expected, value)];
  });
  return [...slipsIn(guidance, ANY, path), ...wrong];
}

function prerequisitesOf(tree: Tree, { guidance, prerequisites }: RoadmapNodeItem, index: number): Prerequisite[] {
  const inGuidance: unknown = isObject(guidance) ? guidance['prerequisites'] : undefined;
  const lists: readonly [unknown, ...string[]][] = [[prerequisites, 'prerequisites'], [inGuidance, 'guidance', 'prerequisites']];
  return lists.flatMap(([list, ...steps]) =>
    areTexts(list) ? (list as string[]).map((id, place) => ({ path: join(pathOf(tree, index), ...steps, place), id, index: tree.indexOf.get(id) })) : [],
  );
}

function placeFinding(tree: Tree, index: number, { path, id, index: target }: Prerequisite): GuideIssue[] {
  if (target === undefined) return [];
  if (target === index) return [issue(path, 'the id of another node', id)];
  return isWithin(tree, index, target) ? [issue(path, 'the id of a node that does not hold this one', id)] : [];
}

/** Ways along prerequisites that lead back to where they started, each with the prerequisite that closes it. */
function cycles(tree: Tree, before: readonly (readonly Prerequisite[])[]): GuideIssue[] {
  const findings: GuideIssue[] = [];
  const finished = new Set<number>();
  for (let start = 0; start < tree.size; start++) {
    // The nodes from the start to where the walk is, each with its next prerequisite.
    const trail = finished.has(start) ? [] : [{ node: start, next: 0 }];
    const positions = new Map([[start, 0]]);
    for (let last = trail.at(-1); last; last = trail.at(-1)) {
      const one = before[last.node]?.[last.next++];
      if (!one) {
        finished.add(last.node);
        positions.delete(last.node);
        trail.pop();
        continue;
      }
      const { index, path } = one;
      if (index === undefined || index === last.node || finished.has(index)) continue;
      const from = positions.get(index);
      if (from === undefined) {
        positions.set(index, trail.length);
        trail.push({ node: index, next: 0 });
      } else findings.push(describe(path, 'prerequisites without a cycle', inWords(trail.slice(from).map(({ node }) => tree.ids[node] ?? ''))));
    }
  }
  return findings;
}

function inWords(ids: readonly string[]): string {
  const shown = ids.length > SHOWN ? [...ids.slice(0, SHOWN - 1), `… (${ids.length} nodes)`] : ids;
  return [...shown, ids[0]].join(' -> ');
}
