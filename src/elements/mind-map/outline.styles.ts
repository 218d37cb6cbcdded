import { css } from 'lit';

/** The outline, and how it fits its container. */
export const outlineStyles = css`
  .outline {
    --_tone: var(--_line-2);
    /* From the start of a row to the line that leads down from its chevron, and from there to the rows below. */
    --_rail: 6px;
    --_indent: 12px;
    columns: 3 17em;
    column-gap: 2.2857em;
    border-block-start: 1px solid var(--_ink);
    padding-block-start: 1.1429em;
    font-size: 0.875em;
  }
  .outline li {
    --_12px: 0.8571em;
    padding: 0;
    font: inherit;
  }
  .outline > li {
    break-inside: auto;
    /* No margin: some browsers carry it over to the next column. */
    padding-block-end: 1.4286em;
  }
  .outline > .folded,
  .outline ul ul li {
    break-inside: avoid-column;
  }
  .outline .column {
    break-before: column;
  }
  .head {
    margin-block-end: 0.75em;
    font-weight: 650;
  }
  .head small {
    font-weight: 400;
  }
  .row {
    position: relative;
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
    scroll-margin-block: 4px;
  }
  button.row,
  .fold {
    cursor: pointer;
  }
  .row:focus-visible,
  .label:focus-visible {
    z-index: 1;
    outline-offset: 0;
  }
  .row:hover {
    background: var(--_tint);
  }
  .row.selected {
    background: var(--_accent-tint);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }
  .row::before {
    content: '';
    flex: none;
    inline-size: 1em;
  }
  .split::before {
    content: none;
  }
  .fold {
    position: relative;
    display: flex;
    align-items: center;
    align-self: stretch;
    padding: 0;
    border: 0;
    background: none;
  }
  .fold::after {
    content: '';
    position: absolute;
    inset: 0 -6px;
  }
  /* A chevron: two sides of a square. */
  .row[aria-expanded]::before,
  .fold::before {
    content: '';
    flex: none;
    inline-size: 0.4286em;
    block-size: 0.4286em;
    margin: 0 0.2857em;
    border: solid var(--_ink-2);
    border-width: 0 1.5px 1.5px 0;
    translate: 0 -15%;
    rotate: 45deg;
  }
  [aria-expanded='false']:is(.row, .fold)::before {
    translate: -15% 0;
    rotate: -45deg;
  }
  [aria-expanded='false']:is(.row, .fold):dir(rtl)::before {
    translate: 15% 0;
    rotate: 135deg;
  }
  .badge {
    flex: none;
    min-inline-size: 1.5em;
    padding-inline: 0.3333em;
    border: 1.5px solid var(--_tone);
    border-radius: 0.8333em;
    font-size: 0.8571em;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
  }
  .row .glyph {
    flex: none;
  }
  .name,
  .named,
  .label {
    min-inline-size: 0;
  }
  .name {
    display: block;
    padding-block: 3px;
    text-align: left;
  }
  .row:dir(rtl) .name {
    text-align: right;
  }
  .named .name {
    padding-block-end: 0;
  }
  .label {
    text-decoration: none;
  }
  .label .name {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .outline small {
    padding-block-end: 3px;
    color: var(--_ink-2);
  }
  .count {
    margin-inline-start: auto;
    padding-inline: 8px 4px;
    font-size: 0.8571em;
    font-weight: 400;
    color: var(--_ink-3);
    overflow-wrap: normal;
  }
  .outline > .depth-1 > .row {
    font-size: 1.0714em;
    font-weight: 650;
    border-block-end: 1.5px solid var(--_ink);
    border-radius: 0;
    margin-block-end: 4px;
  }
  .outline > .folded > .row {
    margin-block-end: 0;
  }
  .outline > :not(.folded) > .row {
    break-after: avoid-column;
  }
  .outline > [class*='stage-'].depth-1 > .row,
  .outline > [class*='role-'].depth-1 > .row {
    border-block-end-color: var(--_tone);
  }
  .outline li ul {
    padding-inline-start: 7px;
  }
  .outline ul ul {
    border-inline-start: 1px solid var(--_line);
    margin-inline-start: var(--_rail);
    padding-inline-start: var(--_indent);
  }
  .outline .deep {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .outline .depth-2 > .row {
    font-weight: 500;
  }
  .toolbar.outline-view {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 8px;
  }

  /* Rows one under the other, of which only those near what is seen are there. What is kept in its place by script, the browser leaves alone. */
  .windowed {
    columns: auto;
    max-inline-size: 52em;
    overflow-anchor: none;
  }
  .windowed > li {
    --_deep: calc(var(--_inset, 0) * (var(--_rail) + var(--_indent) + 1px));
    display: flow-root;
    padding-block-end: 0;
    padding-inline-start: calc(7px + var(--_deep));
    background: repeating-linear-gradient(to right, #0000 0 var(--_rail), var(--_line) 0 calc(var(--_rail) + 1px), #0000 0 calc(var(--_rail) + var(--_indent) + 1px))
      7px 0 / var(--_deep) 100% no-repeat;
  }
  .windowed > li:dir(rtl) {
    background-image: repeating-linear-gradient(to left, #0000 0 var(--_rail), var(--_line) 0 calc(var(--_rail) + 1px), #0000 0 calc(var(--_rail) + var(--_indent) + 1px));
    background-position: right 7px top;
  }
  .windowed > .depth-1 {
    padding-inline-start: 0;
  }
  .windowed > .space {
    padding: 0;
    background: none;
  }
  .windowed .row {
    scroll-margin-block-end: 5em;
  }
  .left-out {
    display: none;
  }
  /* The end of a long outline is far away: its controls stay at hand. */
  .windowed ~ .toolbar {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    background: var(--_paper);
  }

  @container (max-width: 34.99em) {
    .outline {
      --_indent: 8px;
      columns: 1;
    }
    .row {
      min-block-size: 2.5714em;
    }
    .outline > li {
      padding-block-end: 0.8571em;
    }
    .windowed > li {
      padding-block-end: 0;
    }
  }
  @media (pointer: coarse) {
    .row {
      min-block-size: max(44px, 2.5714em);
    }
    .fold::after {
      inset-inline: -15px;
    }
  }
  @media (forced-colors: active) {
    /* The lines between depths are drawn as a ground. */
    .windowed > li {
      forced-color-adjust: none;
    }
    .windowed .row {
      forced-color-adjust: auto;
    }
    .row.selected {
      forced-color-adjust: none;
      background: SelectedItem;
      color: SelectedItemText;
    }
    .row.selected :is(a, small, .count) {
      color: inherit;
    }
    .row.selected::before,
    .selected > .fold::before {
      border-color: SelectedItemText;
    }
    .row:focus-visible,
    .label:focus-visible {
      outline: 3px solid Highlight;
      outline-offset: 1px;
    }
  }
  @media print {
    .windowed > .space {
      display: none;
    }
    /* Out of its place, and with the focus still. */
    .aside {
      position: absolute;
      clip-path: inset(50%);
    }
    .left-out {
      display: block;
      margin-block-start: 0.5em;
      font-size: 0.875em;
    }
    .outline .column {
      break-before: auto;
    }
    .outline li,
    .row {
      break-inside: avoid;
    }
    .outline li:has(ul) {
      break-inside: auto;
    }
  }
`;
