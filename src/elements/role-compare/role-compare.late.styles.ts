import { css } from 'lit';

/** How the comparison answers to a pointer, what is chosen, forced colours and print. */
export const roleCompareLateStyles = css`
  .role,
  .field select {
    cursor: pointer;
  }
  /* All of the field can be touched, its border too. */
  .field select {
    margin-block: -1px;
  }
  .field .icon {
    pointer-events: none;
  }
  [aria-disabled='true'] {
    cursor: default;
  }
  .role {
    transition: background-color var(--_fast) var(--_ease);
  }
  .joined [aria-pressed='true'] + [aria-pressed='true'] {
    border-inline-start-color: color-mix(in srgb, var(--_paper) 45%, transparent);
  }
  /* Between two dark neighbours a ring is seen inside only. */
  .joined .button:focus-visible {
    outline-color: currentColor;
    outline-offset: -4px;
  }
  .role:hover {
    background: var(--_tint-2);
  }
  .role[aria-pressed='true'] {
    color: var(--_accent);
  }
  .chosen {
    background: var(--_accent-tint);
  }
  thead .chosen {
    box-shadow: inset 0 2px var(--_accent);
  }
  .stand-in :is(table, thead, tbody, tr) {
    animation: appear 1ms 300ms forwards;
  }
  @keyframes appear {
    to {
      visibility: visible;
    }
  }
  @media (forced-colors: active) {
    .glyph,
    .bar {
      fill: currentColor;
    }
    .bar {
      border-block-end: 1px solid GrayText;
    }
    .chosen {
      border-inline: 2px solid Highlight;
    }
    .role[aria-pressed='true'] {
      text-decoration: underline;
    }
  }
  @media print {
    table {
      break-inside: avoid;
    }
    .chosen:not(.baseline) {
      background: none;
    }
    thead .chosen {
      box-shadow: none;
    }
    .role[aria-pressed='true'] {
      color: inherit;
    }
  }
`;
