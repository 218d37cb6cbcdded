import { css } from 'lit';

/** The map on paper: as wide as the page and no higher than one, or as large as it is on several. */
export const printStyles = css`
  .printed {
    display: none;
  }
  @media print {
    .stage:has(> div.printed) {
      block-size: auto;
      overflow: visible;
      border: 0;
    }
    .stage:has(> div.printed) > :not(.printed) {
      display: none;
    }
    .printed {
      display: block;
    }
    .printed > svg {
      display: block;
      max-inline-size: 100%;
      max-block-size: 96vh;
      block-size: auto;
      margin-inline: auto;
      break-inside: avoid;
    }
    .printed > .tile {
      margin-inline: 0;
    }
    .tile:not(:last-child) {
      break-after: page;
    }
    p.printed {
      position: absolute;
      inset: auto 0 0;
      margin: 0;
      padding: 4px 8px;
      background: var(--_paper);
      font-size: 0.75em;
    }
  }
`;
