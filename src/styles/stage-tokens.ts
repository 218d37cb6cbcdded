import { css } from 'lit';

/** Six hues of one lightness, for stages and branches. */
export const stageTokens = css`
  :host {
    --_stage-1: var(--career-stage-1, light-dark(#536ea0, #88a5da));
    --_stage-2: var(--career-stage-2, light-dark(#287992, #64b1cb));
    --_stage-3: var(--career-stage-3, light-dark(#267f70, #63b6a7));
    --_stage-4: var(--career-stage-4, light-dark(#537b4b, #88b27f));
    --_stage-5: var(--career-stage-5, light-dark(#7e6e2f, #b5a465));
    --_stage-6: var(--career-stage-6, light-dark(#975f41, #d19576));
  }
`;
