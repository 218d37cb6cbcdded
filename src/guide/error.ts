/** One thing that is wrong with data, or with a question about it. */
export interface GuideIssue {
  /** Where: a path into the data like `pay[3].amount.min`, or the name of an argument. */
  readonly path: string;
  /** The whole finding as a plain sentence. */
  readonly message: string;
  /** What was expected there, as a noun phrase. */
  readonly expected: string;
  /** What stood there, shortened for display. */
  readonly got: string;
  /** The valid value nearest to what stood there, if one is near. */
  readonly nearest?: string;
}

/** Thrown for data that is not a guide (or not a tree, a table, a set of bands) and for questions that name what does not exist. */
export class GuideError extends Error {
  override readonly name = 'GuideError';
  readonly issues: readonly GuideIssue[];

  /** `issues` are all findings; the message is the first. Without one it only says that the data cannot be used. */
  constructor(issues: readonly GuideIssue[]) {
    const [first] = issues;
    const rest = issues.length - 1;
    super((first?.message ?? 'Unusable data') + (rest > 0 ? ` (and ${rest} more)` : ''));
    this.issues = issues;
  }
}
