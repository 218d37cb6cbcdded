/**
 * The types of a guide. Generated from `schema.ts` by `scripts/generate-types.mjs`: change the
 * schema, then run `node scripts/generate-types.mjs`. Each type takes the ids that its guide
 * declares; without them it fits any guide.
 */

/** The ids that a guide declares, by kind: a union of literals where they are known. */
export interface Ids {
  readonly role: string;
  readonly factor: string;
  readonly pay: string;
  readonly claim: string;
  readonly market: string;
  readonly employer: string;
  readonly strategy: string;
  readonly question: string;
  readonly step: string;
  readonly transition: string;
  readonly tool: string;
  readonly pairing: string;
  readonly video: string;
  readonly community: string;
  readonly reference: string;
  readonly node: string;
}

/** What most records have. */
export interface Entry<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly source: Source;
}

/** Some of the numbers `value`, `min` and `max`; the others are undefined, so that `a.max ?? a.value` can be written. */
export type Statistic<Name extends string, Has extends 'value' | 'min' | 'max'> = { readonly statistic: Name } & {
  readonly [Key in Has]: number;
} & { readonly [Key in Exclude<'value' | 'min' | 'max', Has>]?: undefined };

/** An amount of money with its statistic, currency and period. */
export type Amount = {
  readonly currency: string;
  readonly period: Period;
} & (
  | Statistic<'average', 'value'>
  | Statistic<'range', 'min' | 'max'>
  | Statistic<'over', 'min'>
  | Statistic<'under', 'max'>
);

/** Where the source text says so. */
export interface CitedSource {
  readonly lines: readonly number[];
  readonly section: string;
}

/** One relative claim about pay. */
export interface Claim<I extends Ids = Ids> {
  readonly id: I['claim'];
  readonly subject: I['role'];
  readonly against: I['role'];
  readonly percent: number;
  readonly text: string;
  readonly source: Source;
}

/** One place where people learn together. */
export interface Community<I extends Ids = Ids> extends Entry<I['community']> {
  readonly kind: 'community' | 'course' | 'education';
  readonly text: string;
  readonly reference?: I['reference'] | undefined;
}

/** One employer that the source names. */
export interface Employer<I extends Ids = Ids> {
  readonly id: I['employer'];
  readonly label: string;
  readonly mentions: readonly {
    readonly kind: 'hires' | 'has-hired' | 'pays-for-content';
    /** Roles that the statement is about; none where it is about anyone. */
    readonly roles: readonly I['role'][];
    readonly text: string;
    readonly source: Source;
  }[];
}

/** One factor by which roles are compared. */
export interface Factor<I extends Ids = Ids> extends Entry<I['factor']> {
  readonly unit?: string | undefined;
  readonly question: string;
}

/** A number with its statistic and unit. */
export type Figure = {
  readonly unit: string;
  readonly year?: number | undefined;
} & (
  | Statistic<'exact' | 'about' | 'ratio', 'value'>
  | Statistic<'range', 'min' | 'max'>
  | Statistic<'over', 'min'>
  | Statistic<'under', 'max'>
);

/** What stands behind a node of the roadmap. */
export interface Guidance<I extends Ids = Ids> {
  readonly summary: string;
  readonly why: string;
  readonly practice: readonly string[];
  readonly done: string;
  /** How much each role needs the node; a role that does not need it is left out. */
  readonly roles: { readonly [Key in I['role']]?: Relevance };
  readonly prerequisites: readonly I['node'][];
  readonly reference?: I['reference'] | undefined;
  readonly source: Source;
}

/** A career guide: roles, figures, and a roadmap of skills. */
export interface GuideOf<I extends Ids> {
  readonly $schema?: string | undefined;
  readonly metadata: Metadata;
  readonly roles: readonly Role<I>[];
  readonly factors: readonly Factor<I>[];
  readonly ratings: readonly Rating<I>[];
  readonly pay: readonly Pay<I>[];
  readonly claims: readonly Claim<I>[];
  readonly market: readonly MarketFact<I>[];
  readonly employers: readonly Employer<I>[];
  readonly strategies: readonly Strategy<I>[];
  readonly questions: readonly Question<I>[];
  readonly plan: readonly PlanStep<I>[];
  readonly transitions: readonly Transition<I>[];
  readonly tools: readonly Tool<I>[];
  readonly pairings: readonly Pairing<I>[];
  readonly videos: readonly Video<I>[];
  readonly communities: readonly Community<I>[];
  /** Outside pages; each stands here once. */
  readonly references: readonly Reference<I>[];
  readonly roadmap: RoadmapNode<I>;
  readonly redirects?: Redirects<I> | undefined;
}

/** The source's own mark. */
export type Mark = 'yes' | 'partial' | 'no';

/** One fact about the market. */
export interface MarketFact<I extends Ids = Ids> extends Entry<I['market']> {
  /** Role that the fact is about; null for the market as a whole. */
  readonly role: I['role'] | null;
  readonly text: string;
  /** The figure; null where the source gives none. */
  readonly figure: Figure | null;
}

/** About the guide as a whole. */
export interface Metadata {
  /** Id of the guide; the default scope of saved progress. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly version: string;
  readonly asOf: string;
  readonly year: number;
  readonly licence: {
    readonly name: string;
    readonly url: string;
  };
  readonly sourceText: {
    readonly title: string;
    readonly year: number;
    readonly shipped: boolean;
    readonly note: string;
  };
  /** Places where the source disagrees with itself; recorded, not smoothed. */
  readonly inconsistencies: readonly {
    readonly id: string;
    readonly text: string;
    readonly source: Source;
  }[];
}

/** A number of months. */
export type Months =
  | Statistic<'about', 'value'>
  | Statistic<'range', 'min' | 'max'>;

/** Tools that go together. */
export interface Pairing<I extends Ids = Ids> extends Entry<I['pairing']> {
  readonly tools: readonly I['tool'][];
  readonly purpose: string;
  readonly roles: readonly I['role'][];
}

/** One amount of money. */
export interface Pay<I extends Ids = Ids> extends Entry<I['pay']> {
  /** Role that is paid; null where the source speaks of anyone. */
  readonly role: I['role'] | null;
  readonly measure: string;
  readonly who: string;
  readonly amount: Amount;
  readonly note?: string | undefined;
}

/** What the amount is paid for. */
export type Period = 'hour' | 'month' | 'year' | 'project';

/** One step of the month-by-month plan. */
export interface PlanStep<I extends Ids = Ids> extends Entry<I['step']> {
  readonly month: number;
  readonly goal: string;
  readonly actions: readonly Statement[];
  readonly pay: readonly I['pay'][];
}

/** One question with its answer. */
export interface Question<I extends Ids = Ids> extends Entry<I['question']> {
  readonly answer: readonly Statement[];
  readonly roles: readonly I['role'][];
}

/** One role's rating by one factor. */
export interface Rating<I extends Ids = Ids> {
  readonly role: I['role'];
  readonly factor: I['factor'];
  /** The source's own mark; null where it gives a figure instead. */
  readonly mark: Mark | null;
  readonly label: string;
  readonly amount?: Amount | undefined;
  readonly source: Source;
}

/** Nodes that were renamed: the id that each has now, by its former id. */
export type Redirects<I extends Ids = Ids> = { readonly [Key in string]?: I['node'] };

/** One outside page. */
export interface Reference<I extends Ids = Ids> {
  readonly id: I['reference'];
  readonly title: string;
  readonly url: string;
  readonly source: Source;
}

/** How much the role needs the node. */
export type Relevance = 'core' | 'helpful';

/** One node of the roadmap. */
export interface RoadmapNode<I extends Ids = Ids> extends Entry<I['node']> {
  readonly see?: I['node'] | undefined;
  /** What stands behind the node; null on the root. */
  readonly guidance: Guidance<I> | null;
  /** Nodes under this one, in order; none on a leaf. */
  readonly children: readonly RoadmapNode<I>[];
}

/** One role. */
export interface Role<I extends Ids = Ids> extends Entry<I['role']> {
  readonly short: string;
  readonly summary: string;
  readonly needs: readonly string[];
  readonly notes: readonly Statement[];
}

/** Where the record comes from: lines of the source text, or "editorial" for text written by the editors of the dataset. */
export type Source = CitedSource | 'editorial';

/** A statement with its source. */
export interface Statement {
  readonly text: string;
  readonly source: Source;
}

/** One way to earn. */
export interface Strategy<I extends Ids = Ids> extends Entry<I['strategy']> {
  readonly summary: string;
  readonly pay: readonly I['pay'][];
  readonly details: readonly Statement[];
}

/** One tool. */
export interface Tool<I extends Ids = Ids> extends Entry<I['tool']> {
  readonly kind: string;
  readonly reference?: I['reference'] | undefined;
}

/** One career change. */
export interface Transition<I extends Ids = Ids> extends Entry<I['transition']> {
  readonly from: string;
  readonly to: I['role'];
  /** How many months it takes; null where the source does not say. */
  readonly months: Months | null;
  readonly summary: string;
}

/** One video that the source describes. */
export interface Video<I extends Ids = Ids> extends Entry<I['video']> {
  readonly level: 'beginner' | 'advanced';
  readonly covers: readonly string[];
  /** Address; null where the source gives none. */
  readonly url: string | null;
}

/** A guide with any ids. */
export type Guide = GuideOf<Ids>;
