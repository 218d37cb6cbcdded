import { css } from 'lit';

/** What the first drawing does not need of the shared styles: hover and focus of controls, motion, forced colours, print. Part of every element's late part. */
export const late = css`
  :host {
    --_tint: var(--career-tint, color-mix(in srgb, var(--_ink) 4.5%, transparent));
    --_tint-2: var(--career-tint-2, color-mix(in srgb, var(--_ink) 9%, transparent));
    --_fast: 150ms;
    --_ease: cubic-bezier(0.2, 0, 0, 1);
  }
  /* Every class has a say before it. */
  :where(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  .button {
    cursor: pointer;
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
  .field:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_fast: 0ms;
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
      --_accent-tint: Canvas;
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
