/** Which ids some data declares, as types. Nothing here exists at run time. */
import type { Guide, Ids } from './types.js';

/** The `id`s of the records in the list `List`. */
type IdsIn<List> = List extends readonly (infer Item)[] ? (Item extends { readonly id: infer Id extends string } ? Id : never) : string;

/** The ids of a node and of all nodes below it; any text where the ids are not literal. */
type NodeIds<Node> = Node extends { readonly id: infer Id extends string }
  ? string extends Id
    ? string
    : Id | (Node extends { readonly children: readonly (infer Child)[] } ? NodeIds<Child> : never)
  : string;

type Part<Json, Name extends string> = Json extends { readonly [Key in Name]: infer Value } ? Value : unknown;

/** The ids that JSON data declares: literal where its type has them, else any text. */
export interface IdsOf<Json> extends Ids {
  readonly role: IdsIn<Part<Json, 'roles'>>;
  readonly factor: IdsIn<Part<Json, 'factors'>>;
  readonly pay: IdsIn<Part<Json, 'pay'>>;
  readonly claim: IdsIn<Part<Json, 'claims'>>;
  readonly market: IdsIn<Part<Json, 'market'>>;
  readonly employer: IdsIn<Part<Json, 'employers'>>;
  readonly strategy: IdsIn<Part<Json, 'strategies'>>;
  readonly question: IdsIn<Part<Json, 'questions'>>;
  readonly step: IdsIn<Part<Json, 'plan'>>;
  readonly transition: IdsIn<Part<Json, 'transitions'>>;
  readonly tool: IdsIn<Part<Json, 'tools'>>;
  readonly pairing: IdsIn<Part<Json, 'pairings'>>;
  readonly video: IdsIn<Part<Json, 'videos'>>;
  readonly community: IdsIn<Part<Json, 'communities'>>;
  readonly reference: IdsIn<Part<Json, 'references'>>;
  readonly node: NodeIds<Part<Json, 'roadmap'>>;
}

/** Ids of the roles of a guide `G`: literals where `G` has them. */
export type RoleIdOf<G extends Guide> = G['roles'][number]['id'];
/** Ids of its factors. */
export type FactorIdOf<G extends Guide> = G['factors'][number]['id'];
/** Ids of its amounts of money. */
export type PayIdOf<G extends Guide> = G['pay'][number]['id'];
/** Ids of its nodes. */
export type NodeIdOf<G extends Guide> = G['roadmap']['id'];
