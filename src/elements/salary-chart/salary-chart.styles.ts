import { css } from 'lit';

export const salaryChartStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .figure {
    position: relative;
  }
  .say {
    font-size: 1.25em;
    line-height: 1.35;
    font-weight: 600;
    letter-spacing: -0.01em;
    text-wrap: balance;
    max-inline-size: 46ch;
  }
  .toolbar {
    padding-block: 12px 8px;
    gap: 8px 16px;
  }
  .menu {
    display: none;
  }

  .plot {
    position: relative;
    --_label: 15.5em;
    padding-block: 24px 12px;
  }
  .axis {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: calc(100% - var(--_label));
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }
  line {
    stroke: var(--_line);
    shape-rendering: crispEdges;
  }
  line.zero {
    stroke: var(--_ink);
  }
  text.tick {
    font-size: 0.75em;
    text-anchor: middle;
    fill: var(--_ink-3);
  }
  text.tick.last {
    text-anchor: end;
  }
  .say + .plot {
    margin-block-start: 8px;
  }
  .group {
    position: relative;
  }
  .heading {
    display: flex;
    padding-block: 12px 2px;
    font-weight: 650;
    line-height: 1.5;
  }
  .heading .name {
    background: var(--_paper);
  }
  .name.button {
    gap: 8px;
    justify-content: start;
    min-block-size: 24px;
    min-inline-size: 24px;
    margin-inline: -4px;
    padding: 0 4px;
    font-size: inherit;
    font-weight: inherit;
    line-height: inherit;
    text-align: start;
    white-space: normal;
  }
  .name.button:hover {
    background: linear-gradient(var(--_tint-2), var(--_tint-2)), var(--_paper);
  }
  .name.button[aria-pressed='true'] {
    background: linear-gradient(var(--_accent-tint), var(--_accent-tint)), var(--_paper);
  }
  @media (pointer: coarse) {
    .name.button {
      min-block-size: 44px;
    }
  }
  .row {
    display: grid;
    grid-template-columns: var(--_label) minmax(0, 1fr);
    align-items: center;
    min-block-size: 2em;
  }
  .row.two {
    min-block-size: 2.875em;
  }
  .label {
    font-size: 0.875em;
    line-height: 1.25;
    padding-block: 2px;
    padding-inline: 20px 16px;
  }
  .two .label {
    padding-block: 5px;
  }
  .detail {
    display: block;
    font-size: 0.857em;
    font-weight: 400;
    color: var(--_ink-3);
  }
  .value {
    display: none;
  }
  .value,
  text.at-mark {
    font-size: 0.8125em;
    font-weight: 500;
    white-space: nowrap;
  }
  .value.point,
  text.at-mark.point {
    font-weight: 600;
  }
  .value.nothing,
  text.at-mark.nothing {
    font-weight: 400;
    color: var(--_ink-3);
    fill: var(--_ink-3);
  }
  .track {
    display: block;
    inline-size: 100%;
    block-size: 2em;
    overflow: visible;
    color: var(--_role, var(--_ink-2));
  }
  .at {
    overflow: visible;
  }
  .mark {
    fill: currentColor;
  }
  .mark.point {
    stroke: var(--_paper);
    stroke-width: 0.8;
  }
  .open {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
  }
  rect.mark {
    shape-rendering: crispEdges;
  }
  text.at-mark {
    fill: var(--_ink);
  }
  text.nothing {
    stroke: var(--_paper);
    stroke-width: 6px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .ground {
    fill: var(--_paper);
  }
  text.before {
    text-anchor: end;
  }
  .quiet,
  .quiet .glyph {
    --_role: var(--_ink-3);
  }
  .quiet {
    color: var(--_ink-3);
  }
  .quiet text.at-mark {
    fill: var(--_ink-3);
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    padding-block-start: 8px;
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
  .key span {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .key svg {
    flex: none;
    overflow: visible;
    fill: currentColor;
  }
  .key .open {
    stroke-width: 2;
  }
  .foot {
    display: grid;
    gap: 2px;
    margin-block-start: 12px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_ink);
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
  .shown + .foot {
    border-block-start: 0;
    margin-block-start: 0;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
  }
  .plot + .key + .table {
    margin-block-start: 20px;
  }
  caption {
    text-align: start;
    font-size: 0.9286em;
    color: var(--_ink-2);
    padding-block-end: 8px;
  }
  th,
  td {
    text-align: start;
    padding-block: 6px;
    padding-inline: 0 16px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    vertical-align: baseline;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    font-size: 0.9286em;
    color: var(--_ink-2);
    border-block-end: 1px solid var(--_ink);
    vertical-align: bottom;
  }
  tbody:last-child tr:last-child > * {
    border-block-end-color: var(--_ink);
  }
  .amount,
  .line {
    text-align: end;
    white-space: nowrap;
  }
  td.amount {
    font-weight: 500;
  }
  td .caption {
    font-size: 0.9286em;
    font-weight: 400;
  }
  th[scope='rowgroup'] {
    font-weight: 650;
    padding-block-start: 12px;
  }
  th[scope='rowgroup'] ~ th,
  tr:not(:first-child) > th[scope='row'] {
    padding-inline-start: 20px;
  }
  .quiet td,
  .quiet th {
    color: var(--_ink-3);
  }

  .pending {
    visibility: hidden;
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

  @container (min-width: 40em) {
    .amount {
      inline-size: 9em;
    }
    th.line {
      inline-size: 6em;
    }
  }
  @container (max-width: 40em) {
    .measures {
      display: none;
    }
    .menu {
      display: inline-flex;
      flex: 1 1 14em;
    }
    .menu select {
      flex: 1;
    }
    .views {
      flex: 1 1 12em;
    }
    .views .button {
      flex: 1;
    }
    .toolbar {
      --_control: 44px;
    }
    .plot {
      --_label: 0px;
    }
    .between {
      display: none;
    }
    text.tick.zero {
      text-anchor: start;
    }
    .heading {
      margin-inline-start: 6px;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      column-gap: 8px;
      padding-block: 6px 4px;
    }
    .row,
    .row.two {
      min-block-size: 0;
    }
    .row .label {
      padding-block: 0;
      padding-inline: 0 6px;
      margin-inline-start: 6px;
      background: var(--_paper);
    }
    .value {
      display: inline;
      margin-inline-start: auto;
      padding-inline-start: 6px;
      background: var(--_paper);
    }
    .at-mark,
    .ground {
      display: none;
    }
    .track {
      block-size: 20px;
    }
    table {
      font-size: 0.8125em;
    }
    caption,
    thead th,
    td .caption {
      font-size: 1em;
    }
    th,
    td {
      padding-inline-end: 6px;
    }
    .amount {
      white-space: normal;
    }
    tr:not(:first-child) > th[scope='row'] {
      padding-inline-start: 0;
    }
    .shown .line {
      display: none;
    }
    .shown th:nth-last-child(2):has(+ .line),
    .shown td:nth-last-child(2):has(+ .line) {
      padding-inline-end: 0;
    }
  }
  @media (forced-colors: active) {
    [class*='role-'] {
      --_role: CanvasText;
    }
    .quiet {
      --_role: GrayText;
      color: GrayText;
    }
    .quiet text.at-mark {
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
