/** Strings of `<roadmap-tree>` that its first picture shows; the others are in `roadmap-details.ts`. Numbers arrive formatted. */
export const roadmapSpine = {
  /** Name of a roadmap, and of its tree, where the author gives none. */
  label: 'Roadmap',
  /** In place of a roadmap without a single node below its root. */
  nothing: 'There is nothing to show',
  status: { todo: 'To do', doing: 'Doing', done: 'Done', skipped: 'Skipped' },
  /** The big figure, a row's figure, and the end of a branch's accessible name. */
  share: (done: string, total: string): string => `${done} of ${total}`,
  shareDone: (done: string, total: string): string => `${done} of ${total} done`,
  /** Accessible name of the root: its label, the big figure and what stands after it. */
  root: (label: string, share: string, total: string): string => `${label}, ${share} ${total}`,
  /** After the big figure: its unit, and what else there is to say. */
  total: (doing: string | null, skipped: string | null): string =>
    ['skills done', doing === null ? '' : `${doing} under way`, skipped === null ? '' : `${skipped} skipped`].filter(Boolean).join(', '),
  /** Accessible name of a node: its label, whether the role in focus can do without it, its state. Says what the row shows, in its order. */
  node: (label: string, notNeeded: boolean, state: string): string => `${label}, ${notNeeded ? 'not needed, ' : ''}${state.toLowerCase()}`,
  strip: (parts: readonly string[]): string => `Progress by stage: ${parts.join(', ')}`,
  stripPart: (label: string, share: string): string => `${label} ${share}`,
  open: 'Open',
  fold: 'Fold',
  next: (role: string | null): string => (role === null ? 'Next up' : `Next up: ${role}`),
  nextUnderWay: (waiting: string | null): string => `Under way. ${waiting === null ? 'Needs nothing more.' : `${waiting} waits for it.`}`,
  nextOpen: (met: string | null): string => (met === null ? 'Needs nothing before it.' : `Done: ${met}, so it is open now.`),
  nothingNext: (allDone: boolean): string => (allDone ? 'Everything here is done or skipped.' : 'Nothing more is open for this choice.'),
  role: 'Role',
  allRoles: 'All',
};
