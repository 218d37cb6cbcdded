import { css } from 'lit';

/** The spine with its rings, topics in columns, rows of skills. */
export const spineStyles = css`
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
`;
