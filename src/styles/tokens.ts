import { css } from 'lit';

/**
 * Design tokens. Each private `--_name` reads a documented `--career-name` that a page may set on the element or on any
 * ancestor. `light-dark()` follows the page's `color-scheme`; the `theme` attribute forces one scheme and paints the ground.
 * What forced colours and print change is in `late.ts`.
 */
export const tokens = css`
  :host {
    --_paper: var(--career-paper, light-dark(#fdfcf9, #131517));
    --_ink: var(--career-ink, light-dark(#17191c, #eceae5));
    --_ink-2: var(--career-ink-2, light-dark(#50565d, #b4b6b8));
    --_ink-3: var(--career-ink-3, light-dark(#686e76, #8f9398));
    --_line: var(--career-line, color-mix(in srgb, var(--_ink) 14%, transparent));
    --_line-2: var(--career-line-2, light-dark(#868c94, #6f757c));
    --_tint: var(--career-tint, color-mix(in srgb, var(--_ink) 4.5%, transparent));
    --_tint-2: var(--career-tint-2, color-mix(in srgb, var(--_ink) 9%, transparent));
    --_accent: var(--career-accent, light-dark(#1a5fb4, #7db4ff));
    --_accent-ink: var(--career-accent-ink, light-dark(#ffffff, #10202f));
    --_accent-tint: var(--career-accent-tint, color-mix(in srgb, var(--_accent) 11%, transparent));
    --_hit: var(--career-hit, light-dark(#ffe9a3, #5a4708));
    --_role-1: var(--career-role-prompt, light-dark(#b27a00, #f0c45c));
    --_role-2: var(--career-role-ai, light-dark(#0b7a75, #5ac7b9));
    --_role-3: var(--career-role-llm, light-dark(#7c1d45, #cb4a81));
    --_stage-1: var(--career-stage-1, light-dark(#536ea0, #88a5da));
    --_stage-2: var(--career-stage-2, light-dark(#287992, #64b1cb));
    --_stage-3: var(--career-stage-3, light-dark(#267f70, #63b6a7));
    --_stage-4: var(--career-stage-4, light-dark(#537b4b, #88b27f));
    --_stage-5: var(--career-stage-5, light-dark(#7e6e2f, #b5a465));
    --_stage-6: var(--career-stage-6, light-dark(#975f41, #d19576));
    --_radius: var(--career-radius, 4px);
    --_control: var(--career-control, 32px);
    --_fast: 150ms;
    --_move: 200ms;
    --_ease: cubic-bezier(0.2, 0, 0, 1);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='light']),
  :host([theme='dark']) {
    background: var(--_paper);
  }
  @media (pointer: coarse) {
    :host {
      --_control: var(--career-control, 44px);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_fast: 0ms;
      --_move: 0ms;
    }
  }
`;
