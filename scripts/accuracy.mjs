// Measures parser and rules on documents whose truth is known (npm run accuracy); exits 1 below the figures written down.
import path from 'node:path';
import esbuild from 'esbuild';
import { fail, root } from './process.mjs';

// A reader that stops early (`npm run accuracy | head`) is no fault.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  // What measures is TypeScript and runs the sources as they are; Node 20 runs neither.
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(root, 'scripts/accuracy/command.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { accuracy } = await import(`data:text/javascript;base64,${code}`);
  process.exitCode = accuracy(process.argv.slice(2), root, {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  });
} catch (error) {
  fail(error);
}
