import { css } from 'lit';

/** Marks, and what stands in the field while one searches. */
export const findStyles = css`
  :host {
    --_hit: var(--career-hit, light-dark(#ffe9a3, #5a4708));
  }
  mark {
    border-radius: 2px;
    background: var(--_hit);
    color: var(--_ink);
    box-shadow: 0 0 0 1px var(--_hit);
  }
  mark.current {
    outline: 2px solid var(--_ink);
    outline-offset: 1px;
  }
  .depth-0 mark.current {
    outline-color: light-dark(var(--_paper), var(--_ink));
  }
  .toggle.hit {
    background: var(--_hit);
  }
  /* A node with content of the page's own is marked as a whole. */
  .node.hit.hit {
    border-radius: 2px;
    background: var(--_hit);
    color: var(--_ink);
    box-shadow: 0 0 0 3px var(--_hit);
  }
  .node.hit[aria-selected='true'] {
    box-shadow: inset 0 0 0 1.5px var(--_accent), 0 0 0 3px var(--_hit);
  }
  .node.current:not(:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 3px;
  }
  .count.hit {
    padding-inline: 4px;
    border-radius: 2px;
    background: var(--_hit);
    color: var(--_ink);
  }
  .field:focus-within:not(:has(input:focus)) {
    outline: 0;
  }
  /* Not every engine has it. */
  input::-webkit-search-cancel-button {
    display: none;
  }
  input::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  .found {
    display: flex;
    align-items: center;
    font-size: 0.875em;
  }
  .place {
    margin-inline: 6px;
    color: var(--_ink-2);
    font-size: 0.8571em;
    white-space: nowrap;
  }
  .found .button {
    min-block-size: max(24px, 1.7em);
    min-inline-size: max(24px, 1.7em);
    padding: 0;
  }
  /* There is room for it in a wide container; the rings of folded branches show it in all. */
  @container (max-width: 74.99em) {
    .folded-ones {
      display: none;
    }
  }
  /* The outline is as long as it is: one still sees where one is, and the buttons stay at hand. */
  .outline-view:has(.place) {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    background: var(--_paper);
  }
  @container (max-width: 54.99em) {
    .place {
      margin-inline: 2px;
    }
  }
  /* What one types needs the room, and Escape does the same. */
  @container (min-width: 35em) and (max-width: 54.99em) {
    .found .clear {
      display: none;
    }
  }
  @container (max-width: 34.99em) {
    .found .button {
      min-inline-size: 32px;
      min-block-size: 40px;
    }
  }
  @media (pointer: coarse) {
    .found .button {
      min-inline-size: 36px;
      min-block-size: 42px;
    }
    .found .clear {
      display: inline-flex;
    }
  }
  @media (forced-colors: active) {
    mark,
    .toggle.hit,
    .count.hit {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
      box-shadow: none;
    }
    mark.current,
    .depth-0 mark.current {
      outline-color: Highlight;
    }
    .node.hit > .custom {
      outline: 2px dashed CanvasText;
    }
    .node.current > .custom {
      outline: 3px solid Highlight;
    }
  }
  @media print {
    mark,
    .node.hit {
      outline: 1px solid;
    }
  }
`;
