import { css } from 'lit';

/** The notice in the place of an element whose data cannot be used; the fallback stands under it. */
export const problem = css`
  .problem {
    border-block-start: 1px solid var(--_ink);
    padding-block: 8px 12px;
    font-size: 0.875em;
  }
  .problem strong {
    font-weight: 600;
  }
  .problem ul {
    margin-block-start: 4px;
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }
`;
