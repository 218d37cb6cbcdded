/** Records in words: roles, employers, ways to earn, questions, plan, tools and places to learn. */
import * as v from 'valibot';
import { SourceSchema, StatementSchema, address, date, id, many, oneOf, ownId, ref, text, whole } from './fields.js';
import { MonthsSchema } from './figures.js';

/** About the guide as a whole. */
export const MetadataSchema = v.pipe(
  v.strictObject({
    id: id('Id of the guide; the default scope of saved progress.'),
    title: text('Title of the guide.'),
    description: text('What the guide is about, in one or two sentences.'),
    language: v.pipe(
      v.string(),
      v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'a BCP 47 language tag, like "en"'),
      v.description('BCP 47 tag of the language of the texts.'),
    ),
    version: v.pipe(
      v.string(),
      v.regex(/^\d+\.\d+\.\d+$/, 'a version of three numbers, like "1.0.0"'),
      v.description('Version of the dataset.'),
    ),
    asOf: date('Date on which the figures were last checked against the source.'),
    year: whole('Year that the figures speak of.'),
    licence: v.pipe(
      v.strictObject({ name: text('Name of the licence.'), url: address('Address of the licence.') }),
      v.description('Licence of the dataset.'),
    ),
    sourceText: v.pipe(
      v.strictObject({
        title: text('Title of the source text.'),
        year: whole('Year of the source text.'),
        shipped: v.pipe(v.boolean(), v.description('Whether the source text is part of the dataset.')),
        note: text('What the source is, and what it does not say.'),
      }),
      v.description('The text from which the figures and facts come.'),
    ),
    inconsistencies: many(
      v.pipe(
        v.strictObject({ id: id('Id of the inconsistency.'), text: text('What disagrees with what.'), source: SourceSchema }),
        v.description('One place where the source disagrees with itself.'),
      ),
      'Places where the source disagrees with itself; recorded, not smoothed.',
    ),
  }),
  v.description('About the guide as a whole.'),
);

/** One role. */
export const RoleSchema = v.pipe(
  v.strictObject({
    id: ownId('role', 'Id of the role.'),
    label: text('Name of the role.'),
    short: text('Short name, for tight places.'),
    summary: text('What a person in this role does, in one or two sentences.'),
    needs: many(text('One thing that the role asks for.'), 'Skills and knowledge that the role asks for.'),
    notes: many(StatementSchema, 'Further statements about the role.'),
    source: SourceSchema,
  }),
  v.description('One role.'),
);

/** One factor by which roles are compared. */
export const FactorSchema = v.pipe(
  v.strictObject({
    id: ownId('factor', 'Id of the factor.'),
    label: text('Name of the factor.'),
    unit: v.optional(text('Unit of the figures, where the factor has figures.')),
    question: text('The question that the factor answers.'),
    source: SourceSchema,
  }),
  v.description('One factor by which roles are compared.'),
);

/** One employer that the source names. */
export const EmployerSchema = v.pipe(
  v.strictObject({
    id: ownId('employer', 'Id of the employer.'),
    label: text('Name of the employer.'),
    mentions: many(
      v.pipe(
        v.strictObject({
          kind: oneOf(['hires', 'has-hired', 'pays-for-content'], 'What the source says that the employer does.'),
          roles: many(ref('role', 'A role.'), 'Roles that the statement is about; none where it is about anyone.'),
          text: text('The statement in words.'),
          source: SourceSchema,
        }),
        v.description('One statement about the employer.'),
      ),
      'What the source says about the employer.',
    ),
  }),
  v.description('One employer that the source names.'),
);

/** One way to earn. */
export const StrategySchema = v.pipe(
  v.strictObject({
    id: ownId('strategy', 'Id of the way to earn.'),
    label: text('Name of the way to earn.'),
    summary: text('What it is, in one or two sentences.'),
    pay: many(ref('pay', 'Id of an amount in `pay`.'), 'Amounts that belong to it.'),
    details: many(StatementSchema, 'Details, each with its source.'),
    source: SourceSchema,
  }),
  v.description('One way to earn.'),
);

/** One question with its answer. */
export const QuestionSchema = v.pipe(
  v.strictObject({
    id: ownId('question', 'Id of the question.'),
    label: text('The question.'),
    answer: many(StatementSchema, 'The answer, a paragraph at a time.'),
    roles: many(ref('role', 'A role.'), 'Roles that the question is about.'),
    source: SourceSchema,
  }),
  v.description('One question with its answer.'),
);

/** One step of the month-by-month plan. */
export const PlanStepSchema = v.pipe(
  v.strictObject({
    id: ownId('step', 'Id of the step.'),
    month: whole('Month in which the step falls, counted from 1.', 1),
    label: text('Name of the step.'),
    goal: text('What the step is for, in one sentence.'),
    actions: many(StatementSchema, 'What to do.'),
    pay: many(ref('pay', 'Id of an amount in `pay`.'), 'What the source says is earned by then.'),
    source: SourceSchema,
  }),
  v.description('One step of the month-by-month plan.'),
);

/** One career change. */
export const TransitionSchema = v.pipe(
  v.strictObject({
    id: ownId('transition', 'Id of the career change.'),
    label: text('Name of the career change.'),
    from: text('Where a person comes from.'),
    to: ref('role', 'Role that the change leads to.'),
    months: v.pipe(v.nullable(MonthsSchema), v.description('How many months it takes; null where the source does not say.')),
    summary: text('How the change goes, in one or two sentences.'),
    source: SourceSchema,
  }),
  v.description('One career change.'),
);

/** One tool. */
export const ToolSchema = v.pipe(
  v.strictObject({
    id: ownId('tool', 'Id of the tool.'),
    label: text('Name of the tool.'),
    kind: text('What kind of tool it is.'),
    reference: v.optional(ref('reference', 'Id of a reference.')),
    source: SourceSchema,
  }),
  v.description('One tool.'),
);

/** Tools that go together. */
export const PairingSchema = v.pipe(
  v.strictObject({
    id: ownId('pairing', 'Id of the pairing.'),
    label: text('Name of the pairing.'),
    tools: many(ref('tool', 'Id of a tool.'), 'Tools that go together.'),
    purpose: text('What they are used for together.'),
    roles: many(ref('role', 'A role.'), 'Roles that use the pairing.'),
    source: SourceSchema,
  }),
  v.description('Tools that go together.'),
);

/** One video that the source describes. */
export const VideoSchema = v.pipe(
  v.strictObject({
    id: ownId('video', 'Id of the video.'),
    label: text('Name of the video.'),
    level: oneOf(['beginner', 'advanced'], 'For whom it is.'),
    covers: many(text('One thing that it covers.'), 'What it covers.'),
    url: v.pipe(v.nullable(address('Address of the video.')), v.description('Address; null where the source gives none.')),
    source: SourceSchema,
  }),
  v.description('One video that the source describes.'),
);

/** One place where people learn together. */
export const CommunitySchema = v.pipe(
  v.strictObject({
    id: ownId('community', 'Id of the community.'),
    label: text('Name of the community.'),
    kind: oneOf(['community', 'course', 'education'], 'People to meet, a course to take, or a school.'),
    text: text('What the source says about it.'),
    reference: v.optional(ref('reference', 'Id of a reference.')),
    source: SourceSchema,
  }),
  v.description('One place where people learn together.'),
);

/** One outside page. */
export const ReferenceSchema = v.pipe(
  v.strictObject({
    id: ownId('reference', 'Id of the reference.'),
    title: text('Title of the page.'),
    url: address('Address of the home or documentation page of a project.'),
    source: SourceSchema,
  }),
  v.description('One outside page.'),
);
