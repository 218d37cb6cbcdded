import { css } from 'lit';

/** The outline, and how it fits its container. */
export const outlineStyles = css`
  .outline {
    --_tone: var(--_line-2);
    columns: 3 17em;
    column-gap: 2.2857em;
    border-block-start: 1px solid var(--_ink);
    padding-block-start: 1.1429em;
    font-size: 0.875em;
  }
  .outline li {
    padding: 0;
    font: inherit;
  }
  .outline > li {
    break-inside: auto;
    margin-block-end: 1.4286em;
  }
  .outline > .folded,
  .outline ul ul li {
    break-inside: avoid-column;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 6px;
    inline-size: 100%;
    min-block-size: 2em;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    line-height: 1.25;
    text-align: start;
    overflow-wrap: anywhere;
  }
  button.row {
    cursor: pointer;
  }
  .row:hover {
    background: var(--_tint);
  }
  .row.selected {
    background: var(--_accent-tint);
  }
  .row .icon,
  .gap {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    color: var(--_ink-2);
  }
  [aria-expanded='false'] > .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  .name {
    padding-block: 3px;
    min-inline-size: 0;
  }
  .count {
    margin-inline-start: auto;
    padding-inline-start: 8px;
    font-size: 0.8571em;
    font-weight: 400;
    color: var(--_ink-3);
    overflow-wrap: normal;
  }
  .outline > li > .row {
    font-size: 1.0714em;
    font-weight: 650;
    border-block-end: 1.5px solid var(--_ink);
    border-radius: 0;
    margin-block-end: 4px;
    break-after: avoid-column;
  }
  .outline > [class*='stage-'] > .row,
  .outline > [class*='role-'] > .row {
    border-block-end-color: var(--_tone);
  }
  .outline li ul {
    padding-inline-start: 7px;
  }
  .outline ul ul {
    border-inline-start: 1px solid var(--_line);
    margin-inline-start: 6px;
    padding-inline-start: 12px;
  }
  .outline .depth-2 > .row {
    font-weight: 500;
  }
  .outline small {
    display: block;
    color: var(--_ink-2);
  }
  .toolbar.outline-view {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 8px;
  }
  @container (max-width: 34.99em) {
    .outline {
      columns: 1;
    }
    .row {
      min-block-size: 2.5714em;
    }
    .outline > li {
      margin-block-end: 0.8571em;
    }
  }
  @media (pointer: coarse) {
    .row {
      min-block-size: max(44px, 2.5714em);
    }
  }
`;
