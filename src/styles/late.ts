import { css } from 'lit';

/** What the first drawing does not need of the shared styles: hover and focus of controls, search matches, motion, forced colours, print. Part of every element's late part. */
export const late = css`
  :host {
    --_accent-ink: var(--career-accent-ink, light-dark(#ffffff, #10202f));
    --_hit: var(--career-hit, light-dark(#ffe9a3, #5a4708));
    --_fast: 150ms;
    --_move: 200ms;
    --_ease: cubic-bezier(0.2, 0, 0, 1);
  }
  .role-1 {
    --_role-text: var(--career-role-prompt-text, light-dark(#855a00, #f0c45c));
  }
  .role-2 {
    --_role-text: var(--career-role-ai-text, light-dark(#0b6f6a, #5ac7b9));
  }
  .role-3 {
    --_role-text: var(--career-role-llm-text, light-dark(#7c1d45, #f08bb2));
  }
  mark {
    background: var(--_hit);
    color: inherit;
    border-radius: 2px;
  }
  .button:hover:where(:not([aria-pressed='true'])) {
    background: var(--_tint-2);
  }
  .button:disabled {
    color: var(--_ink-3);
    cursor: default;
    background: none;
  }
  .field option {
    background: var(--_paper);
    color: var(--_ink);
  }
  .field input::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  .field:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_fast: 0ms;
      --_move: 0ms;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_ink-3: CanvasText;
      --_line: CanvasText;
      --_line-2: CanvasText;
      --_tint: Canvas;
      --_tint-2: Canvas;
      --_accent: Highlight;
      --_accent-ink: HighlightText;
      --_accent-tint: Canvas;
      --_hit: Mark;
    }
    .button[aria-pressed='true']:not(:focus-visible) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .joined [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .button:disabled {
      color: GrayText;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
    .toolbar {
      display: none;
    }
  }
`;
