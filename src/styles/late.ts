import { css } from 'lit';

/** What the first drawing does not need of the shared styles: forced colours and print. Part of every element's late part. */
export const late = css`
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
    .button:is([aria-pressed='true'], [aria-checked='true']) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .joined .button:is([aria-pressed='true'], [aria-checked='true']) {
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
