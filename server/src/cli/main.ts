/** The `referat` command as a process: arguments in, text out, an exit code. Its threads run this script too. */
import { availableParallelism, constants } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { SingleBar } from 'cli-progress';
import { createColors } from 'picocolors';
import { run } from './program.ts';
import { exitCodes, type Progress } from './terminal.ts';
import { serveThread } from './threads.ts';

if (isMainThread) start();
else serveThread();

function start(): void {
  // A reader that stops early (`referat outline … | head`) closes the pipe: that ends the work, it is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // What is being saved is saved to the end.
    if (error.code === 'EPIPE' && process.argv.includes('--fix')) return;
    if (error.code !== 'EPIPE') process.stderr.write(`referat: kan ikke skrive (${error.message})\n`);
    process.exit(error.code === 'EPIPE' ? exitCodes.clean : exitCodes.trouble);
  });
  const terminal = {
    out: (text: string) => process.stdout.write(text),
    error: (text: string) => process.stderr.write(text),
    colors: createColors(process.stdout.isTTY === true && !process.env.NO_COLOR),
    input: process.stdin,
    ...(process.stderr.isTTY === true && { progress }),
  };
  run(process.argv.slice(2), terminal, { script: __filename, processors: availableParallelism() }).then((code) => {
    // Set rather than exit, so that everything written still reaches a slow reader.
    process.exitCode = code;
  });
}

function progress(total: number): Progress {
  const bar = new SingleBar({
    format: '{value} af {total} filer [{bar}] {percentage} %',
    stream: process.stderr,
    clearOnComplete: true,
    // Whoever breaks off gets the terminal back as it was.
    hideCursor: false,
    linewrap: true,
    barsize: 30,
  });
  const breakOff = () => {
    bar.stop();
    process.exit(128 + constants.signals.SIGINT);
  };
  process.once('SIGINT', breakOff);
  bar.start(total, 0);
  return {
    step: () => bar.increment(),
    stop: () => {
      process.off('SIGINT', breakOff);
      bar.stop();
    },
  };
}
