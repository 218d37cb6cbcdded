import type { Folds } from './folds.js';

/** Nodes that are open in one state and folded in another of the same tree, in tree order. Looks no further once it has found more than `most`. */
export function changedFolds(before: Folds, after: Folds, most = Infinity): number[] {
  const changed: number[] = [];
  for (let word = 0; word < after.bits.length && changed.length <= most; word++) {
    for (let bits = (after.bits[word] ?? 0) ^ (before.bits[word] ?? 0); bits !== 0; bits &= bits - 1) {
      changed.push(word * 32 + 31 - Math.clz32(bits & -bits));
    }
  }
  return changed;
}
