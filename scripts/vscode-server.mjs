// Serves the VS Code of vscode.mjs on 127.0.0.1, with its own settings and extensions.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ProgramFailed, run } from './process.mjs';

/** What every window of it gets: nothing that talks, asks, phones home or saves unasked. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'remote.autoForwardPorts': false,
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * Starts the server and waits until it answers. `stop` ends it and everything it started.
 *
 * @param {{ node: string, serverMain: string }} vscode
 * @param {{ data: string, extension: string, settings?: Record<string, unknown>, port?: number, env?: Record<string, string>, testing?: boolean }} options
 *   `data` is the folder everything is kept in; `extension` a .vsix to install.
 * @returns {Promise<{ authority: string, url: (query: Record<string, string>) => string, stop: () => Promise<void> }>}
 */
export async function startVsCode(vscode, { data, extension, settings = {}, port = 0, env = {}, testing = false }) {
  const configure = async (chosen) => {
    const folder = path.join(data, 'data', 'User');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'settings.json'), JSON.stringify({ ...quietSettings, ...chosen }, null, 2));
  };
  await configure(settings);
  const folders = ['--server-data-dir', data, '--accept-server-license-terms'];
  await run(vscode.node, [vscode.serverMain, ...folders, '--install-extension', extension, '--force'], { env });

  const token = randomBytes(16).toString('hex');
  const child = spawn(
    vscode.node,
    [
      vscode.serverMain,
      ...folders,
      ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
      ...['--telemetry-level', 'off'],
      // Without it VS Code runs no tests.
      ...(testing ? ['--enable-smoke-test-driver'] : []),
    ],
    { cwd: data, env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((resolve) => child.on('close', resolve));
  const stopAtExit = () => child.kill();
  process.once('exit', stopAtExit);

  const bound = await boundPort(child);
  const authority = `127.0.0.1:${bound}`;
  return {
    authority,
    configure,
    url: (query) => `http://${authority}/?${new URLSearchParams({ tkn: token, ...query })}`,
    async stop() {
      process.off('exit', stopAtExit);
      child.kill();
      await ended;
    },
  };
}

/** The port the server says it listens on. */
function boundPort(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (text) => {
      output += text;
      const [, port] = /Extension host agent listening on (\d+)/.exec(output) ?? [];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('error', reject);
    child.on('close', (code) => reject(new ProgramFailed(`VS Code's server ended with ${code}`, output)));
  });
}
