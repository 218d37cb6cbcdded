/** Words that a question needs and an answer does not, and what numbers a stage. What else is in every text counts for little by itself. */
export const STOP_WORDS: RegExp = /^(a|an|the|of|for|to|in|on|with|and|or|is|are|do|does|what|how|i|my|stage)$/;
