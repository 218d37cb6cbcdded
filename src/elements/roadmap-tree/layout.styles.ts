import { css } from 'lit';

/**
 * How the parts stand together. Break points in em of the container: 40 and 60. The parts of the tree take their places among
 * the others: the head above what is next, the guidance after an open stage.
 */
export const layoutStyles = css`
  :host {
    --_indent: 3.5em;
    --_ring: 2.5em;
    --_ahead: color-mix(in srgb, var(--_line-2) 55%, transparent);
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
  .tree {
    display: contents;
  }
  .root,
  .strip {
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
    min-block-size: calc(var(--_control) + 18px);
    margin-block-end: 16px;
    border-block: 1px solid var(--_line);
  }
  .stage {
    order: 3;
    position: relative;
    padding-block-end: 16px;
  }
  .idle {
    display: none;
  }
  @container (min-width: 60em) {
    .body {
      grid-template: auto auto auto repeat(var(--_stages, 6), auto) 1fr / auto minmax(0, 1fr) 24em;
    }
    .stage {
      grid-column: 1 / 3;
    }
    .body > .panel {
      display: block;
      grid-area: 4 / 3 / -1;
      min-block-size: 7em;
      border-inline-start: 1px solid var(--_line);
      padding-inline-start: 24px;
      min-inline-size: 0;
    }
    .body.plain > .panel {
      grid-row-start: 3;
    }
  }
  @container (max-width: 39.99em) {
    .body {
      --_indent: 2.75em;
      --_ring: 2em;
      --_control: 44px;
    }
    .root,
    .body > .strip {
      grid-area: auto / 1 / auto / -1;
    }
    .root {
      margin-block-end: 8px;
    }
    .filter {
      min-block-size: calc(var(--_control) + 22px + 1.21875em);
    }
    /* The guidance stands under the topic that it belongs to, so stages and their topics line up in one column. */
    .stage {
      display: contents;
    }
    .stage-row {
      position: relative;
      order: 3;
      grid-column: 1 / -1;
      min-inline-size: 0;
      min-block-size: 44px;
      margin-block-end: 8px;
    }
  }
  /* Large text in a small place: the roles take two lines, and what stands at the end of a row one of its own. */
  @container (max-width: 14em) {
    .stage-row {
      flex-wrap: wrap;
    }
    .stage-row .name {
      flex: 1 4em;
      min-inline-size: 0;
    }
    .filter {
      min-block-size: calc(2 * var(--_control) + 22px + 1.21875em);
    }
  }
`;
