/**
 * What a guide is: the one definition. `types.ts` and the JSON Schema in `data/schema/` are
 * generated from it, and `parseGuide()` checks with it, a record at a time. Rules that span records
 * (references, cycles, duplicates) are a list of their own in `rules.ts`.
 */
import * as v from 'valibot';
import { many, text } from './schema/fields.js';
import { ClaimSchema, MarketFactSchema, PaySchema, RatingSchema } from './schema/figures.js';
import {
  CommunitySchema,
  EmployerSchema,
  FactorSchema,
  MetadataSchema,
  PairingSchema,
  PlanStepSchema,
  QuestionSchema,
  ReferenceSchema,
  RoleSchema,
  StrategySchema,
  ToolSchema,
  TransitionSchema,
  VideoSchema,
} from './schema/records.js';
import { RedirectsSchema, RoadmapNodeSchema } from './schema/roadmap.js';

export * from './schema/fields.js';
export * from './schema/figures.js';
export * from './schema/records.js';
export * from './schema/roadmap.js';

/** The lists of a guide. Each stands in a file of its own in `data/`. */
export const collections = {
  roles: many(RoleSchema, 'The roles.'),
  factors: many(FactorSchema, 'The factors by which the roles are compared.'),
  ratings: many(RatingSchema, 'One rating per role and factor.'),
  pay: many(PaySchema, 'All amounts of money that people are paid.'),
  claims: many(ClaimSchema, 'Relative claims about pay.'),
  market: many(MarketFactSchema, 'Facts about the market.'),
  employers: many(EmployerSchema, 'Employers that the source names.'),
  strategies: many(StrategySchema, 'Ways to earn.'),
  questions: many(QuestionSchema, 'Questions and answers.'),
  plan: many(PlanStepSchema, 'The month-by-month plan.'),
  transitions: many(TransitionSchema, 'Career changes.'),
  tools: many(ToolSchema, 'Tools.'),
  pairings: many(PairingSchema, 'Tools that go together.'),
  videos: many(VideoSchema, 'Videos.'),
  communities: many(CommunitySchema, 'Communities, courses and schools.'),
  references: many(ReferenceSchema, 'Outside pages; each stands here once.'),
};

/** A whole guide. */
export const GuideSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(text('Address of the JSON Schema, for editors.')),
    metadata: MetadataSchema,
    ...collections,
    roadmap: RoadmapNodeSchema,
    redirects: v.optional(RedirectsSchema),
  }),
  v.description('A career guide: roles, figures, and a roadmap of skills.'),
);
