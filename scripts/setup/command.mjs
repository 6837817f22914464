import { spawn } from 'node:child_process';

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 127 where the command could not be started, 1 where a signal ended it
 * @property {string} output what the command wrote, both streams in the order of arrival; '' where it was shown live
 */

// What is kept is written out later: to a screen in colour, to a file without.
const colour = process.stdout.isTTY
  ? { FORCE_COLOR: '1', NO_COLOR: undefined }
  : { FORCE_COLOR: undefined, NO_COLOR: '1' };

/**
 * Runs a command to its end. Nothing is read from standard input, so no command can wait for an answer.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ show?: boolean, env?: Record<string, string | undefined> }} [options] `show`: write the output as it comes instead of keeping it
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { show = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      env: { ...process.env, ...colour, ...env },
      // npm and npx are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32' && (command === 'npm' || command === 'npx'),
    });
    let output = '';
    const keep = (/** @type {string} */ chunk) => void (output += chunk);
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
