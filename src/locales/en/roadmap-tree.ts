/** Strings of `<roadmap-tree>`. Numbers arrive formatted; where a form depends on a count, the plain number comes too. */

export const roadmapTree = {
  /** Accessible name where the author gives none. */
  label: 'Roadmap',
  status: { todo: 'To do', doing: 'Doing', done: 'Done', skipped: 'Skipped' },
  /** The big figure, a row's figure, and the end of a branch's accessible name. */
  share: (done: string, total: string): string => `${done} of ${total}`,
  shareDone: (done: string, total: string): string => `${done} of ${total} done`,
  /** Accessible name of the root: its label, the big figure and what stands after it. */
  root: (label: string, share: string, total: string): string => `${label ? `${label}, ` : ''}${share} ${total}`,
  /** After the big figure: its unit, and what else there is to say. */
  total: (doing: string | null, skipped: string | null): string =>
    ['skills done', doing === null ? '' : `${doing} under way`, skipped === null ? '' : `${skipped} skipped`].filter(Boolean).join(', '),
  /** Accessible name of a node: its label, whether the role in focus can do without it, its state. Says what the row shows, in its order. */
  node: (label: string, notNeeded: boolean, state: string): string => `${label}, ${notNeeded ? 'not needed, ' : ''}${state.toLowerCase()}`,
  strip: (parts: readonly string[]): string => `Progress by stage: ${parts.join(', ')}`,
  stripPart: (label: string, share: string): string => `${label} ${share}`,
  mark: (next: string): string => `Mark: ${next}`,
  open: 'Open',
  fold: 'Fold',
  seeTopic: (label: string): string => `Go to the topic ${label}`,
  next: (role: string | null): string => (role === null ? 'Next up' : `Next up: ${role}`),
  nextUnderWay: (waiting: string | null): string => `Under way. ${waiting === null ? 'Needs nothing more.' : `${waiting} waits for it.`}`,
  nextOpen: (met: string | null): string => (met === null ? 'Needs nothing before it.' : `Done: ${met}, so it is open now.`),
  nothingNext: (allDone: boolean): string => (allDone ? 'Everything here is done or skipped.' : 'Nothing more is open for this choice.'),
  role: 'Role',
  allRoles: 'All',
  relevance: { core: 'Core', helpful: 'Helpful', none: 'Not needed' },
  guidance: 'Guidance',
  /** What the place of the guidance says until a node is open. */
  begin: 'Choose a stage, a topic or a skill. What it is, what to do, and how you know that you are done will stand here.',
  keys: 'In the tree, the keys 1 to 4 set the status of a skill.',
  statusOf: (label: string): string => `Status of ${label}`,
  why: 'Why it matters',
  practice: 'Do this',
  done: 'Done when',
  needs: 'Needs',
  opens: 'Opens',
  topic: 'Topic',
  reference: 'Read',
  close: 'Close guidance',
  previousNode: (label: string): string => `Previous: ${label}`,
  nextNode: (label: string): string => `Next: ${label}`,
  noGuidance: 'Its guidance could not be loaded.',
  retry: 'Try again',
  /** Announced when guidance opens, and when a status is set. */
  announceOpen: (label: string): string => `Guidance: ${label}`,
  announceStatus: (label: string, state: string, share: string): string => `${label}: ${state}. ${share}.`,
};

export type RoadmapTreeStrings = typeof roadmapTree;
