import type { CSSResult } from 'lit';

/** Adds styles to an element that is there already: those that come with a part which is loaded on use. What is there stays. */
export function adoptStyles(root: ShadowRoot | null, styles: readonly CSSResult[]): void {
  for (const { styleSheet } of styles) {
    if (root && styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
}
