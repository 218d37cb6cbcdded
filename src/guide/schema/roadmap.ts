/** The roadmap: a tree of nodes with guidance. */
import * as v from 'valibot';
import { SourceSchema, many, oneOf, ownPath, ref, text } from './fields.js';

/** How much a role needs a node. */
export const RelevanceSchema = oneOf(['core', 'helpful'], 'How much the role needs the node.');

/** What stands behind a node. */
export const GuidanceSchema = v.pipe(
  v.strictObject({
    summary: text('What it is, in one or two sentences.'),
    why: text('For which roles it matters, and why.'),
    practice: v.pipe(
      v.array(text('One thing to do.')),
      v.minLength(2, 'at least two things to do'),
      v.maxLength(4, 'at most four things to do'),
      v.description('Two to four concrete things to do.'),
    ),
    done: text('How a person knows that they can do it.'),
    roles: v.pipe(
      v.record(ref('role', 'Id of a role.'), RelevanceSchema),
      v.minEntries(1, 'at least one role'),
      v.description('How much each role needs the node; a role that does not need it is left out.'),
    ),
    prerequisites: many(ref('node', 'Id of a node.'), 'Nodes to be done before this one.'),
    reference: v.optional(ref('reference', 'Id of a reference.')),
    source: SourceSchema,
  }),
  v.description('What stands behind a node of the roadmap.'),
);

const nodeFields = {
  id: ownPath('Path of the node: the ids of its ancestors below the root and its own, joined by slashes.'),
  label: text('Label of the node, as the source writes it.'),
  source: SourceSchema,
  see: v.optional(ref('node', 'Id of the topic that this skill names.')),
  guidance: v.pipe(v.optional(v.nullable(GuidanceSchema), null), v.description('What stands behind the node; null on the root.')),
};

/** A node whose children are not looked at: what `parseGuide` checks one at a time, so that no depth can overflow the stack. */
export const NodeFieldsSchema = v.strictObject({ ...nodeFields, children: v.optional(v.array(v.unknown()), []) });

/** A node with its children, as the JSON Schema describes it. Checking with it calls itself for each level. */
export const RoadmapNodeSchema: v.GenericSchema = v.pipe(
  v.strictObject({
    ...nodeFields,
    children: v.pipe(
      v.optional(v.array(v.lazy(() => RoadmapNodeSchema)), []),
      v.description('Nodes under this one, in order; none on a leaf.'),
    ),
  }),
  v.description('One node of the roadmap.'),
);

/** Former ids of nodes. */
export const RedirectsSchema = v.pipe(
  v.record(v.string(), ref('node', 'Id that the node has now.')),
  v.description('Nodes that were renamed: the id that each has now, by its former id.'),
);
