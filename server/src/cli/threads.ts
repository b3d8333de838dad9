/** Checks files on several threads where there are enough of them, and gives what came of them in the order asked for. */
import workerpool from 'workerpool';
import { type CheckedFile, createFileCheck, type FileCheck, type FileCheckOptions, unchecked } from './checkFile.ts';

/** With fewer files a thread takes longer to get going, and the engine to learn its work anew, than it saves. */
const filesPerThread = 1000;
const mostThreads = 8;
/** Handed to a thread at a time: enough to keep it busy, few enough that all end together. */
const batchSize = 20;

/** What a process may be split into. */
export interface Machine {
  /** The script that `serveThread` is called in. */
  readonly script: string;
  readonly processors: number;
}

/** How many threads so many files are checked on; one is this one. */
export function threadsFor(files: number, { processors }: Machine, wanted: number | undefined): number {
  const most =
    wanted === undefined
      ? Math.min(processors, mostThreads, Math.floor(files / filesPerThread))
      : Math.min(wanted, Math.max(processors, mostThreads), Math.ceil(files / batchSize));
  return Math.max(1, most);
}

/** The files in their order, each as soon as those before it are done. */
export async function* checkOnThreads(
  files: readonly string[],
  options: FileCheckOptions,
  { script }: Machine,
  threads: number,
): AsyncGenerator<CheckedFile> {
  const pool = workerpool.pool(script, { workerType: 'thread', minWorkers: threads, maxWorkers: threads });
  try {
    const batches: Promise<CheckedFile[]>[] = [];
    for (let at = 0; at < files.length; at += batchSize) {
      const some = files.slice(at, at + batchSize);
      // Each thread is given one when it is done with another: what waits in the pool's own queue waits for ever where
      // a thread dies.
      const before = batches[batches.length - threads] ?? Promise.resolve([]);
      const checked = before.then((): PromiseLike<CheckedFile[]> => pool.exec('check', [some, options]));
      // A thread that dies takes what it was given with it, and no more.
      batches.push(checked.catch((error) => some.map((file) => unchecked(file, error))));
    }
    for (const batch of batches) yield* await batch;
  } finally {
    await pool.terminate(true);
  }
}

/** Answers the calls of `checkOnThreads`, in a thread. */
export function serveThread(): void {
  let fileCheck: Promise<FileCheck> | undefined;
  workerpool.worker({
    async check(files: readonly string[], options: FileCheckOptions): Promise<CheckedFile[]> {
      fileCheck ??= createFileCheck(options);
      const { check } = await fileCheck;
      const checked: CheckedFile[] = [];
      for (const file of files) checked.push(await check(file));
      return checked;
    },
  });
}
