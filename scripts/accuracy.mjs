// Measures parser and rules on documents whose truth is known (npm run accuracy); exits 1 below the figures written down.
import { fail, root } from './process.mjs';
import { loadSources } from './sources.mjs';

// A reader that stops early (`npm run accuracy | head`) is no fault.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  const { accuracy } = await loadSources("export { accuracy } from './scripts/accuracy/command.ts'");
  process.exitCode = accuracy(process.argv.slice(2), root, {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  });
} catch (error) {
  fail(error);
}
