/** English: the contract of every other locale. Each element imports its own part, so that a page loads only what it shows. */
export { common } from './en/common.js';
export { roleCompare } from './en/role-compare.js';
export { salaryChart } from './en/salary-chart.js';
export { roadmapTree } from './en/roadmap-tree.js';
export { mindMap } from './en/mind-map.js';
