/** Watches folders and all in them, for as long as a server runs. */
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** A folder and all folders in it; none where it has gone. */
function foldersIn(folder) {
  try {
    const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [folder, ...inner.flatMap(({ name }) => foldersIn(join(folder, name)))];
  } catch {
    return [];
  }
}

/**
 * Calls back whenever something in the folders changes. Each folder is watched by itself: a recursive watch of Node 20 on
 * Linux hears no more of a file once it was replaced, which is how many editors save.
 *
 * @param {string[]} roots
 * @param {(path: string) => void} changed
 * @returns {() => void} stops watching
 */
export function watchFolders(roots, changed) {
  const watchers = new Map();
  const take = () => {
    const folders = new Set(roots.flatMap(foldersIn));
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      const heard = (event, file) => {
        if (event === 'rename') take();
        changed(join(folder, file ?? ''));
      };
      watchers.set(folder, watch(folder, heard).on('error', take));
    }
  };
  take();
  return () => {
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
}
