/**
 * Builds again after changes, one build at a time: changes during a build make one more.
 *
 * @param {{ build: () => Promise<boolean>, built: () => void, say: (text: string) => void, failed?: boolean }} options
 *   `failed` tells that the build before was not well
 * @returns {() => Promise<void>} to be called after each change; settles when all changes are built
 */
export function rebuilder({ build, built, say, failed = false }) {
  let running;
  let again = false;
  const run = async () => {
    do {
      again = false;
      const well = await build();
      if (well) built();
      // A mistake that is undone leaves nothing to build, and so nothing else that would say it.
      if (well && failed) say('All is well again: the page shows what is there now.');
      if (!well) say('The page stays as it was until this is mended.');
      failed = !well;
    } while (again);
    running = undefined;
  };
  return () => {
    again = true;
    running ??= run();
    return running;
  };
}
