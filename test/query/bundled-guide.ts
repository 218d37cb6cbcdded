/** The bundled guide, as a guide with any ids: for tests that ask for what is not in it. */
import { guide as bundled, type Guide } from '../../src/guide/index.js';

export const guide: Guide = bundled;
