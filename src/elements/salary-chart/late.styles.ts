import { css } from 'lit';

/** What comes of an act, of waiting, of a row without a figure, of forced colours or of print. */
export const lateChartStyles = css`
  .nothing {
    font-weight: 400;
    color: var(--_ink-3);
    fill: var(--_ink-3);
  }

  /* All of the control can be touched, its border too. */
  .joined .button {
    min-block-size: var(--_control);
    margin-block: -1px;
  }

  .name.button:hover {
    background: var(--_tint-2);
  }
  .name.button[aria-pressed='true'] {
    background: var(--_accent-tint);
  }
  .quiet,
  .quiet .glyph {
    --_role: var(--_ink-3);
  }
  .quiet,
  .quiet :is(td, th) {
    color: var(--_ink-3);
  }
  .quiet text {
    fill: var(--_ink-3);
  }

  .pending .row {
    position: relative;
  }
  .pending .row::after {
    content: '';
    visibility: visible;
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    border-block-end: 1px solid var(--_line);
    animation: appear 0s 300ms backwards;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  @media (forced-colors: active) {
    /* There the halo that keeps gridlines off the letters is not drawn: their own boxes do it. */
    .heading > span,
    .label,
    .value {
      background: Canvas;
    }
    [class*='role-'] {
      --_role: CanvasText;
    }
    .quiet {
      --_role: GrayText;
      color: GrayText;
    }
    .quiet text {
      fill: GrayText;
    }
    .name.button[aria-pressed='true'] {
      background: Canvas;
    }
    text,
    .track {
      forced-color-adjust: none;
    }
  }
  @media print {
    .say {
      margin-block-end: 8px;
    }
    .figure {
      break-inside: avoid;
    }
  }
`;
