import { css } from 'lit';

/** The choice of a role, in the place that is kept for it. */
export const filterStyles = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding-block: 8px;
  }
  @container (max-width: 39.99em) {
    .filter .small,
    .filter .joined {
      inline-size: 100%;
    }
    .filter .small {
      margin-block-end: -4px;
    }
    .filter .button {
      flex: 1;
      padding-inline: 4px;
    }
  }
  @container (max-width: 14em) {
    .filter .joined {
      display: grid;
      grid-template-columns: repeat(2, 1fr);
    }
  }
  @media print {
    .filter {
      display: none;
    }
  }
`;
