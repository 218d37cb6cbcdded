/** The entry `career-elements/schema`: checks of one's own guide. The only entry that carries the schema library. */
import { GuideError, type GuideIssue } from './error.js';
import { parseGuide } from './parse.js';
import type { Guide } from './types.js';

export { parseGuide } from './parse.js';
export { GuideError, type GuideIssue } from './error.js';
export type { IdsOf } from './ids-of.js';
export type * from './types.js';

/** A Standard Schema (https://standardschema.dev), version 1, as far as it is used here. */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => { readonly value: Output } | { readonly issues: readonly GuideIssue[] };
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/** The same check as `parseGuide`, for whatever takes a Standard Schema: form libraries, routers, loaders. */
export const GuideSchema: StandardSchema<Guide> = {
  '~standard': {
    version: 1,
    vendor: 'career-elements',
    validate(value) {
      try {
        return { value: parseGuide(value) };
      } catch (error) {
        if (error instanceof GuideError) return { issues: error.issues };
        throw error;
      }
    },
  },
};
