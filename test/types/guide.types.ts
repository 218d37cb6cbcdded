/** Compile-time tests of the guide's types: the type check fails where an expected error does not occur. */
import type * as v from 'valibot';
import type { DeepReadonly } from '../../src/guide/deep-freeze.js';
import type { FactorIdOf, NodeIdOf, PayIdOf, RoleIdOf } from '../../src/guide/ids-of.js';
import { guide, type Amount, type BundledGuide, type FactorId, type Guide, type GuideOf, type Ids, type NodeId, type PayId, type RoleId } from '../../src/guide/index.js';
import type { GuideSchema } from '../../src/guide/schema.js';
import { parseGuide } from '../../src/guide/schema-entry.js';

/** True for the same type in both directions; `any` is equal to nothing but itself. */
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? (0 extends 1 & A ? (0 extends 1 & B ? true : false) : true) : false) : false;
type Sure<Proof extends true> = Proof;

// The bundled guide has literal ids, and fits wherever any guide does.
export type Proof1 = Sure<Equal<RoleId, 'prompt-engineer' | 'ai-engineer' | 'llm-engineer'>>;
export type Proof2 = Sure<Equal<RoleIdOf<BundledGuide>, RoleId>>;
export type Proof3 = Sure<Equal<FactorIdOf<BundledGuide>, FactorId>>;
export type Proof4 = Sure<Equal<PayIdOf<BundledGuide>, PayId>>;
export type Proof5 = Sure<Equal<NodeIdOf<BundledGuide>, NodeId>>;
export const anyGuide: Guide = guide;

const nodeId: NodeId = 'expert-level/rag-systems/reranking';
export const ids: readonly [RoleId, FactorId, PayId, NodeId] = ['llm-engineer', 'math-depth', 'equity-llm-engineer', nodeId];
// @ts-expect-error no such role
export const wrongRole: RoleId = 'llm-enginer';
// @ts-expect-error no such node: a skill without its stage
export const wrongNode: NodeId = 'rag-systems/reranking';
// @ts-expect-error no such factor
export const wrongFactor: FactorId = 'salary';

// Fields that refer to something have its ids.
const [rating] = guide.ratings;
export type Proof6 = Sure<Equal<NonNullable<typeof rating>['role'], RoleId>>;
export type Proof7 = Sure<Equal<NonNullable<typeof rating>['factor'], FactorId>>;
export type Proof8 = Sure<Equal<BundledGuide['pay'][number]['role'], RoleId | null>>;
export type Proof9 = Sure<Equal<BundledGuide['claims'][number]['against'], RoleId>>;
export type Proof10 = Sure<Equal<BundledGuide['strategies'][number]['pay'][number], PayId>>;
export type Proof11 = Sure<Equal<BundledGuide['plan'][number]['pay'][number], PayId>>;
export type Proof12 = Sure<Equal<BundledGuide['transitions'][number]['to'], RoleId>>;
export type Proof13 = Sure<Equal<NonNullable<BundledGuide['roadmap']['see']>, NodeId>>;
export type Proof14 = Sure<Equal<NonNullable<BundledGuide['roadmap']['guidance']>['prerequisites'][number], NodeId>>;
export type Proof15 = Sure<Equal<keyof NonNullable<BundledGuide['roadmap']['guidance']>['roles'], RoleId>>;
export type Proof16 = Sure<Equal<BundledGuide['roadmap']['children'][number]['children'][number]['id'], NodeId>>;

// A comparison with an id that cannot be is an error.
// @ts-expect-error no role has that id
export const never = guide.pay.find((record) => record.role === 'plumber');

// Everything is read-only.
// @ts-expect-error a list cannot be written to
guide.roles.length = 0;
// @ts-expect-error a field cannot be written to
guide.metadata.title = '';
// @ts-expect-error nor can a field of a record
if (rating) rating.label = '';
// @ts-expect-error nor can the lines of a source
if (rating && rating.source !== 'editorial') rating.source.lines[0] = 1;

// An amount tells by its statistic what it has; what it has not, is undefined and may be asked for.
export const comparable = ({ max, value, min }: Amount): number | undefined => max ?? value ?? min;
export const lowerEnd = (amount: Amount): number => (amount.statistic === 'range' ? amount.min : 0);
// @ts-expect-error an average has no upper end
export const upperEnd = (amount: Amount): number => (amount.statistic === 'average' ? amount.max : 0);

// The generated types are those that the schema infers. Their alternatives name absent numbers as undefined, hence both directions, not equality.
// Their records may lack a key, which the schema's cannot tell.
type Declared = Omit<Guide, 'roadmap' | 'redirects'>;
type Inferred = Omit<DeepReadonly<v.InferOutput<typeof GuideSchema>>, 'roadmap' | 'redirects'>;
export const fromSchema = (inferred: Inferred): Declared => inferred;
export const toSchema = (declared: Declared): Inferred => declared;
export type Proof17 = Sure<Equal<keyof v.InferOutput<typeof GuideSchema>, keyof Guide>>;

// A parsed guide has its own ids where the data is literal, else any.
export const parse = (untyped: unknown) => parseGuide(untyped);
export type Proof18 = Sure<Equal<ReturnType<typeof parse>, Guide>>;

export const own = parseGuide({
  metadata: {},
  roles: [{ id: 'writer' }, { id: 'builder' }],
  factors: [{ id: 'salary' }],
  pay: [],
  roadmap: { id: 'root', children: [{ id: 'basics', children: [{ id: 'basics/words', children: [] }] }, { id: 'more' }] },
});
export type Proof19 = Sure<Equal<RoleIdOf<typeof own>, 'writer' | 'builder'>>;
export type Proof20 = Sure<Equal<FactorIdOf<typeof own>, 'salary'>>;
export type Proof21 = Sure<Equal<NodeIdOf<typeof own>, 'root' | 'basics' | 'basics/words' | 'more'>>;
export const ownFits: Guide = own;
// @ts-expect-error the bundled guide's roles are not this guide's
export const otherIds: GuideOf<Ids & { role: 'writer' }>['roles'] = guide.roles;
