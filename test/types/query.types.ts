/** What the type checker must accept and refuse of the query API. Nothing here is run. */
import { guide } from '../../src/guide/index.js';
import type { Guide, RoadmapNode } from '../../src/guide/index.js';
import {
  children,
  compareRoles,
  descendants,
  from,
  node,
  pathTo,
  payFor,
  search,
  walk,
  type NodeOf,
  type Query,
  type SearchResult,
} from '../../src/query/index.js';

/** True for the same type in both directions; `any` is equal to nothing but itself. */
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? (0 extends 1 & A ? (0 extends 1 & B ? true : false) : true) : false) : false;
type Sure<Proof extends true> = Proof;

// As the documentation writes it.
from(guide.pay).where({ role: 'llm-engineer' }).sortBy((p) => p.amount.max ?? p.amount.value ?? p.amount.min, 'desc').first();
from(guide.ratings).where({ factor: 'math-depth' }).select('role', 'label').toArray();
compareRoles(guide, ['ai-engineer', 'llm-engineer'], { baseline: 'ai-engineer', differing: true });
payFor(guide, 'ai-engineer', { period: 'year' });
const id = 'expert-level/rag-systems/reranking';
node(guide, id);
pathTo(guide, id);
children(guide, id);
descendants(guide, id);
walk(guide);
search(guide, 'fine tunning', { in: ['roadmap', 'questions'], limit: 5 });

// Fields and ids are the guide's own.
// @ts-expect-error no such role
from(guide.pay).where({ role: 'llm-enginer' });
// @ts-expect-error no such field
from(guide.pay).where({ rol: 'llm-engineer' });
// @ts-expect-error no such factor
from(guide.ratings).whereIn('factor', ['math']);
// @ts-expect-error no such field
from(guide.ratings).whereIn('factr', ['math-depth']);
// @ts-expect-error no such field
from(guide.ratings).select('rolle');
// @ts-expect-error no such field
from(guide.ratings).sortBy('rolle');
// @ts-expect-error no such direction
from(guide.ratings).sortBy('role', 'down');
// @ts-expect-error no such field
from(guide.ratings).groupBy('rolle');
// @ts-expect-error a record cannot be a key
from(guide.pay).sortBy((pay) => pay.amount);
// @ts-expect-error the field was left out by select
from(guide.ratings).select('role').where({ factor: 'math-depth' });
// @ts-expect-error no such role
compareRoles(guide, ['ai-enginer']);
// @ts-expect-error no such role
compareRoles(guide, ['ai-engineer'], { baseline: 'nobody' });
// @ts-expect-error no such factor
compareRoles(guide, ['ai-engineer'], { factors: ['maths'] });
// @ts-expect-error no such role
payFor(guide, 'nobody');
// @ts-expect-error no such period
payFor(guide, 'ai-engineer', { period: 'week' });
// @ts-expect-error no such node
node(guide, 'expert-level/rag-systems/rerankng');
// @ts-expect-error no such node
pathTo(guide, 'expert');
// @ts-expect-error no such node
children(guide, 'expert');
// @ts-expect-error no such node
descendants(guide, 'expert');
// @ts-expect-error no such collection
search(guide, 'rag', { in: ['nodes'] });
// @ts-expect-error ratings have no names to be searched
search(guide, 'rag', { in: ['ratings'] });
// @ts-expect-error no such role
search(guide, 'rag', { roles: ['nobody'] });

// What comes back.
type Bundled = typeof guide;
export const ratings = from(guide.ratings).select('role', 'label').toArray();
export type Proof1 = Sure<Equal<(typeof ratings)[number], Pick<Bundled['ratings'][number], 'role' | 'label'>>>;
// @ts-expect-error not selected
export type NotSelected = (typeof ratings)[number]['factor'];
export const labels = from(guide.roles).map((role) => role.label);
export type Proof2 = Sure<Equal<typeof labels, Query<string>>>;
const byRole = from(guide.pay).groupBy('role');
byRole.get('ai-engineer');
byRole.get(null);
// @ts-expect-error no such role
byRole.get('nobody');
export const byPeriod = from(guide.pay).groupBy((pay) => pay.amount.period);
export type Proof3 = Sure<Equal<typeof byPeriod, Map<'hour' | 'month' | 'year' | 'project', Bundled['pay'][number][]>>>;
export const { rows } = compareRoles(guide, ['ai-engineer']);
export type Proof4 = Sure<Equal<(typeof rows)[number]['factor']['id'], Bundled['factors'][number]['id']>>;
export function textsOf(found: SearchResult<Bundled, 'roadmap' | 'questions'>): readonly string[] {
  return found.collection === 'questions' ? found.record.answer.map(({ text }) => text) : (found.record.guidance?.practice ?? []);
}
search(guide, 'rag', { in: ['roadmap', 'questions'] }).map(textsOf);
// @ts-expect-error pay is searched too
search(guide, 'rag').map(textsOf);
export type Proof5 = Sure<Equal<NodeOf<Bundled>['id'], Bundled['roadmap']['id']>>;

// A guide with any ids takes any text, and its functions can be written once for all guides.
declare const any: Guide;
node(any, 'anything');
payFor(any, 'anyone');
from(any.pay).where({ role: 'anyone' });
export type Proof6 = Sure<Equal<NodeOf<Guide>, RoadmapNode>>;
export type Proof7 = Sure<Equal<SearchResult['collection'], Exclude<keyof Guide, '$schema' | 'metadata' | 'ratings' | 'claims' | 'redirects'>>>;

// A guide whose type lists each node by itself has the ids of all levels.
declare const literal: Guide & {
  roles: readonly [Guide['roles'][number] & { id: 'cook' }];
  roadmap: { id: 'guide'; children: readonly [{ id: 'knives'; children: readonly [{ id: 'knives/honing'; children: readonly [] }] }] };
};
node(literal, 'knives/honing');
payFor(literal, 'cook');
// @ts-expect-error no such role
payFor(literal, 'waiter');
