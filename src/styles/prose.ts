import { css } from 'lit';

/** Headings, paragraphs, lists and links, without the margins of the browser. */
export const prose = css`
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .caption {
    font-size: 0.8125em;
    color: var(--_ink-3);
  }
`;
