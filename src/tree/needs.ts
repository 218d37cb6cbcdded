/** What stands before and after each node, and who needs it: by index, ready for "next up" and for the guidance. */
import type { Relevance } from '../guide/types.js';

/** What a node needs, as data has it. */
export interface NodeNeeds {
  /** How much each role needs the node; without this field, everyone does. */
  readonly roles?: Readonly<Record<string, Relevance | undefined>> | undefined;
  /** Ids of nodes that come before it; ids that the tree does not have are passed over. */
  readonly prerequisites?: readonly string[] | undefined;
}

export interface Needs {
  /** Indexes of the nodes that come before a node. */
  readonly before: readonly (readonly number[])[];
  /** Indexes of the nodes that wait for a node. */
  readonly after: readonly (readonly number[])[];
  /** Roles that need each node; undefined where nothing is said about roles. */
  readonly roles: readonly (NodeNeeds['roles'])[];
}

/** Whether a role needs a node. Everyone needs a node about which nothing is said; no role in focus needs all. */
export function isNeeded(needs: Needs, index: number, role: string | null): boolean {
  const roles = needs.roles[index];
  return role === null || roles === undefined || roles[role] !== undefined;
}
