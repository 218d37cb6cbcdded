import { css } from 'lit';

/** The menu of formats, and what is said where a file cannot be saved. */
export const downloadStyles = css`
  .formats {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_line-2);
    border-radius: 6px;
    background: var(--_paper);
    color: var(--_ink);
  }
  .formats button {
    display: flex;
    align-items: center;
    inline-size: 100%;
    min-block-size: var(--_control);
    padding-inline: 8px 16px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-size: 0.875em;
    text-align: start;
    cursor: pointer;
  }
  .formats button:hover,
  .formats button:focus {
    background: var(--_tint-2);
  }
  .formats button:focus-visible {
    outline-offset: -2px;
  }
  .unsaved {
    margin: 0;
    padding-block: 4px;
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .formats button:focus {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .unsaved {
      display: none;
    }
  }
`;
