import { css } from 'lit';

/** The guidance: beside the spine when wide, after the open stage in the middle, under the open topic when narrow. */
export const guidanceStyles = css`
  :host {
    --_guidance-top: var(--roadmap-tree-guidance-top, 16px);
  }
  .panel {
    order: 4;
  }
  .guidance {
    max-inline-size: 68ch;
  }
  .begin {
    padding-block-start: 10px;
  }
  .pending {
    block-size: 24em;
    background: repeating-linear-gradient(transparent 0 27px, var(--_line) 27px 28px);
    animation: appear 0s 300ms both;
  }
  .crumb {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-block-size: var(--_control);
  }
  .panel h3 {
    font-size: 1.5em;
    line-height: 1.2;
    font-weight: 650;
    letter-spacing: -0.01em;
    margin-block-start: 4px;
    text-wrap: balance;
    scroll-margin-block: 4em 14em;
  }
  .panel h4 {
    margin-block: 16px 4px;
    font-size: 0.8125em;
    font-weight: 650;
  }
  .panel :is(p, .practice li, .roles li) {
    font-size: 0.9375em;
  }
  .panel p.small {
    font-size: 0.8125em;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-block: 16px;
  }
  .panel :is(.lede, .text) {
    margin-block-start: 8px;
  }
  .practice {
    counter-reset: step;
  }
  .practice li {
    counter-increment: step;
    position: relative;
    padding-inline-start: 1.6em;
    margin-block-end: 4px;
  }
  .practice li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    color: var(--_ink-3);
  }
  .roles {
    margin-block-end: 4px;
    display: grid;
    grid-template-columns: 12px max-content minmax(0, 1fr);
    column-gap: 8px;
  }
  .roles li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    padding-block: 2px;
  }
  .roles b {
    font-weight: 600;
  }
  .relations {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 2px 16px;
    margin-block-start: 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .relations dt {
    padding-block-start: 5px;
  }
  .relation {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    padding: 0 6px;
    margin-inline-start: -6px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-size: 0.875em;
    text-align: start;
    line-height: 1.25;
    cursor: pointer;
  }
  .relation:hover {
    background: var(--_tint-2);
  }
  .relation .status {
    inline-size: 1em;
    block-size: 1em;
  }
  .steps {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    margin-block-start: 16px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .steps .button {
    white-space: normal;
    text-align: start;
    min-inline-size: 0;
  }
  .steps .back {
    margin-inline-start: -6px;
  }
  .steps .on {
    margin-inline-start: auto;
    text-align: end;
  }
  .rtl :is(.steps, .fold, .see) .icon {
    transform: scaleX(-1);
  }
  @container (min-width: 60em) {
    .guidance {
      position: sticky;
      inset-block-start: var(--_guidance-top);
      max-block-size: calc(100vh - 2 * var(--_guidance-top));
      overflow-y: auto;
      padding: 4px 8px 8px;
      margin-inline-start: -8px;
      scrollbar-width: thin;
    }
    .crumb .button,
    .steps .on {
      margin-inline-end: -8px;
    }
  }
  @container (min-width: 40em) and (max-width: 59.99em) {
    .panel {
      position: relative;
      margin-inline-start: var(--_indent);
      padding-block: 4px 8px;
      padding-inline-start: 16px;
      margin-block-end: 24px;
      border-inline-start: 2px solid var(--_accent);
    }
    .panel::before {
      content: '';
      position: absolute;
      inset-inline-start: calc(var(--_ring) / 2 - 3px - var(--_indent));
      inset-block: 0 -26px;
      inline-size: 2px;
      background: var(--_ahead);
    }
    .panel.past::before {
      background: var(--_stage);
    }
    .panel.last::before {
      display: none;
    }
  }
  @container (max-width: 39.99em) {
    .panel {
      position: relative;
      padding-block: 12px 16px;
      margin-block-end: 16px;
      border-block: 2px solid var(--_accent);
    }
    .choice .joined {
      display: grid;
      grid-template-columns: repeat(4, 1fr);
      inline-size: 100%;
    }
    .choice .button {
      padding-inline: 2px;
    }
    .relation {
      min-block-size: 44px;
    }
    .relations dt {
      padding-block-start: 12px;
    }
  }
  /* Large text in a small place: what stands side by side goes below each other. */
  @container (max-width: 14em) {
    .choice .joined {
      grid-template-columns: repeat(2, 1fr);
    }
    .joined .button:nth-child(n + 3) {
      border-block-start: 1px solid var(--_line);
    }
    .joined .button:nth-child(odd) {
      border-inline-start: 0;
    }
    .roles {
      grid-template-columns: 12px minmax(0, 1fr);
    }
    .roles span {
      grid-column: 2;
    }
    .relations {
      grid-template-columns: minmax(0, 1fr);
    }
    .steps {
      flex-direction: column;
    }
  }
  @media print {
    .guidance {
      position: static;
      max-block-size: none;
      overflow: visible;
    }
    .panel.idle,
    .steps,
    .crumb .button {
      display: none;
    }
  }
`;
