import { css } from 'lit';

/** The table, its controls and its foot, as they are first drawn; what follows from an action is in the late styles. */
export const styles = css`
  :host {
    --_tint: var(--career-tint, color-mix(in srgb, var(--_ink) 4.5%, transparent));
    --_tint-2: var(--career-tint-2, color-mix(in srgb, var(--_ink) 9%, transparent));
  }
  .toolbar {
    gap: 8px 16px;
    padding-block-end: 12px;
  }
  .show {
    margin-inline-end: -4px;
  }
  .joined {
    flex-wrap: wrap;
    row-gap: 1px;
    min-inline-size: 0;
  }
  .joined .button {
    flex: auto;
    padding-block: 4px;
    box-shadow: 0 1px var(--_line);
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .field {
    max-inline-size: 100%;
  }
  .field span {
    flex: none;
  }
  .field select {
    appearance: none;
    align-self: stretch;
    text-overflow: ellipsis;
    padding-inline-end: 24px;
    margin-inline-end: -22px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  caption {
    padding-block-end: 8px;
  }
  /* Each text goes its own way, but starts at the side where the page starts. */
  caption,
  th,
  td,
  span,
  select,
  option {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  th,
  td {
    vertical-align: top;
    padding: 12px 16px;
    font-weight: 400;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  th:first-child {
    padding-inline-start: 0;
    inline-size: 25.5%;
  }
  thead th {
    vertical-align: bottom;
    padding-block: 0 9px;
  }
  thead th:first-child {
    padding-block-end: 12px;
  }
  .word,
  .delta {
    display: block;
    padding-block-start: 2px;
  }
  .unit {
    display: block;
    font-weight: 400;
  }
  .role {
    display: inline-flex;
    gap: 8px;
    max-inline-size: calc(100% + 12px);
    margin-inline: -6px;
    padding: 3px 6px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.2;
    text-align: start;
  }
  .role .glyph {
    inline-size: 0.6667em;
    block-size: 0.6667em;
    margin-block-start: 0.2667em;
  }
  tr {
    border-block-end: 1px solid var(--_line);
  }
  tr:last-child {
    border-color: var(--_ink);
  }
  tbody th {
    font-weight: 500;
  }
  .baseline {
    background: var(--_tint);
  }
  .rating {
    display: flex;
    gap: 8px;
  }
  .mark {
    inline-size: 1.125em;
    block-size: 1.125em;
    flex: none;
    margin-block-start: 0.1875em;
    fill: currentColor;
  }
  .line,
  .cut {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .cut {
    stroke: var(--_paper);
    stroke-width: 1.8;
  }
  .rating:not(.yes) .mark,
  .missing {
    color: var(--_ink-2);
  }
  .figure {
    font-size: 1.375em;
    font-weight: 600;
    letter-spacing: -0.015em;
    line-height: 1.2;
  }
  .delta {
    min-block-size: calc(1.4em + 2px);
    line-height: 1.4;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.375em;
    margin-block-start: 8px;
    background: var(--_tint-2);
    fill: var(--_role);
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 24px;
    padding-block-start: 8px;
  }
  .foot > :empty {
    display: none;
  }
  .key,
  .key span {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 16px;
  }
  .key span {
    gap: 6px;
  }
  .key .mark {
    margin: 0;
  }
  .stand-in * {
    visibility: hidden;
  }
  @media (pointer: coarse) {
    .role {
      padding-block: 12.5px;
    }
  }
  @container (width < 53.75em) {
    .role {
      font-size: 1em;
      gap: 6px;
    }
    th,
    td {
      padding-inline: 12px;
    }
    th:first-child {
      inline-size: 22.5%;
    }
    .figure {
      font-size: 1.25em;
    }
  }
  @container (width < 40em) {
    .joined {
      flex: 100%;
    }
    .joined .button {
      flex: 30%;
      padding-inline: 4px;
    }
    .button.button,
    .field {
      min-block-size: 44px;
    }
    table,
    caption,
    thead,
    tbody,
    th,
    td {
      display: block;
    }
    tr {
      display: flex;
      flex-wrap: wrap;
    }
    th:first-child {
      flex: 100%;
      padding: 12px 0 0;
      font-size: 0.8125em;
      color: var(--_ink-2);
    }
    thead th,
    td {
      flex: 1;
      min-inline-size: 0;
      padding: 4px 12px 12px;
    }
    thead th {
      display: flex;
      flex-direction: column;
      justify-content: end;
      align-items: start;
      padding-block: 0 6px;
    }
    thead th:first-child {
      padding: 0;
    }
    :is(th, td).baseline {
      background: none;
    }
    :is(th, td):nth-child(2) {
      padding-inline-start: 0;
    }
    :is(th, td):nth-child(n + 3) {
      border-inline-start: 1px solid var(--_line);
    }
    .role {
      padding-block: 12.5px;
    }
    .figure {
      font-size: 1.375em;
    }
    .unit {
      display: inline;
      font-size: 1em;
      color: var(--_ink-3);
    }
    .unit:not(:empty) {
      margin-inline-start: 4px;
    }
  }
`;
