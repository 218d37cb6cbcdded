/** The same shape, read-only all the way down. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** Freezes a value and all that it holds, in place, and returns it. A loop, so that no depth can overflow the stack. */
export function deepFreeze<T>(value: T): DeepReadonly<T> {
  const pending: unknown[] = [value];
  const seen = new Set<object>();
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(Object.freeze(next));
    for (const inner of Object.values(next)) pending.push(inner);
  }
  return value as DeepReadonly<T>;
}
