import { css } from 'lit';

/** Forced colours and print, for all but the guidance. */
export const lateRoomStyles = css`
  @media (forced-colors: active) {
    .body {
      --_stage-1: CanvasText;
      --_stage-2: CanvasText;
      --_stage-3: CanvasText;
      --_stage-4: CanvasText;
      --_stage-5: CanvasText;
      --_stage-6: CanvasText;
    }
    :is(.skill, .topic-row, .branch-row).current {
      border-inline-start: 3px solid Highlight;
      padding-inline-start: 5px;
    }
    .ahead {
      fill: GrayText;
    }
    /* The shape tells roles apart; a colour of ours may vanish on a ground that is not. */
    .glyph {
      fill: currentColor;
    }
  }
  @media print {
    .fold,
    .see {
      display: none;
    }
    .stage-row,
    .topic,
    .panel {
      break-inside: avoid;
    }
  }
`;
