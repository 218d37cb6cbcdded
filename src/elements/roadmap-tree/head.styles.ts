import { css } from 'lit';

/** The total, and the strip of ticks beside it. */
export const headStyles = css`
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
  }
  .total .small,
  .strip .caption {
    display: flex;
    align-items: center;
    min-block-size: 24px;
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
  @container (max-width: 39.99em) {
    .strip {
      gap: 6px;
    }
    .caption bdi {
      display: none;
    }
  }
`;
