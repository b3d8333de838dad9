// Runs test/vscode inside the embedded VS Code, with the packed extension installed, one window after another.
// REFERAT_ONLY=outline keeps to the checks with that word in their name.
import { appendFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { packageExtension } from './package.mjs';
import { openChannel } from './page.mjs';
import { fail, root } from './process.mjs';
import { buildSuite } from './suite.mjs';
import { fetchVsCode } from './vscode.mjs';
import { startVsCode } from './vscode-server.mjs';

const output = path.join(root, 'test-output');

/** Which checks a window gets, the suite decides by what it finds there. */
const windows = [
  { name: 'a folder', folder: true, settings: { 'security.workspace.trust.enabled': false } },
  { name: 'no folder', folder: false, settings: { 'security.workspace.trust.enabled': false } },
  { name: 'Restricted Mode', folder: true, settings: { 'security.workspace.trust.enabled': true } },
];
const longestWindow = 240_000;

/** Runs the suite with a packed extension; throws when a check fails. Screenshots and a log are left in test-output. */
export async function testVsCode(extension, report = console.log) {
  const [vscode, executablePath, suite] = await Promise.all([fetchVsCode(report), findChromium(report), buildSuite()]);
  const work = await mkdtemp(path.join(os.tmpdir(), 'referat-vscode-'));
  const samples = path.join(work, 'samples');
  await cp(path.join(root, 'samples'), samples, { recursive: true });
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });

  const channel = await openChannel(output);
  const env = { REFERAT_RUNNER: channel.address, REFERAT_ROOT: root, REFERAT_SAMPLES: samples };
  let server;
  let browser;
  let failed = 0;
  try {
    server = await startVsCode(vscode, { data: path.join(work, 'data'), extension, env, testing: true });
    browser = await chromium.launch({ executablePath, args: chromiumFlags });
    for (const { name, folder, settings } of windows) {
      report(`in a window with ${name}`);
      await server.configure(settings);
      const opened = folder ? { folder: samples } : { ew: 'true' };
      failed += await runWindow(
        browser,
        channel,
        server.url({ ...opened, payload: payloadFor(server, suite) }),
        report,
      );
    }
  } finally {
    await browser?.close();
    await server?.stop();
    channel.close();
    await rm(work, { recursive: true, force: true });
  }
  if (failed > 0) throw new Error(`${failed} checks failed in VS Code`);
}

/** What tells a window that it develops the suite's extension and which module's `run` to call. */
function payloadFor(server, suite) {
  const remote = (file) => `vscode-remote://${server.authority}${pathToFileURL(file).pathname}`;
  return JSON.stringify([
    ['extensionDevelopmentPath', remote(suite.folder)],
    ['extensionTestsPath', remote(suite.file)],
  ]);
}

/** Opens one window and waits until the suite in it says how many of its checks failed. */
async function runWindow(browser, channel, url, report) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en-US' });
  const page = await context.newPage();
  const log = (line) => appendFileSync(path.join(output, 'vscode.log'), `${line}\n`);
  let timer;
  try {
    return await new Promise((resolve, reject) => {
      const giveUp = () => reject(new Error(`no end after ${longestWindow / 1000} s, see test-output`));
      timer = setTimeout(giveUp, longestWindow);
      for (const event of ['close', 'crash']) page.once(event, () => reject(new Error(`the window met a ${event}`)));
      channel.attach({ page, report, end: resolve });
      openWindow(page, url, log, reject).catch(reject);
    });
  } catch (error) {
    // There may be nothing left to take a picture of.
    await page.screenshot({ path: path.join(output, 'failure.png') }).catch(log);
    throw error;
  } finally {
    clearTimeout(timer);
    channel.attach(undefined);
    await context.close();
  }
}

/** VS Code says by itself how the tests ended: badly only where the suite could not be run to its end. */
async function openWindow(page, url, log, reject) {
  await page.exposeFunction('codeAutomationLog', (level, parameters) => log(`${level}: ${parameters.join(' ')}`));
  await page.exposeFunction('codeAutomationExit', (code) => {
    if (code !== 0) reject(new Error(`the suite broke off, see ${path.join(output, 'vscode.log')}`));
  });
  await page.goto(url);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await packageExtension().then(testVsCode).catch(fail);
