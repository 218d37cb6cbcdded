/** Records that carry figures: ratings, pay, claims and the market. */
import * as v from 'valibot';
import { AmountSchema, SourceSchema, finite, oneOf, ownId, ref, text, whole, word } from './fields.js';

/** The source's own mark. */
export const MarkSchema = oneOf(['yes', 'partial', 'no'], "The source's own mark.");

/** One role's rating by one factor. */
export const RatingSchema = v.pipe(
  v.strictObject({
    role: ref('role', 'Role that is rated.'),
    factor: ref('factor', 'Factor by which it is rated.'),
    mark: v.pipe(v.nullable(MarkSchema), v.description("The source's own mark; null where it gives a figure instead.")),
    label: text('The rating in words, as the source says it.'),
    amount: v.optional(AmountSchema),
    source: SourceSchema,
  }),
  v.description("One role's rating by one factor."),
);

/** One amount of money. */
export const PaySchema = v.pipe(
  v.strictObject({
    id: ownId('pay', 'Id of the amount.'),
    role: v.pipe(v.nullable(ref('role', 'A role.')), v.description('Role that is paid; null where the source speaks of anyone.')),
    measure: v.pipe(
      v.string(),
      v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a short name: lower-case letters and digits, joined by single hyphens'),
      v.description('What is paid: base-salary, equity, total-compensation ...'),
    ),
    label: text('What is paid, to be read beside the name of the role.'),
    who: text('Whom the source speaks of.'),
    amount: AmountSchema,
    note: v.optional(text('What else the source says of this amount.')),
    source: SourceSchema,
  }),
  v.description('One amount of money.'),
);

/** One relative claim about pay. */
export const ClaimSchema = v.pipe(
  v.strictObject({
    id: ownId('claim', 'Id of the claim.'),
    subject: ref('role', 'Role that the claim is about.'),
    against: ref('role', 'Role that it is compared with.'),
    percent: finite('By how many per cent the subject is paid more (negative: less).'),
    text: text('The claim in words.'),
    source: SourceSchema,
  }),
  v.description('One relative claim about pay.'),
);

const unit = text('What the numbers count: "USD", "people", "open positions", "applications per open role".');
const year = v.optional(whole('Year that the figure speaks of, where the source says so.'));

/** A figure: "range" has `min` and `max`, "over" `min`, "under" `max`, the others `value`. */
export const FigureSchema = v.pipe(
  v.variant('statistic', [
    v.strictObject({
      statistic: oneOf(['exact', 'about', 'ratio'], 'How the number is meant: "about" is a round number, "ratio" is so many to one.'),
      value: finite('The number.'),
      unit,
      year,
    }),
    v.strictObject({
      statistic: word('range', 'From one number to another.'),
      min: finite('Lower end.'),
      max: finite('Upper end.'),
      unit,
      year,
    }),
    v.strictObject({ statistic: word('over', 'More than a number.'), min: finite('The number exceeded.'), unit, year }),
    v.strictObject({ statistic: word('under', 'Less than a number.'), max: finite('The number not reached.'), unit, year }),
  ]),
  v.description('A number with its statistic and unit.'),
);

/** One fact about the market. */
export const MarketFactSchema = v.pipe(
  v.strictObject({
    id: ownId('market', 'Id of the fact.'),
    role: v.pipe(v.nullable(ref('role', 'A role.')), v.description('Role that the fact is about; null for the market as a whole.')),
    label: text('What is counted or stated, as a short name.'),
    text: text('The statement in words.'),
    figure: v.pipe(v.nullable(FigureSchema), v.description('The figure; null where the source gives none.')),
    source: SourceSchema,
  }),
  v.description('One fact about the market.'),
);

/** A number of months: "about" has `value`, "range" `min` and `max`. */
export const MonthsSchema = v.pipe(
  v.variant('statistic', [
    v.strictObject({ statistic: word('about', 'A round number.'), value: whole('The number of months.') }),
    v.strictObject({
      statistic: word('range', 'From one number to another.'),
      min: whole('The fewest months.'),
      max: whole('The most months.'),
    }),
  ]),
  v.description('A number of months.'),
);
