// Opens samples/ with the extension: in an installed VS Code, else in the embedded one, served for a browser.
import { access, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { fail, root, run } from './process.mjs';

const samples = path.join(root, 'samples');

const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-code': { type: 'boolean', default: false } } });

await start().catch(fail);

async function start() {
  await install();
  const opened = !values['no-code'] && values.port === undefined && (await openInstalled());
  if (!opened) await serveEmbedded(Number(values.port ?? 0));
}

/** False where no VS Code is installed, nothing could show it, or it did not want to open. */
async function openInstalled() {
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen) return false;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const found = await Promise.all(folders.map((folder) => isThere(path.join(folder, name))));
  if (!found.includes(true)) return false;

  console.log('building');
  await run(process.execPath, ['esbuild.mjs']);
  try {
    await run('code', [`--extensionDevelopmentPath=${quoted(root)}`, quoted(samples)], {
      shell: process.platform === 'win32',
    });
    console.log('samples/ is open in VS Code, with the extension.');
    return true;
  } catch (error) {
    console.log(`${error.message}; using the embedded VS Code instead`);
    return false;
  }
}

async function serveEmbedded(port) {
  const [{ packageExtension }, { fetchVsCode }, { startVsCode }] = await Promise.all([
    import('./package.mjs'),
    import('./vscode.mjs'),
    import('./vscode-server.mjs'),
  ]);
  console.log('building the extension');
  const extension = await packageExtension();
  const vscode = await fetchVsCode();
  const data = await mkdtemp(path.join(os.tmpdir(), 'referat-start-'));
  // The folder is the project's own, and its README says what each sample shows.
  const settings = { 'security.workspace.trust.enabled': false, 'workbench.startupEditor': 'readme' };
  const server = await startVsCode(vscode, { data, extension, settings, port });
  console.log(
    `\nVS Code with the extension and its samples:\n\n  ${server.url({ folder: samples })}\n\nCtrl-C ends it.`,
  );

  const end = async () => {
    await server.stop();
    await rm(data, { recursive: true, force: true });
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
}

/** A path as the shell of Windows wants it; elsewhere there is no shell. */
function quoted(file) {
  return process.platform === 'win32' ? `"${file}"` : file;
}

function isThere(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}
