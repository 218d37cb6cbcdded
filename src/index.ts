/**
 * The entry `career-elements`: the elements' classes, their events, the query functions, and all types. It registers no tag
 * and holds no data, so a bundler keeps only what is used.
 */
export { MindMap } from './elements/mind-map/mind-map.js';
export type { ExportFormat } from './elements/mind-map/export.js';
export type { ExportOptions } from './elements/mind-map/export-picture.js';
export { RoadmapTree } from './elements/roadmap-tree/roadmap-tree.js';
export { RoleCompare } from './elements/role-compare/role-compare.js';
export { SalaryChart } from './elements/salary-chart/salary-chart.js';

// Events of one name that two elements fire with a detail of their own are told apart by the element.
export { DataErrorEvent, type DataErrorDetail } from './controllers/data-error-event.js';
export { NodeSelectEvent, type NodeSelectDetail } from './controllers/node-select-event.js';
export { RoleSelectEvent, type RoleSelectDetail } from './controllers/sync-group.js';
export {
  type MindMapView,
  type NodeToggleDetail,
  NodeToggleEvent,
  type ViewChangeDetail as MindMapViewChangeDetail,
  ViewChangeEvent as MindMapViewChangeEvent,
} from './elements/mind-map/mind-map.events.js';
export {
  type ProgressChangeDetail,
  ProgressChangeEvent,
  type StatusChangeDetail,
  StatusChangeEvent,
} from './elements/roadmap-tree/roadmap-tree.events.js';
export { type CompareChangeDetail, CompareChangeEvent } from './elements/role-compare/role-compare.events.js';
export {
  type ChartView,
  type MeasureChangeDetail,
  MeasureChangeEvent,
  type ViewChangeDetail as ChartViewChangeDetail,
  ViewChangeEvent as ChartViewChangeEvent,
} from './elements/salary-chart/salary-chart.events.js';

export type { MindMapEventMap } from './elements/mind-map/mind-map.events.js';
export type { MindMapState, MindMapViewport } from './elements/mind-map/state.js';
export type { RenderedNode, RenderNode } from './elements/mind-map/custom-node.js';
export type { RoadmapTreeEventMap } from './elements/roadmap-tree/roadmap-tree.events.js';
export type { RoleCompareEventMap } from './elements/role-compare/role-compare.events.js';
export type { SalaryChartEventMap } from './elements/salary-chart/salary-chart.events.js';
export type { TreeItem } from './tree/build-items.js';
export type { RoadmapItem } from './tree/roadmap.js';
export type { Progress, Status } from './tree/progress.js';
export type { ProgressStore } from './controllers/progress-store.js';
export type { Band } from './guide/band.js';
export type { ComparisonAmount, ComparisonFactor, ComparisonRating, ComparisonRole, RoleComparison } from './query/read-comparison.js';

export { registerLocale, type LocaleStrings } from './locales/registry.js';
export { GuideError, type GuideIssue } from './guide/error.js';
export type * from './guide/types.js';
export * from './query/index.js';
