// Runs other programs for the scripts, in the project's folder: to their end, with their output shown or kept.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program to its end and returns what it printed; throws a `ProgramFailed` with that text when it fails.
 * With `show` the output goes straight to the terminal instead.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ cwd?: string, show?: boolean, shell?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<string>}
 */
export function run(command, parameters, { cwd = root, show = false, shell = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new ProgramFailed(`${[command, ...parameters].join(' ')}: ended with ${signal ?? code}`, output));
    });
  });
}

/** Runs a script with the Node that runs this one. */
export function runNode(parameters, options) {
  return run(process.execPath, parameters, options);
}

/** Runs npm: the very one that started this script, else the one on the path. */
export function runNpm(parameters, options) {
  const started = process.env.npm_execpath ?? '';
  if (started.endsWith('npm-cli.js')) return runNode([started, ...parameters], options);
  return run('npm', parameters, { ...options, shell: process.platform === 'win32' });
}

/** A program that ended badly, with everything it printed. */
export class ProgramFailed extends Error {
  constructor(message, output) {
    super(message);
    this.output = output;
  }
}

/** Ends a script that failed: what went wrong in its own words, no stack, exit code 1. */
export function fail(error) {
  if (error instanceof ProgramFailed) console.error(error.output.trimEnd());
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
