/** Strings of `<roadmap-tree>`: the contract of other locales. The element loads them in two parts: what its first picture shows, then the rest. */
import { roadmapDetails } from './roadmap-details.js';
import { roadmapSpine } from './roadmap-spine.js';

export const roadmapTree = { ...roadmapSpine, ...roadmapDetails };

export type RoadmapTreeStrings = typeof roadmapTree;
