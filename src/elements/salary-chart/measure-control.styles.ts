import { css } from 'lit';

/** A menu all of whose field can be touched. */
export const measureControlStyles = css`
  /* A border, since browsers draw the arrow over a padding. */
  .toolbar .field select {
    flex: 1;
    align-self: stretch;
    margin: -1px -8px;
    border-inline: 8px solid transparent;
  }
  @media (forced-colors: active) {
    .toolbar .field select {
      border-color: Canvas;
    }
  }
`;
