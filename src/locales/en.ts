/** English: the contract of every other locale (`LocaleStrings` is made of it). Each element imports its own part, so that a page loads only what it shows. */
export { common } from './en/common.js';
export { problem } from './en/problem.js';
export { roleCompare } from './en/role-compare.js';
export { roleCompareActions } from './en/role-compare-actions.js';
export { roleCompareGuide } from './en/role-compare-guide.js';
export { roleCompareTable } from './en/role-compare-table.js';
export { salaryChart } from './en/salary-chart.js';
export { salaryChartMeasures } from './en/salary-chart-measures.js';
export { salaryChartTable } from './en/salary-chart-table.js';
export { roadmapTree } from './en/roadmap-tree.js';
export { mindMap } from './en/mind-map.js';
export { mindMapActions } from './en/mind-map-actions.js';
export { mindMapExport } from './en/mind-map-export.js';
export { mindMapFind } from './en/mind-map-find.js';
export { mindMapGuide } from './en/mind-map-guide.js';
export { mindMapOutline } from './en/mind-map-outline.js';
