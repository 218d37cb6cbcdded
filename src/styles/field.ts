import { css } from 'lit';

/** A field with its label inside the border. */
export const field = css`
  .field {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_control);
    min-inline-size: 0;
    padding: 0 8px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius);
    font-size: 0.875em;
  }
  .field select {
    border: 0;
    background: none;
    outline: 0;
    min-inline-size: 0;
    padding: 0;
  }
`;
