import type { Progress } from './progress.js';
import type { Tree } from './tree.js';

/**
 * Progress with each mark under the id of today: ids that the tree does not have any more are followed to the node that took
 * their place. A mark that stands there already is the later word.
 */
export function followRedirects(progress: Progress, redirects: Readonly<Record<string, string | undefined>>, { indexOf }: Tree): Progress {
  return new Map(
    [...progress].flatMap(([id, status]) => {
      const now = indexOf.has(id) || !Object.hasOwn(redirects, id) ? id : (redirects[id] ?? id);
      return now !== id && progress.has(now) ? [] : [[now, status]];
    }),
  );
}
