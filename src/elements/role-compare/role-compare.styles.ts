import { css } from 'lit';

/** The table and its foot; controls, glyphs and tokens are shared. */
export const styles = css`
  :host {
    position: relative;
  }
  .probe {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: 1em;
    visibility: hidden;
    pointer-events: none;
  }
  .toolbar {
    gap: 8px 16px;
    padding-block-end: 12px;
  }
  .toolbar > .show {
    margin-inline-end: -4px;
  }
  .joined {
    flex-wrap: wrap;
    min-inline-size: 0;
  }
  .joined .button {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  [aria-disabled='true'] {
    cursor: default;
  }
  .baseline-field {
    position: relative;
    max-inline-size: 100%;
  }
  .baseline-field span {
    flex: none;
  }
  .baseline-field select {
    appearance: none;
    align-self: stretch;
    cursor: pointer;
    text-overflow: ellipsis;
    padding-inline-end: 24px;
    margin-inline-end: -22px;
  }
  .baseline-field .icon {
    pointer-events: none;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  caption {
    text-align: start;
    font-size: 0.8125em;
    color: var(--_ink-2);
    padding-block-end: 8px;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding-block: 12px;
    padding-inline: 16px;
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
    border-block-end: 1px solid var(--_ink);
  }
  thead th:first-child {
    padding-block-end: 12px;
  }
  .word {
    display: block;
    font-size: 0.8125em;
    color: var(--_ink-2);
    padding-block-start: 2px;
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
    cursor: pointer;
    transition: background-color var(--_fast) var(--_ease);
  }
  .role .glyph {
    inline-size: 0.6667em;
    block-size: 0.6667em;
    margin-block-start: 0.2667em;
  }
  .role:hover {
    background: var(--_tint-2);
  }
  .role[aria-pressed='true'] {
    color: var(--_accent);
  }
  tbody tr {
    border-block-end: 1px solid var(--_line);
  }
  tbody tr:last-child {
    border-block-end: 1px solid var(--_ink);
  }
  tbody th {
    font-weight: 500;
  }
  .unit {
    display: block;
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_ink-2);
  }
  .baseline {
    background: var(--_tint);
  }
  .chosen {
    background: var(--_accent-tint);
  }
  thead .chosen {
    box-shadow: inset 0 2px var(--_accent);
  }
  .rating {
    display: flex;
    gap: 8px;
    align-items: flex-start;
  }
  .mark {
    inline-size: 1.125em;
    block-size: 1.125em;
    flex: none;
    margin-block-start: 0.1875em;
  }
  .mark path {
    fill: currentColor;
  }
  .mark :is(.line, .cut) {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark .cut {
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
    display: block;
    min-block-size: calc(1.4em + 2px);
    padding-block-start: 2px;
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_ink-2);
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
  .key {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }
  .key span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .key .mark {
    margin: 0;
  }
  .stand-in * {
    visibility: hidden;
  }
  .stand-in :is(table, thead, tbody, tr) {
    visibility: visible;
    animation: appear 1ms 300ms backwards;
  }
  @keyframes appear {
    from {
      visibility: hidden;
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
      flex: 1 1 100%;
    }
    .joined .button {
      flex: 1 1 30%;
      padding-inline: 4px;
    }
    .button.button,
    .field {
      min-block-size: 44px;
    }
    table,
    thead,
    tbody,
    th,
    td {
      display: block;
    }
    caption {
      display: block;
    }
    tr {
      display: flex;
      flex-wrap: wrap;
      position: relative;
    }
    thead tr {
      border-block-end: 1px solid var(--_ink);
    }
    th:first-child {
      inline-size: auto;
      flex: 0 0 100%;
      padding: 12px 0 0;
      font-size: 0.8125em;
      color: var(--_ink-2);
    }
    thead th:first-child {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
    thead th,
    td {
      flex: 1 1 0;
      min-inline-size: 0;
      border: 0;
      padding: 4px 12px 12px;
    }
    thead th {
      display: flex;
      flex-direction: column;
      justify-content: end;
      align-items: start;
      padding-block: 0 6px;
    }
    td.baseline,
    th.baseline {
      background: none;
    }
    th:nth-child(2),
    td:nth-child(2) {
      padding-inline-start: 0;
    }
    th:nth-child(n + 3),
    td:nth-child(n + 3) {
      border-inline-start: 1px solid var(--_line);
    }
    .role {
      padding-block: 12px;
    }
    .figure {
      font-size: 1.375em;
    }
    .unit {
      display: inline;
      font-size: 1em;
      color: var(--_ink-3);
      margin-inline-start: 4px;
    }
  }
  @media (pointer: coarse) {
    .role {
      padding-block: 12px;
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
      outline: 2px solid Highlight;
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
