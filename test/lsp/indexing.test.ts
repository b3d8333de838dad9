/** The order of events around the archive: whatever comes in between, it ends as the files are. */
import { expect, test } from 'vitest';
import { createIndexing } from '../../server/src/lsp/indexing.ts';
import { readSettings } from '../../server/src/lsp/settings.ts';

const settings = readSettings(undefined, undefined, () => undefined);
const text = 'Punkt 1: Ny kran\n\nBeslutning\n\nGodkendt.\n';
const uri = (number: number) => `file:///a/${number}.referat`;

/** Files that may be listed and read as late as a test likes. */
function start(count: number) {
  const files = new Map(Array.from({ length: count }, (_, at) => [uri(at), text]));
  const gates: { list?: Promise<void>; read?: Promise<void> } = {};
  let reads = 0;
  const indexing = createIndexing({
    async list() {
      const uris = [...files.keys()];
      await gates.list;
      return uris;
    },
    async read(name) {
      reads++;
      const known = files.get(name);
      await gates.read;
      return known;
    },
    settings: async () => settings,
    open: () => undefined,
    progress: () => undefined,
    changed: () => undefined,
  });
  return { files, gates, indexing, reads: () => reads };
}

function gate() {
  let open = () => undefined as unknown;
  const promise = new Promise<void>((resolve) => {
    open = () => resolve();
  });
  return { promise, open: () => open() };
}

test('a folder that is taken away while it is read leaves nothing', async () => {
  const { files, indexing } = start(50);
  await indexing.refresh();
  files.clear();
  await indexing.refresh();
  await indexing.idle();
  expect(indexing.archive.size).toBe(0);
});

test('a file that comes while the folders are listed stays', async () => {
  const { files, gates, indexing } = start(1);
  const list = gate();
  gates.list = list.promise;
  const refreshed = indexing.refresh();
  files.set(uri(7), text);
  indexing.look(uri(7));
  await indexing.idle();
  list.open();
  await refreshed;
  await indexing.idle();
  expect(indexing.archive.size).toBe(2);
});

test('of two lists the older one does not win', async () => {
  const { files, gates, indexing } = start(1);
  const list = gate();
  gates.list = list.promise;
  const first = indexing.refresh();
  files.set(uri(7), text);
  const second = indexing.refresh();
  list.open();
  await Promise.all([first, second]);
  await indexing.idle();
  expect(indexing.archive.size).toBe(2);
});

test('a file that is deleted while it is read is gone', async () => {
  const { gates, indexing } = start(1);
  const read = gate();
  gates.read = read.promise;
  await indexing.refresh();
  await Promise.resolve();
  await Promise.resolve();
  indexing.forget(uri(0));
  read.open();
  await indexing.idle();
  expect(indexing.archive.size).toBe(0);
});

test('broken off it reads no further, and goes on with what is told later', async () => {
  const { indexing, reads } = start(200);
  await indexing.refresh();
  indexing.cancel();
  await indexing.idle();
  expect(reads()).toBeLessThan(200);
  indexing.look(uri(150));
  await indexing.idle();
  expect(indexing.archive.get(uri(150))).toBeDefined();
});

test('settings that read alike read nothing anew', async () => {
  const { indexing, reads } = start(5);
  await indexing.refresh();
  await indexing.idle();
  const before = reads();
  await indexing.refresh();
  await indexing.idle();
  expect(reads()).toBe(before);
});
