import { css } from 'lit';

/** How the parts stand together; head, next up and the choice of a role. */
export const roadmapTreeStyles = css`
  :host {
    --_indent: 3.5em;
    --_ring: 2.5em;
    --_guidance-top: var(--roadmap-tree-guidance-top, 16px);
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
    order: 0;
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
  }
  .stage {
    order: 3;
  }
  .panel {
    order: 4;
  }
  .stage.after {
    order: 5;
  }
  .stand-in {
    visibility: hidden;
  }
  /* Lines where rows will stand, once waiting is felt. */
  .stand-in .stage::after {
    content: '';
    visibility: visible;
    position: absolute;
    inset-inline: var(--_indent) 0;
    inset-block-start: 20px;
    border-block-start: 1px solid var(--_line);
    animation: appear 0s 300ms both;
  }
  .row {
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .fold {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    margin-inline-start: -8px;
    color: var(--_ink-2);
    border-radius: var(--_radius);
  }
  .fold:hover,
  .state:hover,
  .see:hover {
    background: var(--_tint-2);
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

  /* head */
  .total {
    display: block;
  }
  .root .title {
    display: block;
    font-weight: 650;
    line-height: 1.25;
    margin-block-end: 4px;
    text-wrap: balance;
  }
  .total b {
    display: block;
    font-size: 2.25em;
    font-weight: 600;
    letter-spacing: -0.02em;
    line-height: 1;
    unicode-bidi: plaintext;
  }
  .total .small {
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
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, auto);
    justify-content: start;
    gap: 12px;
  }
  .strip .group {
    min-inline-size: 0;
  }
  .ticks {
    display: block;
    max-inline-size: 100%;
    block-size: 28px;
    border-block-end: 1px solid var(--_line-2);
  }
  .ticks path {
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
    display: flex;
    justify-content: space-between;
    gap: 4px;
    min-block-size: 24px;
    align-items: center;
    font-size: 0.75em;
    white-space: nowrap;
    color: var(--_ink-2);
  }
  .strip .caption b {
    font-weight: 600;
    color: var(--_ink);
  }
  .strip .of {
    font-size: 1em;
  }

  /* next up */
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
  .filter {
    gap: 8px;
    padding-block: 8px;
    margin-block-end: 16px;
    border-block: 1px solid var(--_line);
  }
`;
