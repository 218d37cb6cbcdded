import { css } from 'lit';

/** The spine: a row a stage with its ring, the line to the next ring, a pip a leaf, and the sign that a branch folds. */
export const spineStyles = css`
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
  .icon {
    inline-size: max(16px, 1em);
    block-size: max(16px, 1em);
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
  .total .fold {
    inline-size: 24px;
    block-size: 24px;
    margin-inline-start: 2px;
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
  @container (max-width: 39.99em) {
    .stage-row .pips,
    .stage > .line {
      display: none;
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
  }
`;
