import { css } from 'lit';

/** The design tokens that every element needs for its first drawing. */
export const baseTokens = css`
  :host {
    --_paper: var(--career-paper, light-dark(#fdfcf9, #131517));
    --_ink: var(--career-ink, light-dark(#17191c, #eceae5));
    --_ink-2: var(--career-ink-2, light-dark(#50565d, #b4b6b8));
    --_ink-3: var(--career-ink-3, light-dark(#686e76, #8f9398));
    --_line: var(--career-line, color-mix(in srgb, var(--_ink) 14%, transparent));
    --_line-2: var(--career-line-2, light-dark(#868c94, #6f757c));
    --_accent: var(--career-accent, light-dark(#1a5fb4, #7db4ff));
    --_accent-tint: var(--career-accent-tint, color-mix(in srgb, var(--_accent) 11%, transparent));
    --_radius: var(--career-radius, 4px);
    --_control: var(--career-control, 32px);
  }
  :host([theme='light']) {
    color-scheme: light;
    background: var(--_paper);
  }
  :host([theme='dark']) {
    color-scheme: dark;
    background: var(--_paper);
  }
  @media (pointer: coarse) {
    :host {
      --_control: var(--career-control, 44px);
    }
  }
`;
