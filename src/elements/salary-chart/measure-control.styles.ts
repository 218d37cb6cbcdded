import { css } from 'lit';

/** The menu fills its field. */
export const measureControlStyles = css`
  .menu select {
    flex: 1;
  }
`;
