/**
 * How a stage of `npm test` tells its result: over the channel to `scripts/test.mjs` when it
 * was started by it, as a plain last line when it was started by hand.
 *
 * @param {{ passed: number, failed: number }} result
 */
export function report({ passed, failed }) {
  process.exitCode = failed > 0 ? 1 : 0;
  if (process.send) process.send({ passed, failed });
  else console.log(`${passed} passed, ${failed} failed`);
}

/**
 * Reads `--name value` and `--name=value` from a command line.
 *
 * @param {string[]} args
 * @param {string} name
 * @returns {string[]} the values, split at commas; empty when the option is not there
 */
export function option(args, name) {
  const values = [];
  args.forEach((arg, index) => {
    if (arg === `--${name}` && args[index + 1] !== undefined) values.push(args[index + 1]);
    else if (arg.startsWith(`--${name}=`)) values.push(arg.slice(name.length + 3));
  });
  return values.flatMap((value) => value.split(',')).filter(Boolean);
}
