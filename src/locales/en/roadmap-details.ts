/** Strings of `<roadmap-tree>` that come after its first picture: rows of skills, the guidance, what is announced. */
export const roadmapDetails = {
  mark: (next: string): string => `Mark: ${next}`,
  seeTopic: (label: string): string => `Go to the topic ${label}`,
  relevance: { core: 'Core', helpful: 'Helpful', none: 'Not needed' },
  /** What the place of the guidance says until a node is open. */
  begin: 'Choose a stage, a topic or a skill. What it is, what to do, and how you know that you are done will stand here.',
  keys: 'In the tree, the keys 1 to 4 set the status of a skill, or of a topic with all its skills.',
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
  /** Announced when a status is given to what has none of its own. */
  announceNoStatus: (label: string): string => `${label} takes no status: skills and their topics do.`,
  announceStatus: (label: string, state: string, share: string): string => `${label}: ${state}. ${share}.`,
};
