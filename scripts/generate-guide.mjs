/**
 * Checks `data/` and writes it as modules into `src/guide/generated/`, which is not committed:
 *
 * - `ids.ts`: unions of all ids, and the type of the bundled guide
 * - `core.ts`: the guide without guidance, and what each node needs; the elements load this first
 * - `guidance-<stage>.ts`: the guidance of one stage; `guidance.ts` loads them one by one
 * - `guide.ts`: the whole guide
 *
 *     node scripts/generate-guide.mjs
 *
 * Data is written as literals, not as JSON text: it is smaller (no escapes, and keys without
 * quotes), and at 40 kB the faster parsing of JSON is worth less than half a millisecond. The core,
 * which every page waits for, is in the short form of `pack-guide.mjs`.
 */
import { isDeepStrictEqual } from 'node:util';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';
import { nodesOf, packRecords, packRoadmap } from './pack-guide.mjs';
import { readData } from './read-data.mjs';
import { FileProblem } from './read-json.mjs';

const folder = join(resolve(dirname(fileURLToPath(import.meta.url)), '..'), 'src', 'guide', 'generated');

const collectionIds = {
  RoleId: ['role', 'roles'],
  FactorId: ['factor', 'factors'],
  PayId: ['pay', 'pay'],
  ClaimId: ['claim', 'claims'],
  MarketFactId: ['market', 'market'],
  EmployerId: ['employer', 'employers'],
  StrategyId: ['strategy', 'strategies'],
  QuestionId: ['question', 'questions'],
  PlanStepId: ['step', 'plan'],
  TransitionId: ['transition', 'transitions'],
  ToolId: ['tool', 'tools'],
  PairingId: ['pairing', 'pairings'],
  VideoId: ['video', 'videos'],
  CommunityId: ['community', 'communities'],
  ReferenceId: ['reference', 'references'],
};

const { assemble, parseGuide, unpackRecords, unpackRoadmap } = await loadTypeScript(
  'src/guide/assemble.ts',
  'src/guide/parse.ts',
  'src/guide/unpack-records.ts',
  'src/guide/unpack.ts',
);

const header = '/** Generated from `data/` by `scripts/generate-guide.mjs`; correct the data instead. */\n';
const literal = (value) => JSON.stringify(value);
const quoted = (id) => `'${id}'`;
const union = (ids) => (ids.length === 0 ? 'never' : ids.map(quoted).join(' | '));
const lastPart = (id) => id.split('/').at(-1);

/** A subtree's ids as a type: nested, so that each name is written once. */
function nodeIds(node) {
  const [leaves, branches] = [true, false].map((leaf) => node.children.filter((child) => (child.children.length === 0) === leaf));
  if (branches.length === 0) return `Under<${quoted(lastPart(node.id))}, ${union(leaves.map((leaf) => lastPart(leaf.id)))}>`;
  const below = [...leaves.map((leaf) => quoted(lastPart(leaf.id))), ...branches.map(nodeIds)];
  return `Under<${quoted(lastPart(node.id))},\n${below.map((type) => `  | ${type}`).join('\n')}\n>`;
}

function idsModule(guide) {
  const names = Object.entries(collectionIds);
  const stages = guide.roadmap.children;
  return `${header}import type { GuideOf } from '../types.js';

${names.map(([name, [, collection]]) => `export type ${name} = ${union(guide[collection].map((record) => record.id))};`).join('\n')}
export type StageId = ${union(stages.map((stage) => stage.id))};

type Under<Id extends string, Below extends string> = Id | \`\${Id}/\${Below}\`;

/** Ids of the roadmap's nodes. */
export type NodeId =
  | ${quoted(guide.roadmap.id)}
${stages.map((stage) => `  | ${stage.children.length === 0 ? quoted(stage.id) : nodeIds(stage).replaceAll('\n', '\n    ').replace(/ {2}>$/, '>')}`).join('\n')};

/** All ids of the bundled guide. */
export interface GuideIds {
${names.map(([name, [kind]]) => `  ${kind}: ${name};`).join('\n')}
  node: NodeId;
}

/** The type of the bundled guide. */
export type BundledGuide = GuideOf<GuideIds>;
`;
}

function withoutGuidance(node) {
  return { ...node, guidance: null, children: node.children.map(withoutGuidance) };
}

/** The roadmap and its needs as an expression: short where that reads back the same, else in full. */
function roadmapExpression(guide) {
  const needed = nodesOf(guide.roadmap)
    .slice(1)
    .map(({ id, guidance }) => [id, { roles: guidance?.roles ?? {}, prerequisites: guidance?.prerequisites ?? [] }]);
  const whole = { roadmap: withoutGuidance(guide.roadmap), nodeNeeds: Object.fromEntries(needed) };
  const packed = packRoadmap(guide);
  if (isDeepStrictEqual(unpackRoadmap(packed, guide.roles), whole)) return `unpackRoadmap(${literal(packed)}, collections.roles)`;
  console.warn('The roadmap does not follow from its labels (ids, lines in order, links): it is written in full, which is larger.');
  return literal(whole);
}

function packedRecords(collections) {
  const packed = packRecords(collections);
  if (!isDeepStrictEqual(unpackRecords(packed), collections)) throw new Error('The records do not read back the same.');
  return literal(packed);
}

function coreModule(guide) {
  const { roadmap, ...collections } = guide;
  return `${header}import { deepFreeze } from '../deep-freeze.js';
import { unpackRecords } from '../unpack-records.js';
import { type NodeNeeds, unpackRoadmap } from '../unpack.js';
import type { BundledGuide } from './ids.js';

const collections = unpackRecords(${packedRecords(collections)}) as Omit<BundledGuide, 'roadmap'>;
const { roadmap, nodeNeeds: needs } = ${roadmapExpression(guide)};

/** The guide without guidance, deeply frozen: \`guidance\` of every node is null. */
export const core: BundledGuide = deepFreeze({ ...collections, roadmap: roadmap as BundledGuide['roadmap'] });

/** Which roles need each node, and what comes before it; by node id, the root left out. */
export const nodeNeeds: Readonly<Record<string, NodeNeeds>> = deepFreeze(needs);
`;
}

function guidanceModule(stage) {
  const entries = nodesOf(stage).flatMap(({ id, guidance }) => (guidance ? [`  ${literal(id)}: ${literal(guidance)},\n`] : []));
  return `${header}import { deepFreeze } from '../deep-freeze.js';
import type { Guidance } from '../types.js';
import type { GuideIds } from './ids.js';

/** Guidance by node id, deeply frozen. */
export const guidance: { readonly [id: string]: Guidance<GuideIds> } = deepFreeze<Record<string, Guidance<GuideIds>>>({
${entries.join('')}});
`;
}

function guidanceLoader(stages) {
  return `${header}import type { Guidance } from '../types.js';
import type { GuideIds, StageId } from './ids.js';

type GuidanceById = { readonly [id: string]: Guidance<GuideIds> };

/** Loads the guidance of a stage, by the id of the stage. */
export const guidanceOf: Readonly<Record<StageId, () => Promise<{ guidance: GuidanceById }>>> = {
${stages.map(({ id }) => `  ${literal(id)}: () => import('./guidance-${id}.js'),\n`).join('')}};

/** The guidance of a stage, by node id; none for an id that is not a stage's. */
export async function loadGuidance(stageId: string): Promise<GuidanceById> {
  if (!Object.hasOwn(guidanceOf, stageId)) return {};
  return (await guidanceOf[stageId as StageId]()).guidance;
}
`;
}

function guideModule(stages) {
  const names = stages.map((_, index) => `stage${index + 1}`);
  return `${header}import { deepFreeze } from '../deep-freeze.js';
import { remember } from '../guide-of.js';
import { withGuidance } from '../with-guidance.js';
import { core } from './core.js';
${stages.map(({ id }, index) => `import { guidance as ${names[index]} } from './guidance-${id}.js';\n`).join('')}import type { BundledGuide } from './ids.js';

const roadmap = withGuidance(core.roadmap, { ${names.map((name) => `...${name}`).join(', ')} }) as BundledGuide['roadmap'];

/** The bundled 2026 guide, guidance included, deeply frozen. */
export const guide: BundledGuide = remember(deepFreeze({ ...core, roadmap }));
`;
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Unchanged files keep their time, so that a watching build does not start over for nothing. */
function writeAll(modules) {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (!modules.has(file)) rmSync(join(folder, file));
  for (const [file, text] of modules) {
    const path = join(folder, file);
    if (readIfThere(path) !== text) writeFileSync(path, text);
  }
}

/** The file in which the value at a path stands. */
function fileOf(path = '') {
  const stage = /^roadmap\.children\[(\d+)\]/.exec(path)?.[1];
  if (stage !== undefined) return `data/roadmap/${readData().guide.roadmap.stages[stage]}.json`;
  const [name] = path.split(/[.[]/);
  return ['', 'metadata', 'roadmap'].includes(name) ? 'data/guide.json' : `data/${name}.json`;
}

function fail(error) {
  const told = error.issues?.map(({ path, message }) => `${fileOf(path)}: ${message}`) ?? [error instanceof FileProblem ? error.message : error.stack];
  console.error(`The guide in data/ is not valid.\n  ${told.join('\n  ')}`);
  process.exit(1);
}

function generate() {
  const guide = parseGuide(assemble(readData()));
  const stages = guide.roadmap.children;
  writeAll(
    new Map([
      ['ids.ts', idsModule(guide)],
      ['core.ts', coreModule(guide)],
      ...stages.map((stage) => [`guidance-${stage.id}.ts`, guidanceModule(stage)]),
      ['guidance.ts', guidanceLoader(stages)],
      ['guide.ts', guideModule(stages)],
    ]),
  );
}

try {
  generate();
} catch (error) {
  fail(error);
}
