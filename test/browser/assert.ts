/** A small assert for tests in a browser, named after Node's own. */

/** What a failed assertion throws; the test runner prints `expected` and `actual` as a difference. */
class AssertionError extends Error {
  override readonly name = 'AssertionError';
  readonly expected: unknown;
  readonly actual: unknown;

  constructor(message: string, actual: unknown, expected: unknown) {
    super(message);
    this.actual = show(actual);
    this.expected = show(expected);
  }
}

/** A value as text: JSON with what JSON leaves out, elements as their tag. */
function show(value: unknown): string {
  if (value instanceof Element) return `<${value.localName}${value.id ? ` id="${value.id}"` : ''}>`;
  if (value instanceof RegExp || value instanceof Error) return String(value);
  if (value instanceof Map) return `Map ${show([...value] as unknown[])}`;
  if (value instanceof Set) return `Set ${show([...value] as unknown[])}`;
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? JSON.stringify(value) : String(value);
  return JSON.stringify(
    value,
    (_key, part: unknown) => {
      if (part instanceof Element || part instanceof Map || part instanceof Set) return show(part);
      if (part === undefined || typeof part === 'function' || typeof part === 'bigint') return String(part);
      if (typeof part === 'number' && !Number.isFinite(part)) return String(part);
      return part;
    },
    2,
  );
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Node || b instanceof Node) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (a instanceof Map || a instanceof Set) {
    return a.constructor === b.constructor && isSame([...(a as Iterable<unknown>)], [...(b as Iterable<unknown>)]);
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

function fail(reason: string, message: string | undefined, actual: unknown, expected: unknown): never {
  throw new AssertionError(message ? `${message}: ${reason}` : reason, actual, expected);
}

/** Throws unless `value` is truthy. */
export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(`expected something truthy, got ${show(value)}`, message, value, true);
}

/** Throws unless the two are the same value (`Object.is`). */
export function equal<T>(actual: T, expected: T, message?: string): void {
  if (!Object.is(actual, expected)) fail(`expected ${show(expected)}, got ${show(actual)}`, message, actual, expected);
}

/** Throws when the two are the same value (`Object.is`). */
export function notEqual(actual: unknown, unexpected: unknown, message?: string): void {
  if (Object.is(actual, unexpected)) fail(`expected anything but ${show(unexpected)}`, message, actual, unexpected);
}

/** Throws unless the two have the same shape and values; nodes are compared by identity. */
export function deepEqual<T>(actual: T, expected: T, message?: string): void {
  if (!isSame(actual, expected)) fail(`expected ${show(expected)}, got ${show(actual)}`, message, actual, expected);
}

/** Throws unless the text matches. */
export function match(actual: string | null | undefined, pattern: RegExp, message?: string): void {
  if (typeof actual !== 'string' || !pattern.test(actual)) fail(`expected a match of ${String(pattern)}, got ${show(actual)}`, message, actual, pattern);
}

/** Throws when the text matches. */
export function doesNotMatch(actual: string, pattern: RegExp, message?: string): void {
  if (pattern.test(actual)) fail(`expected no match of ${String(pattern)} in ${show(actual)}`, message, actual, pattern);
}

/** Throws unless `actual` is within `tolerance` of `expected`. */
export function closeTo(actual: number, expected: number, tolerance: number, message?: string): void {
  if (!(Math.abs(actual - expected) <= tolerance)) fail(`expected ${expected} give or take ${tolerance}, got ${actual}`, message, actual, expected);
}

/** Throws unless the promise is rejected (or the function throws or returns such a promise), with a message that matches. */
export async function rejects(work: Promise<unknown> | (() => unknown), pattern?: RegExp, message?: string): Promise<void> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (pattern) match(error instanceof Error ? error.message : String(error), pattern, message);
    return;
  }
  fail('expected a failure, but it went well', message, undefined, pattern);
}
