import { buttons } from './buttons.js';
import { field } from './field.js';

/** Buttons and fields. An element without fields takes `buttons` alone. */
export const controls = [buttons, field];
