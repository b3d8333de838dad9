// A Chromium to look at the embedded VS Code with: the installed one, else Debian's.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { run } from './process.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];
/** Where they stand on systems that do not put them on the path. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((end) =>
      path.join(process.env[variable] ?? 'C:\\', end),
    ),
  ),
];

/** What a browser that only visits 127.0.0.1 needs, also as root in a container. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The path of a Chromium. `CHROMIUM` in the environment decides; where none is installed and apt-get may, it is.
 *
 * @param {(line: string) => void} report
 * @returns {Promise<string>}
 */
export async function findChromium(report = console.log) {
  const chosen = process.env.CHROMIUM;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(`CHROMIUM is set to ${chosen}, which is no program that can be run.`);
  }
  const found = installed();
  if (found !== undefined) return found;
  const missing = 'No Chromium found: install Chromium or Google Chrome, or set CHROMIUM to the path of one.';
  if (process.getuid?.() !== 0 || !onPath('apt-get')) throw new Error(missing);

  const quietly = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], quietly);
  // Where the package only leads to a snap, as on Ubuntu, it installs nothing that could be run here.
  const candidate = /Candidate: (.*)/.exec(await run('apt-cache', ['policy', 'chromium']))?.[1] ?? '(none)';
  if (candidate === '(none)' || candidate.includes('snap')) throw new Error(missing);
  report(`no Chromium found: installing Debian package chromium ${candidate} with apt-get`);
  await run('apt-get', ['install', '-qq', '--yes', '--no-install-recommends', 'chromium'], quietly);
  const now = installed();
  if (now === undefined) throw new Error(missing);
  return now;
}

function installed() {
  for (const name of names) {
    const file = onPath(name);
    if (file !== undefined) return file;
  }
  return places.find(runs);
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find(runs);
}

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
