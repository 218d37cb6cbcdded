import { css } from 'lit';

/** The map's stage, its nodes and links, the outline, and how they fit their container. */
export const mindMapStyles = css`
  .stage {
    position: relative;
    overflow: hidden;
    block-size: var(--mind-map-height, min(var(--_height, 40em), 55em));
    border: 1px solid var(--_line);
    border-radius: 6px;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    cursor: grab;
  }
  .stage:active {
    cursor: grabbing;
  }
  .stage.waiting {
    overflow: auto;
    cursor: auto;
    touch-action: auto;
    user-select: auto;
  }
  .layer {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 0;
    block-size: 0;
    transform-origin: 0 0;
    direction: inherit;
  }
  .links {
    position: absolute;
    inset: 0 auto auto 0;
    left: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: visible;
    fill: none;
    stroke: var(--_tone);
    stroke-width: 1.5px;
    pointer-events: none;
  }
  .links path {
    stroke: var(--_tone);
  }
  .links .bar {
    stroke-width: 0.6em;
    opacity: 0.75;
  }
  .stage,
  .outline,
  .general {
    --_tone: var(--_line-2);
  }
  .role-1,
  .role-2,
  .role-3,
  .role-4,
  .role-5,
  .role-6 {
    --_tone: var(--_role);
  }
  .stage-1 {
    --_tone: var(--_stage-1);
  }
  .stage-2 {
    --_tone: var(--_stage-2);
  }
  .stage-3 {
    --_tone: var(--_stage-3);
  }
  .stage-4 {
    --_tone: var(--_stage-4);
  }
  .stage-5 {
    --_tone: var(--_stage-5);
  }
  .stage-6 {
    --_tone: var(--_stage-6);
  }

  /* Sizes are those that map-geometry.ts counts with. */
  .node {
    position: absolute;
    left: 0;
    top: 0;
    inline-size: max-content;
    border-radius: var(--_radius);
    white-space: pre;
    text-align: left;
    /* A label keeps its own direction; the map has placed it already. */
    unicode-bidi: plaintext;
    cursor: pointer;
  }
  .depth-0 {
    padding: 0.625em 0.75em;
    border-radius: 6px;
    background: light-dark(var(--_ink), color-mix(in srgb, var(--_ink) 18%, var(--_paper)));
    color: light-dark(var(--_paper), var(--_ink));
    font-weight: 650;
    line-height: 1.25;
  }
  .node.depth-1 {
    --_12px: 0.8em;
    padding: 0.3em 0.4333em;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.2;
  }
  .node.depth-2 {
    --_12px: 0.8571em;
    padding: 0.3214em 0.4643em;
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.2143;
  }
  .node.depth-3 {
    --_12px: 0.9231em;
    padding: 0.3462em 0.5em;
    font-size: 0.8125em;
    line-height: 1.2308;
  }
  .node small {
    display: block;
    font-size: var(--_12px, 0.75em);
    font-weight: 400;
    line-height: 1.25;
    color: var(--_ink-2);
  }
  .depth-0 small {
    margin-block-start: 0.3333em;
    color: inherit;
    opacity: 0.8;
  }
  .dotted:not(.depth-0)::before,
  .ring,
  .node .glyph {
    position: absolute;
    inset: 0 100% 0 auto;
    margin-block: auto;
    font-size: var(--_12px);
  }
  .dotted:not(.depth-0)::before {
    content: '';
    inline-size: 0.5833em;
    block-size: 0.5833em;
    margin-right: 0.4167em;
    border-radius: 50%;
    background: var(--_tone);
  }
  .node .glyph {
    inline-size: 1em;
    block-size: 1em;
    margin-right: 0.3333em;
  }
  .ring {
    display: grid;
    place-items: center;
    inline-size: 1.8333em;
    block-size: 1.8333em;
    margin-right: 0.25em;
    border: 1.5px solid var(--_tone);
    border-radius: 50%;
    background: var(--_paper);
    font-weight: 600;
  }
  .toggle {
    position: absolute;
    inset: 0 auto 0 100%;
    margin-block: auto;
    display: grid;
    place-items: center;
    border: 1.5px solid var(--_tone);
    background: var(--_paper);
    color: var(--_ink);
    font-size: var(--_12px, 0.75em);
    font-weight: 600;
    line-height: 1;
  }
  .ring::before,
  .shut::before {
    content: attr(data-text);
  }
  .toggle.open {
    block-size: 1.1667em;
    margin-left: 0.5em;
    border-radius: 50%;
  }
  .toggle.open::before {
    content: '';
    inline-size: 0.5em;
    border-block-start: 1.5px solid var(--_ink-2);
  }
  .toggle.shut {
    block-size: 1.6667em;
    margin-left: 0.6667em;
    border-radius: 0.8333em;
  }
  .leftward {
    text-align: right;
  }
  .leftward .toggle {
    inset: 0 100% 0 auto;
    margin: auto 0.6667em auto 0;
  }
  .leftward .toggle.open {
    margin-right: 0.5em;
  }
  .leftward.dotted:not(.depth-0)::before,
  .leftward .ring,
  .leftward .glyph {
    inset: 0 auto 0 100%;
  }
  .leftward.dotted:not(.depth-0)::before {
    margin: auto 0 auto 0.4167em;
  }
  .leftward .ring {
    margin: auto 0 auto 0.25em;
  }
  .leftward .glyph {
    margin: auto 0 auto 0.3333em;
  }

  .toolbar {
    padding-block-start: 8px;
  }
  .toolbar .separator {
    margin-inline: 2px;
  }
  .under-outline {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 8px;
  }
  .level {
    padding-inline: 8px 4px;
    font-size: 0.875em;
    color: var(--_ink-2);
  }
  .zoom {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .scale {
    min-inline-size: 3.5em;
    font-size: 0.875em;
    text-align: center;
    color: var(--_ink-2);
  }
  .word {
    display: none;
  }
  @container (min-width: 65em) {
    .word {
      display: inline;
    }
    .toolbar .separator {
      margin-inline: 8px;
    }
  }
  @container (max-width: 34.99em) {
    .toolbar {
      --_control: var(--career-control, 44px);
      gap: 2px;
    }
    .joined .button {
      min-inline-size: 36px;
      padding: 0;
    }
    .toolbar .separator,
    .level {
      display: none;
    }
    .views {
      margin-inline-start: auto;
    }
  }

  .outline {
    columns: 3 17em;
    column-gap: 2.2857em;
    border-block-start: 1px solid var(--_ink);
    padding-block-start: 1.1429em;
    font-size: 0.875em;
  }
  .outline > li {
    break-inside: auto;
    margin-block-end: 1.4286em;
  }
  .outline > .folded,
  .outline ul ul li {
    break-inside: avoid-column;
  }
  .outline .row {
    display: flex;
    align-items: center;
    gap: 6px;
    inline-size: 100%;
    min-block-size: 2em;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-size: inherit;
    line-height: 1.25;
    text-align: start;
  }
  .outline button.row {
    cursor: pointer;
  }
  .outline .row:hover {
    background: var(--_tint);
  }
  .outline .row.selected {
    background: var(--_accent-tint);
  }
  .outline .icon {
    inline-size: 14px;
    block-size: 14px;
    color: var(--_ink-2);
  }
  .outline .gap {
    inline-size: 14px;
    flex: none;
  }
  .outline .name {
    padding-block: 3px;
    min-inline-size: 0;
  }
  .outline .count {
    margin-inline-start: auto;
    padding-inline-start: 8px;
    font-size: 0.8571em;
    font-weight: 400;
    color: var(--_ink-3);
  }
  .outline > li > .row {
    font-size: 1.0714em;
    font-weight: 650;
    border-block-end: 1.5px solid var(--_ink);
    border-radius: 0;
    margin-block-end: 4px;
    break-after: avoid-column;
  }
  .outline > [class*='stage-'] > .row,
  .outline > [class*='role-'] > .row {
    border-block-end-color: var(--_tone);
  }
  .outline li ul {
    padding-inline-start: 7px;
  }
  .outline ul ul {
    border-inline-start: 1px solid var(--_line);
    margin-inline-start: 6px;
    padding-inline-start: 12px;
  }
  .outline .depth-2 > .row {
    font-weight: 500;
  }
  .outline small {
    display: block;
    color: var(--_ink-2);
  }
  .waiting .row {
    visibility: hidden;
  }
  @container (max-width: 34.99em) {
    .outline {
      columns: 1;
    }
    .outline .row {
      min-block-size: 2.5714em;
    }
    .outline > li {
      margin-block-end: 0.8571em;
    }
  }
  @media (pointer: coarse) {
    .outline .row {
      min-block-size: max(44px, 2.5714em);
    }
  }

  /* Only where loading takes a while: a hairline for each row. */
  .waiting .row,
  .stage.waiting::before {
    animation: arrive 0s 300ms forwards;
  }
  .stage.waiting::before {
    content: '';
    position: absolute;
    inset: 50% auto auto 20px;
    inline-size: 158px;
    border-block-start: 1px solid var(--_line);
    visibility: hidden;
  }
  @keyframes arrive {
    to {
      visibility: visible;
    }
  }
`;
