/** Misspelt fields of one's own data: a field that no node has, but that is a slip of one that this node lacks. */
import type { GuideIssue } from '../guide/error.js';
import { issue, join } from '../guide/issue.js';
import { nearest } from '../guide/nearest.js';
import type { TreeItem } from './build-items.js';
import { pathTo } from './kin.js';
import { at, type Tree } from './tree.js';

type Raw = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';
const isAny = (): boolean => true;

/** The fields of a node, in a map or a roadmap, and what can be meant for each: of people's own fields most hold something else. */
const NODE_FIELDS = {
  label: isAny,
  name: isAny,
  children: Array.isArray,
  id: isText,
  href: isText,
  detail: isText,
  badge: isText,
  role: isText,
  tone: isText,
  see: isText,
  guidance: isAny,
  prerequisites: (value: unknown) => isText(value) || Array.isArray(value),
};
/** Fields that are known and not asked for. */
const OTHERS = new Set(['fullLabel']);

/** More nodes than this are not looked through: who misspells a field does so from the beginning. */
export const MOST = 5000;
/** So many answers are remembered: the nodes of a tree have mostly the same fields. */
const MOST_ANSWERS = 500;

/** What was found near to a field, by the field and those that were missing. */
const answers = new Map<string, string | undefined>();

/** What `readTree` found: the items that it makes have no other fields any more. */
const found = new WeakMap<object, readonly GuideIssue[]>();

/** Remembers what was found where the items of a tree were read. */
export function noteSlips(root: object, slips: readonly GuideIssue[]): void {
  found.set(root, slips);
}

/** The misspelt fields of a tree, with their paths. */
export function fieldSlips(tree: Tree<TreeItem>): readonly GuideIssue[] {
  const [root] = tree.items;
  const known = root && found.get(root);
  return known ?? tree.items.slice(0, MOST).flatMap((item, index) => slipsOfNode(item as unknown as Raw, () => pathOf(tree, index)));
}

/** The misspelt fields of a node. `path` is asked for where there is one. */
export function slipsOfNode(node: Raw, path: () => string): GuideIssue[] {
  const isNamed = node['label'] !== undefined || node['name'] !== undefined;
  return slipsIn(node, NODE_FIELDS, path, (field) => isNamed && (field === 'label' || field === 'name'));
}

/** The misspelt fields of an object that should have some of these; `has` tells what counts as there. */
export function slipsIn(raw: Raw, fields: Readonly<Record<string, (value: unknown) => boolean>>, path: () => string, has: (field: string) => boolean = () => false): GuideIssue[] {
  let missing: readonly string[] | undefined;
  return Object.keys(raw).flatMap((key) => {
    // What begins so is private by custom.
    if (Object.hasOwn(fields, key) || OTHERS.has(key) || /^[_$]/.test(key)) return [];
    missing ??= Object.keys(fields).filter((field) => raw[field] === undefined && !has(field));
    const meant = nearestOf(key, missing);
    if (meant === undefined || !isSlip(key.toLowerCase(), meant.toLowerCase()) || !fields[meant]?.(raw[key])) return [];
    return [issue(join(path(), key), `one of the fields ${Object.keys(fields).join(', ')}`, key, [meant])];
  });
}

function nearestOf(key: string, missing: readonly string[]): string | undefined {
  const asked = [key, ...missing].join('\n');
  if (!answers.has(asked)) {
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(asked, nearest(key, missing));
  }
  return answers.get(asked);
}

/** In a name of four letters another letter makes another word ("rule", "done"), and in a shorter one so does a letter more or less. */
function isSlip(key: string, name: string): boolean {
  const letters = (text: string): string => [...text].sort().join('');
  return name.length > 4 || letters(key) === letters(name) || (name.length === 4 && key.length !== name.length);
}

/** Where a node stands in the data that the tree was made of. */
export function pathOf(tree: Tree, index: number): string {
  return pathTo(tree, index)
    .slice(1)
    .reduce((path, node) => join(path, 'children', at(tree.position, node)), '');
}
