import { css } from 'lit';

/** Styles that the first drawing of the map does not need: states, the hint, forced colours, print. */
export const mindMapLateStyles = css`
  .stage {
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    cursor: grab;
  }
  .stage:active {
    cursor: grabbing;
  }
  .far {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  /* Says how tones are coloured; the end of the transition tells that a colour has changed. */
  .tones {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
  .tones path {
    stroke: var(--_tone);
    transition: stroke 1ms;
  }
  .node {
    cursor: pointer;
  }
  .node:not(.depth-0) {
    border-radius: var(--_radius);
  }
  .node:not(.depth-0):hover {
    background: var(--_tint-2);
  }
  .node[aria-selected='true'] {
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }
  .node[aria-selected='true']:not(.depth-0) {
    background: var(--_accent-tint);
  }
  .depth-0[aria-selected='true'] {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .node:focus-visible {
    z-index: 1;
  }
  /* The ring is round the whole field. A browser would zoom in on small type in a field. */
  .field input {
    outline: 0;
  }
  @media (pointer: coarse) {
    .field input {
      font-size: max(16px, 1em);
    }
  }
  .toggle::after {
    content: '';
    position: absolute;
    inset: -6px;
  }
  .toggle:hover {
    background: color-mix(in srgb, var(--_ink) 9%, var(--_paper));
  }
  @media (pointer: coarse) {
    .toggle::after {
      inset: -15px;
    }
  }
  .hint {
    position: absolute;
    inset-inline-start: 12px;
    inset-block-end: 12px;
    padding: 2px 6px;
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink-3);
    font-size: 0.75em;
    pointer-events: none;
    animation: leave var(--_fast) 6s forwards;
  }
  .busy {
    animation: none;
  }
  .at-end {
    inset-inline: auto 12px;
  }
  .at-top {
    inset-block: 12px auto;
  }
  /* Takes its height from the stage, so that nothing below moves. */
  .path {
    --_row: max(2.25em, var(--_control));
    display: flex;
    align-items: center;
    gap: 4px;
    block-size: var(--_row);
    padding-inline: 8px 4px;
  }
  .path:has(+ .stage) {
    border: 1px solid var(--_line);
    border-block-end: 0;
    border-start-start-radius: 6px;
    border-start-end-radius: 6px;
  }
  .path + .stage {
    block-size: calc(var(--mind-map-height, min(var(--_height, 40em), 55em)) - max(2.25em, var(--_control)));
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .path ol {
    display: flex;
    flex: 1;
    align-items: center;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    font-size: 0.875em;
    list-style: none;
  }
  .path li {
    display: flex;
    align-items: center;
    min-inline-size: 2em;
    color: var(--_ink-2);
  }
  .path li + li::before {
    content: '';
    flex: none;
    inline-size: 0.35em;
    block-size: 0.35em;
    margin-inline: 2px 8px;
    border: solid var(--_ink-3);
    border-width: 1.5px 1.5px 0 0;
    rotate: 45deg;
  }
  .path:dir(rtl) li + li::before {
    rotate: -135deg;
  }
  .path li .button {
    margin-inline-start: -6px;
    min-inline-size: 0;
    min-block-size: calc(var(--_row) - 4px);
    padding: 0 6px;
    font-size: 1em;
    color: var(--_accent);
  }
  .path bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .path [aria-current] {
    flex: 0 0 auto;
    max-inline-size: 60%;
    padding-inline-end: 6px;
    color: var(--_ink);
    font-weight: 600;
  }
  @container (max-width: 34.99em) {
    .path,
    .path + .stage {
      --_control: var(--career-control, 44px);
    }
    .path li:not(:first-child, :nth-last-child(-n + 2)) {
      display: none;
    }
  }
  .path > .button {
    flex: none;
    min-block-size: calc(var(--_row) - 4px);
  }
  .node.outside:not(.depth-0) {
    color: var(--_ink-3);
  }
  .node.outside.depth-0 {
    background: var(--_ink-3);
    color: var(--_paper);
  }
  .outside a,
  .outside small {
    color: inherit;
    opacity: 1;
  }
  .outside.dotted::before,
  .outside .glyph {
    opacity: 0.5;
  }
  .outside .ring {
    border-color: color-mix(in srgb, var(--_tone) 50%, var(--_paper));
    color: inherit;
  }
  .custom {
    inline-size: max-content;
    max-inline-size: var(--_room);
    overflow: clip;
    unicode-bidi: isolate;
    white-space: normal;
    text-align: start;
  }

  :host(:fullscreen) {
    display: flex;
    flex-direction: column;
    padding: 12px;
    overflow: auto;
    background: var(--_paper);
  }
  :host(:fullscreen) .stage {
    flex: 1;
    block-size: auto;
  }

  @keyframes leave {
    to {
      visibility: hidden;
    }
  }

  @media (forced-colors: active) {
    .nodes,
    .outline,
    .general,
    [class*='role-'],
    [class*='stage-'] {
      --_tone: CanvasText;
    }
    .depth-0 {
      outline: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
    .glyph {
      fill: CanvasText;
    }
    .node[aria-selected='true'] {
      outline: 2px solid Highlight;
    }
    .node:focus-visible {
      outline: 3px solid Highlight;
    }
    .dotted::before {
      background: CanvasText;
    }
    .node.outside.outside {
      background: Canvas;
      color: GrayText;
    }
  }
  @media print {
    .hint,
    .path > .button {
      display: none;
    }
    /* Paper has no ground of its own colour. */
    .depth-0 {
      outline: 1px solid;
      background: none;
      color: var(--_ink);
    }
  }
`;
