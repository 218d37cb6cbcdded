import { css } from 'lit';

/** The map's stage, its nodes and links, the toolbar, and how they fit their container. */
export const mindMapStyles = css`
  .stage {
    position: relative;
    overflow: hidden;
    block-size: var(--mind-map-height, min(var(--_height, 40em), 55em));
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  .layer,
  .links,
  .node {
    position: absolute;
    top: 0;
    left: 0;
  }
  .layer {
    transform-origin: 0 0;
  }
  .links {
    overflow: visible;
    fill: none;
    stroke-width: 1.5px;
  }
  .links path {
    stroke: var(--_tone);
  }
  .nodes,
  .general {
    --_tone: var(--_line-2);
  }
  [class*='role-'] {
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

  /* Sizes are those that layout/map-geometry.ts counts with. The side to which a node's children stand is its inline end; its label has a direction of its own. */
  .node {
    inline-size: max-content;
    direction: ltr;
    unicode-bidi: plaintext;
    white-space: pre;
    text-align: left;
  }
  .leftward {
    direction: rtl;
    text-align: right;
  }
  .depth-0 {
    padding: 0.625em 0.75em;
    border-radius: 6px;
    background: light-dark(var(--_ink), color-mix(in srgb, var(--_ink) 18%, var(--_paper)));
    color: light-dark(var(--_paper), var(--_ink));
    font-weight: 650;
    line-height: 1.25;
  }
  .depth-1 {
    --_12px: 0.8em;
    padding: 0.3em 0.4333em;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.2;
  }
  .depth-2 {
    --_12px: 0.8571em;
    padding: 0.3214em 0.4643em;
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.2143;
  }
  .depth-3 {
    --_12px: 0.9231em;
    padding: 0.3462em 0.5em;
    font-size: 0.8125em;
    line-height: 1.2308;
  }
  a {
    color: var(--_accent);
  }
  small {
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
  .dotted::before,
  .ring,
  .node .glyph,
  .toggle {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 100%;
    margin: auto;
    font-size: var(--_12px, 0.75em);
  }
  .dotted::before {
    content: '';
    inline-size: 0.5833em;
    block-size: 0.5833em;
    margin-inline-end: 0.4167em;
    border-radius: 50%;
    background: var(--_tone);
  }
  .node .glyph {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.3333em;
  }
  .ring,
  .toggle {
    display: grid;
    place-items: center;
    border: 1.5px solid var(--_tone);
    background: var(--_paper);
    color: var(--_ink);
    font-weight: 600;
    line-height: 1;
  }
  .ring::before,
  .toggle::before {
    content: attr(data-text);
  }
  .ring {
    inline-size: 1.8333em;
    block-size: 1.8333em;
    margin-inline-end: 0.25em;
    border-radius: 50%;
  }
  .toggle {
    inset-inline: 100% auto;
    block-size: 1.6667em;
    margin-inline-start: 0.6667em;
    border-radius: 0.8333em;
  }
  .open {
    block-size: 1.1667em;
    margin-inline-start: 0.5em;
  }
  .open::before {
    inline-size: 0.5em;
    border-block-start: 1.5px solid var(--_ink-2);
  }

  .toolbar {
    padding-block-start: 8px;
  }
  .separator {
    inline-size: 1px;
    block-size: 20px;
    margin-inline: 2px;
    background: var(--_line);
  }
  .level {
    padding-inline: 8px 4px;
  }
  .level,
  .scale {
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
    text-align: center;
  }
  .find,
  .field {
    display: flex;
    flex: 1 15em;
    align-items: center;
    gap: 4px;
  }
  .field {
    min-block-size: var(--_control);
    padding: 0 8px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius);
    font-size: 0.875em;
  }
  input {
    inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    appearance: none;
  }
  .word {
    display: none;
  }
  @container (min-width: 65em) {
    .word {
      display: inline;
    }
    .separator {
      margin-inline: 8px;
    }
    .find {
      justify-content: end;
    }
    .field {
      max-inline-size: 22em;
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
    .separator,
    .level {
      display: none;
    }
    .views {
      margin-inline-start: auto;
    }
    .find {
      order: -1;
      flex-basis: 100%;
      margin-block-end: 4px;
    }
  }

  /* Keeps the height of what is to come. Only where that takes a while: a hairline where the root or each row will stand. */
  .waiting {
    overflow: auto;
    animation: wait 0s 300ms forwards;
  }
  .rows {
    --_marks: 0 0 / 100% 2.25em;
    block-size: var(--_height);
    border: 0;
  }
  @keyframes wait {
    to {
      background: linear-gradient(var(--_line) 1px, #0000 0) var(--_marks, 20px 50% / 158px 1px no-repeat);
    }
  }
`;
