import { css } from 'lit';
import { buttons } from './buttons.js';
import { field } from './field.js';

/** Buttons, fields, and how toolbars are divided. An element that needs less takes `buttons` or `field` alone. */
export const controls = [
  buttons,
  field,
  css`
    .toolbar .separator {
      inline-size: 1px;
      block-size: 20px;
      background: var(--_line);
      margin-inline: 8px;
    }
    .toolbar .push {
      margin-inline-start: auto;
    }
  `,
];
