/** The `referat` command as a process: arguments in, text out, an exit code. */
import { createColors } from 'picocolors';
import { run } from './program.ts';

// A reader that stops early (`referat outline … | head`) closes the pipe: that ends the work, it is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  colors: createColors(process.stdout.isTTY === true && !process.env.NO_COLOR),
}).then((code) => {
  // Set rather than exit, so that everything written still reaches a slow reader.
  process.exitCode = code;
});
