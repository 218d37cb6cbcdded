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
  .links .bar {
    stroke-width: max(0.6em, var(--_pixel));
    opacity: 0.75;
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
  .at-end {
    inset-inline: auto 12px;
  }
  .at-top {
    inset-block: 12px auto;
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
  }
  @media print {
    .hint {
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
