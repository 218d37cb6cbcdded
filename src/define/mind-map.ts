/** Registers `<mind-map>` with the built-in guide. */
import { MindMap } from '../elements/mind-map/mind-map.js';
import './built-in-guide.js';
import { define } from './define.js';

define('mind-map', MindMap);

declare global {
  interface HTMLElementTagNameMap {
    'mind-map': MindMap;
  }
}

export { MindMap };
