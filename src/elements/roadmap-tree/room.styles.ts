import { css } from 'lit';

/** What changes with the room there is (break points in em of the container: 40 and 60), and with a finger. */
export const roomStyles = css`
  /* the place of the guidance: what fills it has styles of its own */
  .panel.idle {
    display: none;
  }
  .pending {
    block-size: 24em;
    background: repeating-linear-gradient(transparent 0 27px, var(--_line) 27px 28px);
    animation: appear 0s 300ms both;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @container (min-width: 60em) {
    .body > .panel {
      display: block;
      grid-column: 3;
      grid-row: 4 / -1;
      border-inline-start: 1px solid var(--_line);
      padding-inline-start: 24px;
      min-inline-size: 0;
    }
    .begin {
      padding-block-start: 10px;
    }
    .body {
      grid-template-columns: auto minmax(0, 1fr) 24em;
      grid-template-rows: auto auto auto repeat(var(--_stages, 6), auto) 1fr;
    }
    .body.plain > .panel {
      grid-row: 3 / -1;
    }
    .stage {
      grid-column: 1 / 3;
    }
  }
  @container (max-width: 59.99em) {
    /* Nothing stands beside the last column: what is open must not run out of the element. */
    :is(.skill, .topic-row, .branch-row).current {
      margin-inline-end: 0;
      padding-inline-end: 0;
    }
    .next {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 39.99em) {
    /* The guidance stands under the topic that it belongs to, so stages and their topics line up in one column. */
    .stage,
    .topics {
      display: contents;
    }
    .stage-row,
    .topic {
      position: relative;
      order: 3;
      grid-column: 1 / -1;
      min-inline-size: 0;
    }
    .topic.after,
    .stage.after > .stage-row,
    .stage.after > .topics > .topic {
      order: 5;
    }
    .topic {
      padding-inline-start: var(--_indent);
      padding-block-end: 12px;
    }
    .stage-row {
      margin-block-end: 8px;
    }
    .leaf:last-child {
      margin-block-end: 0;
      padding-block-end: 12px;
    }
    .stage > .line {
      display: none;
    }
    :is(.stage-row, .topic)::before {
      content: '';
      position: absolute;
      inset-inline-start: calc(var(--_ring) / 2 - 1px);
      inset-block: 0;
      inline-size: 2px;
      background: color-mix(in srgb, var(--_line-2) 55%, transparent);
    }
    .stage-row::before {
      inset-block: calc(50% + var(--_ring) / 2 - 2px) -14px;
    }
    .stage.open > .stage-row::before {
      inset-block-end: -8px;
    }
    .topic:last-child::before {
      inset-block-end: -6px;
    }
    .stage:is(.past, .now) > .stage-row::before,
    .stage.past .topic::before,
    .topic.reached::before {
      background: var(--_stage);
    }
    .stage.now:not(.open) > .stage-row::before {
      background: color-mix(in srgb, var(--_line-2) 55%, transparent);
    }
    .stage:last-child :is(.stage-row, .topic)::before {
      display: none;
    }
    .body {
      --_indent: 2.75em;
      --_ring: 2em;
      --_control: 44px;
    }
    .body > * {
      grid-column: 1 / -1;
    }
    .root,
    .body > .strip {
      grid-column: 1 / -1;
      grid-row: auto;
    }
    .root {
      margin-block-end: 8px;
    }
    .strip {
      gap: 6px;
    }
    .strip .of,
    .stage-row .pips {
      display: none;
    }
    .next ol {
      grid-template-columns: minmax(0, 1fr);
    }
    .filter .small {
      inline-size: 100%;
      margin-block-end: -4px;
    }
    .filter .joined {
      inline-size: 100%;
    }
    .filter .button {
      flex: 1;
      padding-inline: 4px;
    }
    .stage-row .of {
      min-inline-size: 0;
    }
    .stage-row,
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
    .fold {
      inline-size: 36px;
      block-size: 44px;
    }
    .topic-row .fold {
      inline-size: 28px;
    }
  }
  @media (pointer: coarse) {
    .topic-row,
    .branch-row,
    .skill {
      min-block-size: 44px;
    }
    .state,
    .see,
    .fold,
    .total .fold {
      inline-size: 44px;
      block-size: 44px;
    }
    .state {
      margin-inline-start: -13px;
    }
    .link {
      min-block-size: 44px;
    }
  }
`;
