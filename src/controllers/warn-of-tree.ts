/** What is doubtful in a tree of one's own, told to its author once the tree is drawn. Part of what is loaded late. */
import type { GuideIssue } from '../guide/error.js';
import { describe } from '../guide/issue.js';
import type { TreeItem } from '../tree/build-items.js';
import { fieldSlips } from '../tree/field-slips.js';
import type { Tree } from '../tree/tree.js';
import { warnOnce } from './warn-once.js';

/** As many as one mends before looking again. */
const SHOWN = 5;

/** An element that shows trees, by the properties that say where its data is from. */
type TreeHost = Element & { readonly src: string; readonly guide?: unknown; readonly tree?: unknown; readonly roadmap?: unknown };

/** Warns of misspelt fields, or whatever `look` finds in the tree, and of what stands beside the list that the tree was read from. */
export function warnOfTree<Item extends TreeItem>(host: TreeHost, tree: Tree<Item>, look: (tree: Tree<Item>) => readonly GuideIssue[] = fieldSlips): void {
  // Nobody waits for it.
  setTimeout(() => {
    const findings = [...besideList(host), ...look(tree)];
    for (const finding of findings.slice(0, SHOWN)) warnOnce(host, finding);
    if (findings.length > SHOWN) warnOnce(host, { message: `${findings.length - SHOWN} more of the kind in this tree.` });
  });
}

/** Tables and description lists that are no part of an item of the list. What is marked `data-fallback`, or is for a slot, is not meant to be read. */
function besideList(host: TreeHost): GuideIssue[] {
  const isElsewhere = host.src || (host.tree ?? host.roadmap ?? host.guide) != null || host.querySelector(':scope > script');
  const own = (selector: string): Element[] => [...host.querySelectorAll(`:is(${selector}):not([data-fallback], [data-fallback] *, :scope > [slot], :scope > [slot] *)`)];
  if (isElsewhere || !own('ul, ol').length) return [];
  const besides = own('table, dl').filter((element) => !host.contains(element.closest('li')) && !element.querySelector('li'));
  return besides.map(({ localName: name }) => describe(`${host.localName} > ${name}`, 'a <ul> or <ol>, or data-fallback on what only stands in without JavaScript', `<${name}> beside the list that is read`));
}
