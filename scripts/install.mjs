// Installs what the lock file says, where it is not installed already. Needs nothing but Node and npm.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { root, runNpm } from './process.mjs';

/** Runs `npm ci` when node_modules is missing, half done or older than package-lock.json. */
export async function install(report = console.log) {
  // npm writes this file last, so it also tells whether an earlier installation came to its end.
  const installed = await changed(path.join(root, 'node_modules', '.package-lock.json'));
  const wanted = await changed(path.join(root, 'package-lock.json'));
  if (installed >= wanted) return;
  report('installing packages (npm ci)');
  // No package here needs its scripts: esbuild, biome and TypeScript bring their programs as packages of the platform.
  await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** When a file was last changed; long ago where there is none. */
function changed(file) {
  return stat(file).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}
