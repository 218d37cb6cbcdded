import { css } from 'lit';

/** Head, next up, spine and rows. Break points are em of the container: 40 and 60. */
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

  /* spine */
  .stage {
    position: relative;
    padding-block-end: 16px;
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
  }
  .ring circle {
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
  }
  .ahead {
    fill: color-mix(in srgb, var(--_line-2) 55%, transparent);
  }
  .reached {
    fill: var(--_stage);
  }
  .stage:last-child > .line {
    display: none;
  }
  .pips {
    flex: none;
    overflow: visible;
  }
  .pip {
    fill: none;
    stroke: var(--_line-2);
  }
  .pip.done {
    fill: var(--_stage);
    stroke: var(--_stage);
  }
  .pip.doing {
    stroke: var(--_stage);
  }
  .half {
    fill: var(--_stage);
  }
  .pip.skipped {
    stroke-dasharray: 1.5 1.5;
  }

  /* topics and skills */
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
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }
  .rtl :is(.pips, .ticks) {
    transform: scaleX(-1);
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
  @media (forced-colors: active) {
    .body {
      --_stage-1: CanvasText;
      --_stage-2: CanvasText;
      --_stage-3: CanvasText;
      --_stage-4: CanvasText;
      --_stage-5: CanvasText;
      --_stage-6: CanvasText;
    }
    :is(.skill, .topic-row, .branch-row).current {
      border-inline-start: 3px solid Highlight;
      padding-inline-start: 5px;
    }
    .ahead {
      fill: GrayText;
    }
  }
  @media print {
    .fold,
    .see {
      display: none;
    }
    .stage-row,
    .topic,
    .panel {
      break-inside: avoid;
    }
  }
`;
