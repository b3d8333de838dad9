// Runs test/vscode in a VS Code of the desktop, downloaded by @vscode/test-electron, with the packed extension installed.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { install } from './install.mjs';
import { fail, root, run } from './process.mjs';

await test().catch(fail);

async function test() {
  await install();
  const { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } = await import(
    '@vscode/test-electron'
  );
  const { packageExtension } = await import('./package.mjs');
  const { buildSuite } = await import('./suite.mjs');
  const { quietSettings } = await import('./vscode-server.mjs');

  const [extension, suite] = await Promise.all([packageExtension(), buildSuite()]);
  const vscodeExecutablePath = await downloadAndUnzipVSCode({ cachePath: path.join(root, '.cache', 'electron') }).catch(
    (error) => {
      throw new Error(
        `VS Code could not be downloaded (${error.message}): \`npm test\` runs this suite without a download.`,
      );
    },
  );

  const work = await mkdtemp(path.join(os.tmpdir(), 'referat-vscode-'));
  try {
    const samples = path.join(work, 'samples');
    await cp(path.join(root, 'samples'), samples, { recursive: true });
    await mkdir(path.join(work, 'data', 'User'), { recursive: true });
    await writeFile(path.join(work, 'data', 'User', 'settings.json'), JSON.stringify(quietSettings));
    const folders = [`--user-data-dir=${path.join(work, 'data')}`, `--extensions-dir=${path.join(work, 'extensions')}`];
    const [cli, ...parameters] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath, {
      reuseMachineInstall: true,
    });
    await run(cli, [...parameters, ...folders, '--install-extension', extension], {
      shell: process.platform === 'win32',
    });

    // Workspace trust is off in every window that test-electron opens: Restricted Mode is left to `npm test`.
    for (const opened of [[samples], []]) {
      await runTests({
        vscodeExecutablePath,
        extensionDevelopmentPath: suite.folder,
        extensionTestsPath: suite.file,
        extensionTestsEnv: { REFERAT_ROOT: root, REFERAT_SAMPLES: samples },
        launchArgs: [...opened, ...folders],
      });
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
