import { baseHost } from './base-host.js';
import { prose } from './prose.js';

/** An element that holds prose; one that does not takes `baseHost` alone. */
export const host = [baseHost, prose];
