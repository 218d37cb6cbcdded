/** The badge of a task that is done. */
export const TICK = '✓';

/** Stands for the label of an item that has none but is followed by paragraphs. */
export const NO_LABEL = '<!-- -->';
