import { css } from 'lit';

/** What the first drawing needs: all that takes room. */
export const styles = css`
  .figure,
  .plot,
  .group,
  p {
    position: relative;
    margin: 0;
  }
  .pending {
    visibility: hidden;
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
  .toolbar:empty {
    padding-block: 8px 0;
  }
  .views {
    margin-inline-start: auto;
  }
  .toolbar .menu {
    display: none;
    flex: 1 1 14em;
    font-size: 0.875em;
    min-block-size: var(--_control);
  }

  .plot {
    --_label: 15.5em;
    padding-block: 1.5em 12px;
  }
  svg {
    overflow: visible;
  }
  .place {
    display: block;
  }
  .axis {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: calc(100% - var(--_label));
    block-size: 100%;
  }
  .tick {
    font-size: 0.75em;
    text-anchor: middle;
    fill: var(--_ink-3);
  }
  .tick:last-child {
    text-anchor: end;
  }
  line,
  rect {
    stroke: var(--_line);
    shape-rendering: crispEdges;
  }
  line:first-child {
    stroke: var(--_ink);
  }
  .heading,
  .heading span {
    display: flex;
  }
  .heading {
    padding-block: 12px 2px;
    font-weight: 650;
  }
  /* Keeps gridlines off the letters, without a box that would be seen on a page of another colour. */
  .heading,
  .label,
  .value {
    text-shadow: 2px 0 var(--_paper), -2px 0 var(--_paper), 0 2px var(--_paper), 0 -2px var(--_paper);
  }
  .name {
    gap: 8px;
    justify-content: start;
    min-block-size: 24px;
    min-inline-size: 24px;
    margin-inline: -4px;
    padding: 0 4px;
    font: inherit;
    text-align: start;
    text-shadow: inherit;
    white-space: normal;
  }
  @media (pointer: coarse) {
    .name {
      min-block-size: 44px;
    }
  }
  .row {
    display: grid;
    grid-template-columns: var(--_label) minmax(0, 1fr);
    align-items: center;
  }
  .label {
    font-size: 0.875em;
    line-height: 1.25;
    padding-block: 4px;
    padding-inline: 20px 16px;
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
  .at-mark {
    font-size: 0.8125em;
    font-weight: 500;
    white-space: nowrap;
  }
  .at-mark {
    fill: var(--_ink);
    stroke: var(--_paper);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .before {
    text-anchor: end;
  }
  .point {
    font-weight: 600;
  }
  .track {
    inline-size: 100%;
    block-size: 2em;
    color: var(--_role, var(--_ink-2));
  }
  .mark,
  .key svg {
    fill: currentColor;
  }
  rect {
    y: calc(50% - 0.375em);
    height: 0.75em;
    stroke: none;
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

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    padding-block-start: 8px;
  }
  .key span {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .key .glyph + .glyph {
    margin-inline-start: -3px;
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
  }

  @container (min-width: 40em) {
    .row:has(.detail) {
      min-block-size: 2.875em;
    }
  }
  @container (max-width: 40em) {
    .measures,
    line.between,
    .at-mark {
      display: none;
    }
    .toolbar {
      --_control: 44px;
    }
    .toolbar .menu {
      display: inline-flex;
    }
    .views {
      flex: 1 1 12em;
    }
    .views .button {
      flex: 1;
    }
    .plot {
      --_label: 0px;
    }
    .tick:nth-child(2) {
      text-anchor: start;
    }
    .heading,
    .label {
      margin-inline-start: 6px;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 8px;
      padding-block: 6px 4px;
    }
    .label {
      padding: 0;
      padding-inline-end: 6px;
    }
    .value {
      display: inline;
      margin-inline-start: auto;
      padding-inline-start: 6px;
    }
    .track {
      block-size: 1.25em;
    }
  }
`;
