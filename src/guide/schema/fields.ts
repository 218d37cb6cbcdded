/** The fields that records are made of. Each has a description, which the JSON Schema and the types repeat. */
import * as v from 'valibot';

/** The kinds of things that have an id. One collection, or the roadmap, declares the ids of each. */
export type Kind =
  | 'role'
  | 'factor'
  | 'pay'
  | 'claim'
  | 'market'
  | 'employer'
  | 'strategy'
  | 'question'
  | 'step'
  | 'transition'
  | 'tool'
  | 'pairing'
  | 'video'
  | 'community'
  | 'reference'
  | 'node';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PATH = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;
const ADDRESS = /^https:\/\/(?:[A-Za-z0-9-]+\.)+[A-Za-z0-9-]{2,}(?::\d{1,5})?(?:[/?#][^\s"<>\\^`{|}]*)?$/;

/** A text that is not empty. */
export const text = (description: string) =>
  v.pipe(v.string(), v.regex(/\S/, 'a text that is not empty'), v.description(description));

/** The id of something that nothing refers to. */
export const id = (description: string) =>
  v.pipe(v.string(), v.regex(ID, 'an id: lower-case letters and digits, joined by single hyphens'), v.description(description));

/** The id by which a record is referred to. */
export const ownId = <K extends Kind>(kind: K, description: string) => v.pipe(id(description), v.metadata({ declares: kind }));

/** The id of something elsewhere in the guide. Any text passes here; whether it is such an id, a rule says, with the nearest one. */
export const ref = <K extends Kind>(kind: K, description: string) =>
  v.pipe(v.string(), v.description(description), v.metadata({ refersTo: kind }));

/** The id of a node: ids joined by slashes. */
export const ownPath = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(PATH, 'a path of ids, like "basics/python-skills/apis"'),
    v.description(description),
    v.metadata({ declares: 'node' }),
  );

/** A whole number from `least` up. */
export const whole = (description: string, least = 0) =>
  v.pipe(
    v.number(),
    v.integer('a whole number'),
    v.minValue(least, `a whole number from ${least}`),
    v.description(description),
  );

/** Any number but infinity. */
export const finite = (description: string) => v.pipe(v.number(), v.finite('a finite number'), v.description(description));

/** A list. */
export const many = <T extends v.GenericSchema>(item: T, description: string) => v.pipe(v.array(item), v.description(description));

/** One of some words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(words: T, description: string) =>
  v.pipe(v.picklist(words), v.description(description));

/** One exact word, in fields that decide about the rest of the record. */
export const word = <const T extends string>(value: T, description: string) => v.pipe(v.literal(value), v.description(description));

/** An address on the open web. Other schemes never reach a page. */
export const address = (description: string) =>
  v.pipe(v.string(), v.regex(ADDRESS, 'an address that starts with https://'), v.description(description));

/** Whether the month has this day; of what is not written as a date nothing is said. */
function isInMonth(written: string): boolean {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
  return !(day > new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** A calendar date that exists. */
export const date = (description: string) =>
  v.pipe(v.string(), v.isoDate('a date, like "2026-11-22"'), v.check(isInMonth, 'a day that its month has'), v.description(description));

/** Where a statement stands in the source text. */
export const CitedSourceSchema = v.pipe(
  v.strictObject({
    lines: v.pipe(
      v.array(whole('A line number, from 1.', 1)),
      v.nonEmpty('at least one line number'),
      v.check((lines) => lines.every((line, index) => index === 0 || line > (lines[index - 1] ?? 0)), 'line numbers that rise, each once'),
      v.description('Line numbers of the source text on which the statement stands, rising, each once.'),
    ),
    section: text('Name of the section of the source in which those lines stand.'),
  }),
  v.description('Where the source text says so.'),
);

/** A statement's origin: lines of the source text, or the editors of the dataset. */
export const SourceSchema = v.pipe(
  v.union([CitedSourceSchema, word('editorial', 'Text written by the editors of the dataset.')]),
  v.description('Where the record comes from: lines of the source text, or "editorial" for text written by the editors of the dataset.'),
);

/** One sentence or paragraph with its origin. */
export const StatementSchema = v.pipe(
  v.strictObject({ text: text('The statement in words.'), source: SourceSchema }),
  v.description('A statement with its source.'),
);

/** What money is paid for. */
export const PeriodSchema = oneOf(['hour', 'month', 'year', 'project'], 'What the amount is paid for.');

const currency = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'a three-letter ISO 4217 code, like "USD"'),
  v.description('ISO 4217 code of the currency.'),
);
/** Far above any pay, and far below where whole numbers lose their last digits. */
const MOST_MONEY = 1e12;
const money = (description: string) =>
  v.pipe(
    whole(description),
    v.maxValue(MOST_MONEY, `a whole number up to ${MOST_MONEY}`),
    v.description(`${description}, in whole units of the currency.`),
  );
const paid = { currency, period: PeriodSchema };

/** An amount of money: an average has `value`, a range `min` and `max`, "over" `min`, "under" `max`. */
export const AmountSchema = v.pipe(
  v.variant('statistic', [
    v.strictObject({ statistic: word('average', 'An average, as the source states it.'), value: money('The average'), ...paid }),
    v.strictObject({ statistic: word('range', 'From one amount to another.'), min: money('Lower end'), max: money('Upper end'), ...paid }),
    v.strictObject({ statistic: word('over', 'More than an amount; no upper end is stated.'), min: money('The amount exceeded'), ...paid }),
    v.strictObject({ statistic: word('under', 'Less than an amount; no lower end is stated.'), max: money('The amount not reached'), ...paid }),
  ]),
  v.description('An amount of money with its statistic, currency and period.'),
);
