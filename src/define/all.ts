/** Registers the four elements with the built-in guide. */
import './mind-map.js';
import './roadmap-tree.js';
import './role-compare.js';
import './salary-chart.js';
