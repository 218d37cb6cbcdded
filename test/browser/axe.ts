/** Automatic accessibility checks. They find some faults, never all: they do not replace a test of what a person perceives. */
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

interface Axe {
  run(context: Element, options: RunOptions): Promise<AxeResults>;
}

declare global {
  interface Window {
    readonly axe: Axe;
  }
}

/** Rules about a whole page, which a fixture is not. */
const pageRules = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang', 'bypass'];

/**
 * Throws with every violation in the element, its shadow tree included: the rule, what it asks
 * for, and the nodes.
 *
 * @param off rules that do not apply to this element, each with the reason in a comment beside the call
 */
export async function accessible(element: Element, off: readonly string[] = []): Promise<void> {
  const rules = Object.fromEntries([...pageRules, ...off].map((rule) => [rule, { enabled: false }]));
  const { violations } = await window.axe.run(element, { rules, resultTypes: ['violations'] });
  if (violations.length === 0) return;
  const lines = violations.flatMap((violation) => [
    `${violation.id}: ${violation.help} (${violation.helpUrl})`,
    ...violation.nodes.map((node) => `    ${node.target.join(' ')}\n    ${node.failureSummary ?? ''}`),
  ]);
  throw new Error(`${violations.length} accessibility violations\n${lines.join('\n')}`);
}
