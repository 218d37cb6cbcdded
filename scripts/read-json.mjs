/** Reads JSON that people write. */
import { transformSync } from 'esbuild';

/** What is wrong with a file, in words that its author understands; where in the program that was found says nothing. */
export class FileProblem extends Error {}

/**
 * What a JSON text says.
 *
 * @param {string} text
 * @param {string} file how the message names it
 * @throws {FileProblem} with line and column, which `JSON.parse` does not always tell
 */
export function parseJson(text, file) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileProblem(`${file}${placeOf(text) ?? `: ${error.message}`}`);
  }
}

/** Where the text ceases to be JSON, and why; esbuild reads JSON by the same rules, save a byte order mark. */
function placeOf(text) {
  try {
    transformSync(text, { loader: 'json', logLevel: 'silent' });
    return undefined;
  } catch ({ errors }) {
    const [{ text: problem, location }] = errors;
    return `, line ${location.line}, column ${location.column + 1}: ${problem}\n    ${location.lineText.trim()}`;
  }
}
