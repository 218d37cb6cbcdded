import type { Amount } from './types.js';

/** The upper end of an amount as far as it is known: the average, the maximum, or what is exceeded. */
export function knownTop(amount: Amount): number {
  return amount.max ?? amount.value ?? amount.min ?? 0;
}
