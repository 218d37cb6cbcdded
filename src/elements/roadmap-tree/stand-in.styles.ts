import { css } from 'lit';

/** While the guide is on its way: its place, and lines where rows will stand once waiting is felt. */
export const standInStyles = css`
  .stand-in {
    visibility: hidden;
  }
  .stand-in .stage::after {
    content: '';
    visibility: visible;
    position: absolute;
    inset: 20px 0 auto var(--_indent);
    border-block-start: 1px solid var(--_line);
    animation: appear 0s 300ms both;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
