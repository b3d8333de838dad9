/** Which `.referatrc.json` holds for a document. */
import { expect, test } from 'vitest';
import { createConfigurationFiles } from '../../server/src/configuration/nearest.ts';

interface Place {
  readonly files: readonly string[];
  readonly document: string;
  readonly roots?: readonly string[];
}

/** The file that is found, and every place that was looked at for it. */
async function check({ files, document, roots }: Place, expected: string | undefined, looked: readonly string[]) {
  const asked: string[] = [];
  const read = async (uri: string) => {
    asked.push(uri);
    return files.includes(uri) ? { text: '{}' } : undefined;
  };
  const found = await createConfigurationFiles(read, () => undefined).nearest(document, roots);
  expect(found?.uri).toBe(expected);
  expect(asked).toEqual(looked);
}

test('the one in the folder, though there are others above', () =>
  check(
    {
      files: ['file:///skovby/.referatrc.json', 'file:///skovby/2024/.referatrc.json'],
      document: 'file:///skovby/2024/maj.referat',
    },
    'file:///skovby/2024/.referatrc.json',
    ['file:///skovby/2024/.referatrc.json'],
  ));

test('else the nearest one above, as far as the top', () =>
  check({ files: [], document: 'file:///skovby/2024/maj.referat' }, undefined, [
    'file:///skovby/2024/.referatrc.json',
    'file:///skovby/.referatrc.json',
    'file:///.referatrc.json',
  ]));

test('never above the folder that is open, however it is written', () =>
  check(
    {
      files: ['file:///c%3A/.referatrc.json'],
      document: 'file:///c%3A/sk%C3%B8n%20by/2024/maj.referat',
      roots: ['file:///andre', 'file:///c:/skøn by/'],
    },
    undefined,
    ['file:///c%3A/sk%C3%B8n%20by/2024/.referatrc.json', 'file:///c%3A/sk%C3%B8n%20by/.referatrc.json'],
  ));

test('as far as the top for a document outside of it', () =>
  check(
    { files: ['file:///.referatrc.json'], document: 'file:///skovby2/maj.referat', roots: ['file:///skovby'] },
    'file:///.referatrc.json',
    ['file:///skovby2/.referatrc.json', 'file:///.referatrc.json'],
  ));

test('on another machine', () =>
  check({ files: [], document: 'file://arkiv/skovby/maj.referat' }, undefined, [
    'file://arkiv/skovby/.referatrc.json',
    'file://arkiv/.referatrc.json',
  ]));

test.each(['untitled:Untitled-1', 'untitled:/skovby/ny.referat', ''])('nowhere for %j', (document) =>
  check({ files: [], document }, undefined, []),
);

test('each file is read once, until it is to be read again; the same text is the same file', async () => {
  const texts = new Map([['file:///a/.referatrc.json', '{}']]);
  const asked: string[] = [];
  const told: string[] = [];
  const files = createConfigurationFiles(
    async (uri) => {
      asked.push(uri);
      const text = texts.get(uri);
      return text === undefined ? undefined : { text };
    },
    (uri, file) => told.push(`${uri} ${file?.text ?? 'gone'}`),
  );
  const first = await files.nearest('file:///a/b/1.referat');
  expect(await files.nearest('file:///a/2.referat')).toBe(first);
  expect(asked.splice(0)).toEqual(['file:///a/b/.referatrc.json', 'file:///a/.referatrc.json']);
  expect(await files.reread()).toBe(false);
  expect(asked.splice(0)).toHaveLength(2);
  expect(await files.nearest('file:///a/2.referat')).toBe(first);

  texts.set('file:///a/b/.referatrc.json', '{ }');
  expect(await files.reread()).toBe(true);
  expect((await files.nearest('file:///a/b/1.referat'))?.text).toBe('{ }');
  texts.clear();
  expect(await files.reread()).toBe(true);
  expect(await files.nearest('file:///a/b/1.referat')).toBeUndefined();
  expect(told).toEqual([
    'file:///a/.referatrc.json {}',
    'file:///a/b/.referatrc.json { }',
    'file:///a/b/.referatrc.json gone',
    'file:///a/.referatrc.json gone',
  ]);
});

test('a file that cannot be read is there, and says so', async () => {
  const files = createConfigurationFiles(
    async () => ({ trouble: 'må ikke læses' }),
    () => undefined,
  );
  const file = await files.nearest('file:///a/1.referat');
  expect(file?.problems.map(({ message }) => message.da)).toEqual(['Filen kan ikke bruges: må ikke læses.']);
});
