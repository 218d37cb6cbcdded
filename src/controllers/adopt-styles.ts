/** Styles that come after an element's first drawing, and all of its styles where it moves to another document. Loaded on use. */
import type { CSSResult, CSSResultOrNative, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element;

/** What each element has on: the styles of its class, then those that came later. */
const worn = new WeakMap<Element, CSSResultOrNative[]>();
/** The sheets of other documents than this one, by document. */
const made = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * Adds styles to an element that is there already; what is there stays. A document takes no sheets of another one and forgets
 * them with the element that moves into it (https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets), so
 * from the first call on the element gets its styles anew wherever it arrives.
 */
export function adoptStyles(host: Host, styles: readonly CSSResult[]): void {
  const known = worn.get(host) ?? follow(host);
  known.push(...styles.filter((style) => !known.includes(style)));
  dress(host);
}

function follow(host: Host): CSSResultOrNative[] {
  const { elementStyles = [] } = host.constructor as { readonly elementStyles?: readonly CSSResultOrNative[] };
  const known = [...elementStyles];
  worn.set(host, known);
  host.addController({ hostConnected: () => dress(host) });
  return known;
}

/** Puts on what is missing. */
function dress(host: Host): void {
  const root = host.shadowRoot;
  const sheets = (worn.get(host) ?? []).flatMap((style) => sheetOf(style, host.ownerDocument) ?? []);
  const missing = sheets.filter((sheet) => !root?.adoptedStyleSheets.includes(sheet));
  if (root && missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}

function sheetOf(style: CSSResultOrNative, page: Document): CSSStyleSheet | undefined {
  const own = style instanceof CSSStyleSheet ? style : style.styleSheet;
  // Without a window nothing is seen.
  const { defaultView } = page;
  if (page === document) return own;
  if (!own || !defaultView) return undefined;
  const sheets = made.get(page) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  made.set(page, sheets);
  let sheet = sheets.get(style);
  if (!sheet) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync('cssText' in style ? style.cssText : Array.from(own.cssRules, ({ cssText }) => cssText).join(''));
    sheets.set(style, sheet);
  }
  return sheet;
}
