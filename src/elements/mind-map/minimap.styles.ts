import { css } from 'lit';

/** The overview: over the map, in the corner at the end of the line. Nothing in it moves by itself. */
export const minimapStyles = css`
  .minimap {
    position: absolute;
    inset-inline-end: 12px;
    inset-block-end: 12px;
    box-sizing: border-box;
    overflow: clip;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius);
    background: var(--_paper);
    cursor: pointer;
    touch-action: none;
  }
  .minimap > * {
    pointer-events: none;
  }
  .minimap > canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  /* Its place is written from the left: the picture is that of the map, which mirrors itself. */
  .frame {
    position: absolute;
    top: 0;
    left: 0;
    box-sizing: border-box;
    border: 1.5px solid var(--_accent);
    border-radius: 2px;
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  @media (forced-colors: active) {
    .frame {
      border-width: 2px;
      background: none;
    }
  }
  @media print {
    .minimap {
      display: none;
    }
  }
`;
