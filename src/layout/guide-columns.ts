import type { ColumnForms } from './columns.js';

/** Columns cut to the built-in guide's labels. */
export const guideColumns: ColumnForms = [
  { rootStart: 20, rootWidth: 158, starts: [258, 486, 704, 936], pitch: 232, bend: 52 },
  { rootStart: 8, rootWidth: 138, starts: [170, 344, 512], pitch: 190, bend: 24 },
];
