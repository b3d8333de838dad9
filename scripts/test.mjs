// Everything there is to test, right after `git clone`. `--without-editor` leaves out the suite inside VS Code.
import { install } from './install.mjs';
import { fail, ProgramFailed, runNode } from './process.mjs';

const withEditor = !process.argv.includes('--without-editor');

try {
  await step('install', install);
  const extension = await step('build and package', async (report) => {
    const { packageExtension } = await import('./package.mjs');
    return packageExtension(report);
  });
  await together({
    types: ['node_modules/typescript/bin/tsc', '--noEmit'],
    lint: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
    'generated files': ['scripts/generate.mjs', '--check'],
    accuracy: ['scripts/accuracy.mjs'],
    'unit, grammar, protocol and command line tests': ['node_modules/vitest/vitest.mjs', 'run'],
  });
  if (withEditor) {
    await step('VS Code', async (report) => {
      const { testVsCode } = await import('./test-vscode.mjs');
      await testVsCode(extension, report);
    });
  }
  console.log('\neverything passed');
} catch (error) {
  fail(error);
}

/** One step under a heading of its own, with the time it took. */
async function step(name, work) {
  console.log(`\n== ${name}`);
  const seconds = stopwatch();
  const result = await work((line) => console.log(line));
  console.log(`   ${seconds()}`);
  return result;
}

/** Programs at the same time. Each is heard of when it ends: its last line, or everything it said where it failed. */
async function together(programs) {
  const failed = [];
  await Promise.all(
    Object.entries(programs).map(async ([name, parameters]) => {
      const seconds = stopwatch();
      try {
        const said = await runNode(parameters);
        console.log(`\n== ${name}\n${summary(said)}   ${seconds()}`);
      } catch (error) {
        if (!(error instanceof ProgramFailed)) throw error;
        failed.push(name);
        console.log(`\n== ${name}: failed\n${error.output.trimEnd()}\n   ${seconds()}`);
      }
    }),
  );
  if (failed.length > 0) throw new Error(`failed: ${failed.join(', ')}`);
}

/** What a program counted, in its own words. */
function summary(said) {
  const counts = said.split('\n').filter((line) => /^\s*(?:Test Files|Tests|Checked) /.test(line));
  return counts.map((line) => `${line.trim()}\n`).join('');
}

function stopwatch() {
  const begun = performance.now();
  return () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
