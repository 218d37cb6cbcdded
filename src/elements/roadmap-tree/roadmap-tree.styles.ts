import { css } from 'lit';

/**
 * The first picture: head, what is next, the spine with its rings, and how they stand together. Break points in em of the
 * container: 40 and 60. What an open stage holds has styles of its own, and so have the guidance and the choice of a role.
 */
export const roadmapTreeStyles = css`
  :host {
    --_indent: 3.5em;
    --_ring: 2.5em;
    --_ahead: color-mix(in srgb, var(--_line-2) 55%, transparent);
  }
  .stage-1 {
    --_stage: var(--_stage-1);
  }
  .stage-2 {
    --_stage: var(--_stage-2);
  }
  .stage-3 {
    --_stage: var(--_stage-3);
  }
  .stage-4 {
    --_stage: var(--_stage-4);
  }
  .stage-5 {
    --_stage: var(--_stage-5);
  }
  .stage-6 {
    --_stage: var(--_stage-6);
  }
  .body {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 32px;
  }
  .body > *,
  .stage {
    grid-column: 1 / -1;
  }
  /* The parts of the tree take their places among the others: the head above what is next, the guidance after an open stage. */
  .tree {
    display: contents;
  }
  .root,
  .strip {
    grid-row: 1;
    align-self: end;
    margin-block-end: 20px;
  }
  .root {
    order: -1;
    grid-column: 1;
  }
  .body > .strip {
    grid-column: 2 / -1;
  }
  .next {
    order: 1;
  }
  .filter {
    order: 2;
    min-block-size: calc(var(--_control) + 18px);
    margin-block-end: 16px;
    border-block: 1px solid var(--_line);
  }
  .stage {
    order: 3;
    position: relative;
    padding-block-end: 16px;
  }
  .idle {
    display: none;
  }
  .stand-in {
    visibility: hidden;
  }
  /* Lines where rows will stand, once waiting is felt. */
  .stand-in .stage::after {
    content: '';
    visibility: visible;
    position: absolute;
    inset: 20px 0 auto var(--_indent);
    border-block-start: 1px solid var(--_line);
    animation: appear 0s 300ms both;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .icon {
    inline-size: 16px;
    block-size: 16px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .fold {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    margin-inline-start: -8px;
    color: var(--_ink-2);
  }
  .end {
    display: inline-flex;
    align-items: center;
    gap: 12px;
    margin-inline-start: auto;
  }
  .of,
  .word {
    font-size: 0.8125em;
    color: var(--_ink-2);
    white-space: nowrap;
    unicode-bidi: plaintext;
  }
  .title,
  .total,
  .total b,
  .ticks {
    display: block;
  }
  .title {
    font-weight: 650;
    line-height: 1.25;
    margin-block-end: 4px;
    text-wrap: balance;
  }
  .total b {
    font-size: 2.25em;
    font-weight: 600;
    letter-spacing: -0.02em;
    line-height: 1;
    unicode-bidi: plaintext;
  }
  .total .small,
  .strip .caption {
    display: flex;
    align-items: center;
    min-block-size: 24px;
  }
  .total .fold {
    inline-size: 24px;
    block-size: 24px;
    margin-inline-start: 2px;
  }
  .strip {
    display: grid;
    grid: auto / auto-flow minmax(0, auto);
    justify-content: start;
    gap: 12px;
  }
  .group {
    min-inline-size: 0;
  }
  .ticks {
    max-inline-size: 100%;
    block-size: 28px;
    border-block-end: 1px solid var(--_line-2);
    fill: var(--_stage, var(--_ink));
  }
  .ticks .todo {
    fill: var(--_line-2);
  }
  .ticks .skipped {
    fill: none;
    stroke: var(--_line-2);
    stroke-dasharray: 2 2;
    vector-effect: non-scaling-stroke;
  }
  .strip .caption {
    justify-content: space-between;
    gap: 4px;
    font-size: 0.75em;
    white-space: nowrap;
    color: var(--_ink-2);
  }
  .caption b {
    font-weight: 600;
    color: var(--_ink);
  }
  .caption .of {
    font-size: 1em;
  }
  .next {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 4px 24px;
    align-items: baseline;
    padding-block: 12px;
    border-block-start: 1px solid var(--_ink);
  }
  .plain > .next {
    margin-block-end: 16px;
    border-block-end: 1px solid var(--_line);
  }
  .next h3 {
    font-size: 1em;
    font-weight: 650;
  }
  .next ol {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 8px 24px;
  }
  .next li p {
    line-height: 1.4;
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .stage-row {
    display: flex;
    align-items: center;
    gap: 4px 10px;
    min-block-size: var(--_ring);
    border-radius: var(--_radius);
  }
  .stage-row .name {
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.2;
  }
  .stage-row .of {
    min-inline-size: 4.6em;
    text-align: end;
  }
  .ring {
    position: relative;
    flex: none;
    inline-size: var(--_ring);
    block-size: var(--_ring);
    margin-inline-end: calc(var(--_indent) - var(--_ring) - 10px);
    fill: none;
  }
  .track {
    stroke: var(--_line-2);
    stroke-width: 1.5;
  }
  .arc {
    stroke: var(--_stage);
    stroke-width: 4;
  }
  .ring::after {
    content: attr(data-number) / '';
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    font-size: calc(var(--_ring) * 0.375);
    font-weight: 650;
  }
  .line {
    position: absolute;
    inset-inline-start: calc(var(--_ring) / 2 - 1px);
    inset-block: calc(var(--_ring) - 2px) -2px;
    inline-size: 2px;
    block-size: calc(100% - var(--_ring) + 4px);
    fill: var(--_ahead);
  }
  .reached,
  .half {
    fill: var(--_stage);
  }
  .stage:last-child > .line {
    display: none;
  }
  .pips {
    flex: none;
    overflow: visible;
    fill: none;
    stroke: var(--_line-2);
  }
  .pip:is(.done, .doing) {
    stroke: var(--_stage);
  }
  .pip.done {
    fill: var(--_stage);
  }
  .half {
    stroke: none;
  }
  .pip.skipped {
    stroke-dasharray: 1.5 1.5;
  }
  .rtl :is(.pips, .ticks) {
    transform: scaleX(-1);
  }

  @container (min-width: 60em) {
    .body {
      grid-template: auto auto auto repeat(var(--_stages, 6), auto) 1fr / auto minmax(0, 1fr) 24em;
    }
    .stage {
      grid-column: 1 / 3;
    }
    .body > .panel {
      display: block;
      grid-area: 4 / 3 / -1;
      min-block-size: 7em;
      border-inline-start: 1px solid var(--_line);
      padding-inline-start: 24px;
      min-inline-size: 0;
    }
    .body.plain > .panel {
      grid-row-start: 3;
    }
  }
  @container (max-width: 59.99em) {
    .next {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 39.99em) {
    .body {
      --_indent: 2.75em;
      --_ring: 2em;
      --_control: 44px;
    }
    .root,
    .body > .strip {
      grid-area: auto / 1 / auto / -1;
    }
    .root {
      margin-block-end: 8px;
    }
    .strip {
      gap: 6px;
    }
    .caption .of,
    .stage-row .pips,
    .stage > .line {
      display: none;
    }
    .next ol {
      grid-template-columns: minmax(0, 1fr);
    }
    .filter {
      min-block-size: calc(var(--_control) + 22px + 1.21875em);
    }
    /* The guidance stands under the topic that it belongs to, so stages and their topics line up in one column. */
    .stage {
      display: contents;
    }
    .stage-row {
      position: relative;
      order: 3;
      grid-column: 1 / -1;
      min-inline-size: 0;
      min-block-size: 44px;
      margin-block-end: 8px;
    }
    .stage-row .of {
      min-inline-size: 0;
    }
    .stage:not(:last-child) > .stage-row::before {
      content: '';
      position: absolute;
      inset-inline-start: calc(var(--_ring) / 2 - 1px);
      inset-block: calc(50% + var(--_ring) / 2 - 2px) -14px;
      inline-size: 2px;
      background: var(--_ahead);
    }
    .stage.past > .stage-row::before {
      background: var(--_stage);
    }
    .fold {
      inline-size: 36px;
      block-size: 44px;
    }
  }
  @media (pointer: coarse) {
    .fold,
    .total .fold {
      inline-size: 44px;
      block-size: 44px;
    }
    .link {
      min-block-size: 44px;
    }
  }
`;
