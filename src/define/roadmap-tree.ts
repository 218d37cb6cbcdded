/** Registers `<roadmap-tree>` with the built-in guide. */
import './built-in-guide.js';
import { RoadmapTree } from '../elements/roadmap-tree/roadmap-tree.js';
import { define } from './define.js';

define('roadmap-tree', RoadmapTree);

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-tree': RoadmapTree;
  }
}

export { RoadmapTree };
