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

/** An amount of money with its statistic, currency and period. */
export type Amount =
  | {
      /** An average, as the source states it. */
      readonly statistic: 'average';
      /** The average, in whole units of the currency. */
      readonly value: number;
      /** ISO 4217 code of the currency. */
      readonly currency: string;
      readonly period: Period;
      readonly min?: undefined;
      readonly max?: undefined;
    }
  | {
      /** From one amount to another. */
      readonly statistic: 'range';
      /** Lower end, in whole units of the currency. */
      readonly min: number;
      /** Upper end, in whole units of the currency. */
      readonly max: number;
      readonly currency: string;
      readonly period: Period;
      readonly value?: undefined;
    }
  | {
      /** More than an amount; no upper end is stated. */
      readonly statistic: 'over';
      /** The amount exceeded, in whole units of the currency. */
      readonly min: number;
      readonly currency: string;
      readonly period: Period;
      readonly value?: undefined;
      readonly max?: undefined;
    }
  | {
      /** Less than an amount; no lower end is stated. */
      readonly statistic: 'under';
      /** The amount not reached, in whole units of the currency. */
      readonly max: number;
      readonly currency: string;
      readonly period: Period;
      readonly value?: undefined;
      readonly min?: undefined;
    };

/** Where the source text says so. */
export interface CitedSource {
  /** Line numbers of the source text on which the statement stands. */
  readonly lines: readonly number[];
  /** Name of the section of the source in which those lines stand. */
  readonly section: string;
}

/** One relative claim about pay. */
export interface Claim<I extends Ids = Ids> {
  readonly id: I['claim'];
  readonly subject: I['role'];
  readonly against: I['role'];
  /** By how many per cent the subject is paid more (negative: less). */
  readonly percent: number;
  /** The claim in words. */
  readonly text: string;
  readonly source: Source;
}

/** One place where people learn together. */
export interface Community<I extends Ids = Ids> {
  readonly id: I['community'];
  /** Name of the community. */
  readonly label: string;
  /** People to meet, a course to take, or a school. */
  readonly kind: 'community' | 'course' | 'education';
  /** What the source says about it. */
  readonly text: string;
  readonly reference?: I['reference'] | undefined;
  readonly source: Source;
}

/** One employer that the source names. */
export interface Employer<I extends Ids = Ids> {
  readonly id: I['employer'];
  /** Name of the employer. */
  readonly label: string;
  /** What the source says about the employer. */
  readonly mentions: readonly {
    /** What the source says that the employer does. */
    readonly kind: 'hires' | 'has-hired' | 'pays-for-content';
    /** Roles that the statement is about; none where it is about anyone. */
    readonly roles: readonly I['role'][];
    /** The statement in words. */
    readonly text: string;
    readonly source: Source;
  }[];
}

/** One factor by which roles are compared. */
export interface Factor<I extends Ids = Ids> {
  readonly id: I['factor'];
  /** Name of the factor. */
  readonly label: string;
  /** Unit of the figures, where the factor has figures. */
  readonly unit?: string | undefined;
  /** The question that the factor answers. */
  readonly question: string;
  readonly source: Source;
}

/** A number with its statistic and unit. */
export type Figure =
  | {
      /** How the number is meant: "about" is an order of magnitude, "ratio" is so many to one. */
      readonly statistic: 'exact' | 'about' | 'ratio';
      /** The number. */
      readonly value: number;
      /** What the numbers count: "USD", "people", "open positions", "applications per open role". */
      readonly unit: string;
      /** Year that the figure speaks of, where the source says so. */
      readonly year?: number | undefined;
      readonly min?: undefined;
      readonly max?: undefined;
    }
  | {
      /** From one number to another. */
      readonly statistic: 'range';
      /** Lower end. */
      readonly min: number;
      /** Upper end. */
      readonly max: number;
      readonly unit: string;
      readonly year?: number | undefined;
      readonly value?: undefined;
    }
  | {
      /** More than a number. */
      readonly statistic: 'over';
      /** The number exceeded. */
      readonly min: number;
      readonly unit: string;
      readonly year?: number | undefined;
      readonly value?: undefined;
      readonly max?: undefined;
    }
  | {
      /** Less than a number. */
      readonly statistic: 'under';
      /** The number not reached. */
      readonly max: number;
      readonly unit: string;
      readonly year?: number | undefined;
      readonly value?: undefined;
      readonly min?: undefined;
    };

/** What stands behind a node of the roadmap. */
export interface Guidance<I extends Ids = Ids> {
  /** What it is, in one or two sentences. */
  readonly summary: string;
  /** For which roles it matters, and why. */
  readonly why: string;
  /** Two to four concrete things to do. */
  readonly practice: readonly string[];
  /** How a person knows that they can do it. */
  readonly done: string;
  /** How much each role needs the node; a role that does not need it is left out. */
  readonly roles: { readonly [Key in I['role']]?: Relevance };
  /** Nodes to be done before this one. */
  readonly prerequisites: readonly I['node'][];
  readonly reference?: I['reference'] | undefined;
  readonly source: Source;
}

/** A career guide: roles, figures, and a roadmap of skills. */
export interface GuideOf<I extends Ids> {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string | undefined;
  /** About the guide as a whole. */
  readonly metadata: Metadata;
  /** The roles. */
  readonly roles: readonly Role<I>[];
  /** The factors by which the roles are compared. */
  readonly factors: readonly Factor<I>[];
  /** One rating per role and factor. */
  readonly ratings: readonly Rating<I>[];
  /** All amounts of money that people are paid. */
  readonly pay: readonly Pay<I>[];
  /** Relative claims about pay. */
  readonly claims: readonly Claim<I>[];
  /** Facts about the market. */
  readonly market: readonly MarketFact<I>[];
  /** Employers that the source names. */
  readonly employers: readonly Employer<I>[];
  /** Ways to earn. */
  readonly strategies: readonly Strategy<I>[];
  /** Questions and answers. */
  readonly questions: readonly Question<I>[];
  /** The month-by-month plan. */
  readonly plan: readonly PlanStep<I>[];
  /** Career changes. */
  readonly transitions: readonly Transition<I>[];
  /** Tools. */
  readonly tools: readonly Tool<I>[];
  /** Tools that go together. */
  readonly pairings: readonly Pairing<I>[];
  /** Videos. */
  readonly videos: readonly Video<I>[];
  /** Communities, courses and schools. */
  readonly communities: readonly Community<I>[];
  /** Outside pages; each stands here once. */
  readonly references: readonly Reference<I>[];
  /** One node of the roadmap. */
  readonly roadmap: RoadmapNode<I>;
}

/** The source's own mark. */
export type Mark = 'yes' | 'partial' | 'no';

/** One fact about the market. */
export interface MarketFact<I extends Ids = Ids> {
  readonly id: I['market'];
  /** Role that the fact is about; null for the market as a whole. */
  readonly role: I['role'] | null;
  /** What is counted or stated, as a short name. */
  readonly label: string;
  /** The statement in words. */
  readonly text: string;
  /** The figure; null where the source gives none. */
  readonly figure: Figure | null;
  readonly source: Source;
}

/** About the guide as a whole. */
export interface Metadata {
  readonly id: string;
  /** Title of the guide. */
  readonly title: string;
  /** What the guide is about, in one or two sentences. */
  readonly description: string;
  /** BCP 47 tag of the language of the texts. */
  readonly language: string;
  /** Version of the dataset. */
  readonly version: string;
  /** Date on which the figures were last checked against the source. */
  readonly asOf: string;
  /** Year that the figures speak of. */
  readonly year: number;
  /** Licence of the dataset. */
  readonly licence: {
    /** Name of the licence. */
    readonly name: string;
    /** Address of the licence. */
    readonly url: string;
  };
  /** The text from which the figures and facts come. */
  readonly sourceText: {
    /** Title of the source text. */
    readonly title: string;
    /** Year of the source text. */
    readonly year: number;
    /** Whether the source text is part of the dataset. */
    readonly shipped: boolean;
    /** What the source is, and what it does not say. */
    readonly note: string;
  };
  /** Places where the source disagrees with itself; recorded, not smoothed. */
  readonly inconsistencies: readonly {
    readonly id: string;
    /** What disagrees with what. */
    readonly text: string;
    readonly source: Source;
  }[];
}

/** A number of months. */
export type Months =
  | {
      /** A round number. */
      readonly statistic: 'about';
      /** The number of months. */
      readonly value: number;
      readonly min?: undefined;
      readonly max?: undefined;
    }
  | {
      /** From one number to another. */
      readonly statistic: 'range';
      /** The fewest months. */
      readonly min: number;
      /** The most months. */
      readonly max: number;
      readonly value?: undefined;
    };

/** Tools that go together. */
export interface Pairing<I extends Ids = Ids> {
  readonly id: I['pairing'];
  /** Name of the pairing. */
  readonly label: string;
  /** Tools that go together. */
  readonly tools: readonly I['tool'][];
  /** What they are used for together. */
  readonly purpose: string;
  /** Roles that use the pairing. */
  readonly roles: readonly I['role'][];
  readonly source: Source;
}

/** One amount of money. */
export interface Pay<I extends Ids = Ids> {
  readonly id: I['pay'];
  /** Role that is paid; null where the source speaks of anyone. */
  readonly role: I['role'] | null;
  /** What is paid: base-salary, equity, total-compensation ... */
  readonly measure: string;
  /** What is paid, to be read beside the name of the role. */
  readonly label: string;
  /** Whom the source speaks of. */
  readonly who: string;
  readonly amount: Amount;
  /** What else the source says of this amount. */
  readonly note?: string | undefined;
  readonly source: Source;
}

/** What the amount is paid for. */
export type Period = 'hour' | 'month' | 'year' | 'project';

/** One step of the month-by-month plan. */
export interface PlanStep<I extends Ids = Ids> {
  readonly id: I['step'];
  /** Month in which the step falls, counted from 1. */
  readonly month: number;
  /** Name of the step. */
  readonly label: string;
  /** What the step is for, in one sentence. */
  readonly goal: string;
  /** What to do. */
  readonly actions: readonly Statement[];
  /** What the source says is earned by then. */
  readonly pay: readonly I['pay'][];
  readonly source: Source;
}

/** One question with its answer. */
export interface Question<I extends Ids = Ids> {
  readonly id: I['question'];
  /** The question. */
  readonly label: string;
  /** The answer, a paragraph at a time. */
  readonly answer: readonly Statement[];
  /** Roles that the question is about. */
  readonly roles: readonly I['role'][];
  readonly source: Source;
}

/** One role's rating by one factor. */
export interface Rating<I extends Ids = Ids> {
  readonly role: I['role'];
  readonly factor: I['factor'];
  /** The source's own mark; null where it gives a figure instead. */
  readonly mark: Mark | null;
  /** The rating in words, as the source says it. */
  readonly label: string;
  readonly amount?: Amount | undefined;
  readonly source: Source;
}

/** One outside page. */
export interface Reference<I extends Ids = Ids> {
  readonly id: I['reference'];
  /** Title of the page. */
  readonly title: string;
  /** Address of the home or documentation page of a project. */
  readonly url: string;
  readonly source: Source;
}

/** How much the role needs the node. */
export type Relevance = 'core' | 'helpful';

/** One node of the roadmap. */
export interface RoadmapNode<I extends Ids = Ids> {
  readonly id: I['node'];
  /** Label of the node, as the source writes it. */
  readonly label: string;
  readonly source: Source;
  readonly see?: I['node'] | undefined;
  /** What stands behind the node; null on the root. */
  readonly guidance: Guidance<I> | null;
  /** Nodes under this one, in order; none on a leaf. */
  readonly children: readonly RoadmapNode<I>[];
}

/** One role. */
export interface Role<I extends Ids = Ids> {
  readonly id: I['role'];
  /** Name of the role. */
  readonly label: string;
  /** Short name, for tight places. */
  readonly short: string;
  /** What a person in this role does, in one or two sentences. */
  readonly summary: string;
  /** Skills and knowledge that the role asks for. */
  readonly needs: readonly string[];
  /** Further statements about the role. */
  readonly notes: readonly Statement[];
  readonly source: Source;
}

/** Where the record comes from: lines of the source text, or "editorial" for text written by the editors of the dataset. */
export type Source = CitedSource | 'editorial';

/** A statement with its source. */
export interface Statement {
  /** The statement in words. */
  readonly text: string;
  readonly source: Source;
}

/** One way to earn. */
export interface Strategy<I extends Ids = Ids> {
  readonly id: I['strategy'];
  /** Name of the way to earn. */
  readonly label: string;
  /** What it is, in one or two sentences. */
  readonly summary: string;
  /** Amounts that belong to it. */
  readonly pay: readonly I['pay'][];
  /** Details, each with its source. */
  readonly details: readonly Statement[];
  readonly source: Source;
}

/** One tool. */
export interface Tool<I extends Ids = Ids> {
  readonly id: I['tool'];
  /** Name of the tool. */
  readonly label: string;
  /** What kind of tool it is. */
  readonly kind: string;
  readonly reference?: I['reference'] | undefined;
  readonly source: Source;
}

/** One career change. */
export interface Transition<I extends Ids = Ids> {
  readonly id: I['transition'];
  /** Name of the career change. */
  readonly label: string;
  /** Where a person comes from. */
  readonly from: string;
  readonly to: I['role'];
  /** How many months it takes; null where the source does not say. */
  readonly months: Months | null;
  /** How the change goes, in one or two sentences. */
  readonly summary: string;
  readonly source: Source;
}

/** One video that the source describes. */
export interface Video<I extends Ids = Ids> {
  readonly id: I['video'];
  /** Name of the video. */
  readonly label: string;
  /** For whom it is. */
  readonly level: 'beginner' | 'advanced';
  /** What it covers. */
  readonly covers: readonly string[];
  /** Address; null where the source gives none. */
  readonly url: string | null;
  readonly source: Source;
}

/** A guide with any ids. */
export type Guide = GuideOf<Ids>;
