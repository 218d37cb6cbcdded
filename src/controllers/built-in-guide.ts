/** The guide that elements show when they are given no data: registered by `define/`, so that a class module never carries a dataset. */
import type { Guidance, Guide } from '../guide/types.js';

/** Where the built-in guide comes from. Both parts are loaded on first use. */
export interface GuideSource {
  /** The guide without guidance: every `node.guidance` is null. */
  core(): Promise<Guide>;
  /** The guidance of one stage, by node id. */
  guidance(stageId: string): Promise<Readonly<Record<string, Guidance>>>;
  /** What each node needs, by node id: enough for "next up" without loading any text. */
  needs(): Promise<Readonly<Record<string, NodeNeeds>>>;
}

/** Which roles need a node, and what comes before it. */
export type NodeNeeds = Pick<Guidance, 'roles' | 'prerequisites'>;

let registered: GuideSource | undefined;

/** Makes a guide the built-in one. The first registration stays: a second copy of the package changes nothing. */
export function provideBuiltInGuide(source: GuideSource): void {
  registered ??= source;
}

/** The built-in guide, if one was registered. */
export function builtInGuide(): GuideSource | undefined {
  return registered;
}
