import { css } from 'lit';

/**
 * Protects an element from what the page sets on its ancestors and, where a rule for everything (`*`) reaches the host itself, once
 * more inside; font family, colour scheme and direction come through.
 */
export const baseHost = css`
  :host {
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    font-size: var(--career-font-size, 16px);
    color: var(--_ink);
    accent-color: var(--_accent);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host,
  :host > :not(slot) {
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: break-word;
    word-break: normal;
    font-variant: normal;
    hyphens: manual;
    pointer-events: auto;
    cursor: auto;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  .number {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .small {
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
`;
