import { GuideError } from './error.js';
import { issue, join } from './issue.js';

/** The parts of a guide as they lie in files, read as JSON. */
export interface GuideParts {
  /** `guide.json`: the metadata, and the root of the roadmap with the ids of its stages in order. */
  readonly guide: {
    readonly metadata: unknown;
    readonly roadmap: { readonly stages: readonly string[]; readonly [field: string]: unknown };
  };
  /** The lists, by the name of their collection. */
  readonly collections: Readonly<Record<string, unknown>>;
  /** One tree a stage, by the id of the stage. */
  readonly stages: Readonly<Record<string, unknown>>;
  /** Ids of nodes by their former ids, where any was renamed. */
  readonly redirects?: object;
}

/**
 * Puts the parts of a guide together to one object, for `parseGuide` to check.
 *
 * @throws {GuideError} where a stage is named that is not there, or the other way round.
 */
export function assemble({ guide, collections, stages, redirects = {} }: GuideParts): Record<string, unknown> {
  const { stages: order, ...root } = guide.roadmap;
  const there = Object.keys(stages);
  const issues = [
    ...order.flatMap((id, index) => (there.includes(id) ? [] : [issue(join('roadmap.stages', index), 'the name of a stage file', id, there)])),
    ...there.filter((id) => !order.includes(id)).map((id) => issue('roadmap.stages', 'the id of each stage file', `no ${id}`)),
  ];
  if (issues.length > 0) throw new GuideError(issues);
  const roadmap = { ...root, guidance: null, children: order.map((id) => stages[id]) };
  return { metadata: guide.metadata, ...collections, roadmap, ...(Object.keys(redirects).length > 0 && { redirects }) };
}
