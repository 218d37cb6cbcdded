import { css } from 'lit';

/** What an open stage holds: topics in columns, rows of skills; and the states of all rows. */
export const rowStyles = css`
  .row {
    scroll-margin-block: 8px;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .fold {
    border-radius: var(--_radius);
  }
  .fold:hover,
  .state:hover,
  .see:hover {
    background: var(--_tint-2);
  }
  .stage.after {
    order: 5;
  }
  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5em), 1fr));
    column-gap: 32px;
    padding-block: 8px 4px;
    padding-inline-start: var(--_indent);
  }
  .topic {
    min-inline-size: 0;
    padding-block-end: 20px;
  }
  .topic.leaf {
    padding-block-end: 0;
  }
  .leaf:last-child {
    margin-block-end: 20px;
  }
  .topic-row,
  .branch-row,
  .skill {
    display: flex;
    align-items: center;
    gap: 4px;
    min-block-size: 34px;
    border-block-end: 1px solid var(--_line);
    font-size: 0.875em;
  }
  .topic-row {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.25;
    border-block-end: 1.5px solid var(--_stage);
  }
  .branch-row {
    font-weight: 600;
  }
  :is(.topic-row, .branch-row) .fold {
    inline-size: 24px;
    block-size: 24px;
    margin-inline-start: -4px;
    color: var(--_ink-3);
  }
  :is(.topic-row, .branch-row) .end {
    gap: 8px;
    font-weight: 400;
  }
  .nested {
    padding-inline-start: 22px;
  }
  .skill .name {
    flex: 1;
    min-inline-size: 0;
    padding: 4px 0.15em;
    line-height: 1.25;
  }
  .skill .end {
    gap: 4px;
  }
  .status {
    display: block;
    flex: none;
    inline-size: 1.286em;
    block-size: 1.286em;
    color: var(--_ink);
  }
  .status .quiet {
    stroke: var(--_line-2);
  }
  .status .cut {
    stroke: var(--_paper);
  }
  .state,
  .see {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: max(24px, 1.857em);
    block-size: 28px;
    border-radius: var(--_radius);
  }
  .stage-row .status {
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .state {
    margin-inline-start: -4px;
  }
  .see {
    inline-size: 24px;
    color: var(--_ink-3);
  }
  .skill.skipped .name {
    color: var(--_ink-2);
    text-decoration: line-through 1px;
  }
  .row.quiet :is(.name, .word) {
    color: var(--_ink-3);
  }
  .row:hover:not(.current, .root) {
    background: var(--_tint);
  }
  :is(.skill, .topic-row, .branch-row).current {
    margin-inline: -8px;
    padding-inline: 8px;
    background: var(--_accent-tint);
    box-shadow: inset 2px 0 0 var(--_accent);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .rtl :is(.skill, .topic-row, .branch-row).current {
    box-shadow: inset -2px 0 0 var(--_accent);
  }
  .skill.current .name {
    font-weight: 600;
  }
  .stage-row.current .name {
    color: var(--_accent);
  }
  .row:focus-visible {
    position: relative;
    z-index: 1;
    border-radius: var(--_radius);
  }
  @container (max-width: 59.99em) {
    /* Nothing stands beside the last column: what is open must not run out of the element. */
    :is(.skill, .topic-row, .branch-row).current {
      margin-inline-end: 0;
      padding-inline-end: 0;
    }
  }
  @container (max-width: 39.99em) {
    .topics {
      display: contents;
    }
    .topic {
      position: relative;
      order: 3;
      grid-column: 1 / -1;
      min-inline-size: 0;
      padding-inline-start: var(--_indent);
      padding-block-end: 12px;
    }
    .topic.after,
    .stage.after > .stage-row,
    .stage.after > .topics > .topic {
      order: 5;
    }
    .leaf:last-child {
      margin-block-end: 0;
      padding-block-end: 12px;
    }
    .topic::before {
      content: '';
      position: absolute;
      inset-inline-start: calc(var(--_ring) / 2 - 1px);
      inset-block: 0;
      inline-size: 2px;
      background: var(--_ahead);
    }
    .stage.open:not(:last-child) > .stage-row::before {
      inset-block-end: -8px;
    }
    .topic:last-child::before {
      inset-block-end: -6px;
    }
    .stage.now.open > .stage-row::before,
    .stage.past .topic::before,
    .topic.reached::before {
      background: var(--_stage);
    }
    .stage:last-child .topic::before {
      display: none;
    }
    .topic-row,
    .branch-row,
    .skill {
      min-block-size: 44px;
    }
    .state {
      block-size: 44px;
      inline-size: max(34px, 2.2em);
    }
    .see {
      inline-size: 34px;
      block-size: 44px;
    }
    .topic-row .fold {
      inline-size: 28px;
    }
  }
  @container (max-width: 14em) {
    .topic-row,
    .branch-row,
    .skill {
      flex-wrap: wrap;
    }
    :is(.topic-row, .branch-row, .skill) .name {
      flex: 1 4em;
      min-inline-size: 0;
    }
  }
  @media (pointer: coarse) {
    .topic-row,
    .branch-row,
    .skill {
      min-block-size: 44px;
    }
    .state,
    .see {
      inline-size: 44px;
      block-size: 44px;
    }
    .state {
      margin-inline-start: -13px;
    }
  }
`;
