import { css } from 'lit';

/** The table's, and of what stands around it. They come with it. */
export const tableStyles = css`
  .key + .table {
    margin-block-start: 20px;
  }
  .shown + .foot {
    border: 0;
    margin: 0;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
  }
  caption,
  thead th,
  .none {
    text-align: start;
    font-size: 0.9286em;
    color: var(--_ink-2);
  }
  .none {
    font-weight: 400;
    color: var(--_ink-3);
  }
  caption {
    padding-block-end: 8px;
  }
  th,
  td {
    text-align: start;
    padding: 6px 0;
    padding-inline-start: 16px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    vertical-align: baseline;
  }
  th:first-child {
    padding-inline-start: 0;
  }
  thead th,
  tbody:last-child tr:last-child > * {
    border-color: var(--_ink);
  }
  thead th {
    vertical-align: bottom;
  }
  .amount,
  .line {
    text-align: end;
    white-space: nowrap;
  }
  td.amount {
    font-weight: 500;
  }
  [scope='rowgroup'] {
    font-weight: 650;
    padding-block-start: 12px;
  }

  @container (min-width: 40em) {
    tr:has([scope='rowgroup']) ~ tr > th {
      padding-inline-start: 20px;
    }
    .amount {
      inline-size: 9em;
    }
    th.line {
      inline-size: 6em;
    }
  }
  @container (max-width: 40em) {
    .shown .line {
      display: none;
    }
    table {
      font-size: 0.8125em;
    }
    caption,
    thead th,
    .none {
      font-size: 1em;
    }
    th,
    td {
      padding-inline-start: 6px;
    }
    .amount {
      white-space: normal;
    }
  }
`;
