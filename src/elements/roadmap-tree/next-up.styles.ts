import { css } from 'lit';

/** What is next: a title, and three links in columns, each with its reason. */
export const nextStyles = css`
  .next {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 4px 24px;
    align-items: baseline;
    padding-block: 12px;
    border-block-start: 1px solid var(--_ink);
  }
  .plain > .next {
    margin-block-end: 16px;
    border-block-end: 1px solid var(--_line);
  }
  .next :is(h3, ol, p) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .next h3 {
    font-size: 1em;
    font-weight: 650;
  }
  .next ol {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 8px 24px;
  }
  .next li p {
    line-height: 1.4;
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  @container (max-width: 59.99em) {
    .next {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 39.99em) {
    .next ol {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (pointer: coarse) {
    .link {
      min-block-size: 44px;
    }
  }
`;
