import type { GuideIssue } from '../guide/error.js';

const told = new WeakMap<Element, Set<string>>();

/** Warns in the console of what an author of a page should know of an element; once, however often it is found. */
export function warnOnce(host: Element, { message }: Pick<GuideIssue, 'message'>): void {
  const known = told.get(host) ?? new Set();
  told.set(host, known);
  if (!known.has(message)) console.warn(`<${host.localName}>: ${message}`);
  known.add(message);
}
