/** Runs Node programs as child processes. */
import { spawn } from 'node:child_process';

/**
 * Runs a Node program to its end; its output goes where this one's goes.
 *
 * @param {string} root where it runs
 * @param {string[]} program the file and its arguments
 * @throws when it ends with anything but 0
 */
export function runNode(root, program) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, program, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      if (code === 0) done();
      else fail(new Error(`${program[0]} failed (${signal ?? `exit code ${code}`}).`));
    });
  });
}
