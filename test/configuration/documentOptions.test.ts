/** What holds for one document: overrides by pattern, and files that build upon others. */
import { expect, test } from 'vitest';
import { createDocumentOptions } from '../../server/src/configuration/documentOptions.ts';
import { createConfigurationFiles } from '../../server/src/configuration/nearest.ts';

const root = 'file:///skovby';

/** A reader of files given by path below the root, and what it complains about. */
function reader(texts: Readonly<Record<string, string>>) {
  const problems: string[] = [];
  const read = async (uri: string) => {
    const text = texts[uri.slice(root.length + 1)];
    return text === undefined ? undefined : { text };
  };
  const files = createConfigurationFiles(read, () => undefined);
  const options = createDocumentOptions(files, ({ uri, text }, problem) => {
    const said = problem ? `${text.slice(problem.start, problem.end)} ${problem.message.da}` : 'nothing';
    problems.push(`${uri.slice(root.length + 1)} ${said}`);
  });
  const of = async (path: string, roots: readonly string[] = [root]) => {
    const file = await files.nearest(`${root}/${path}`, roots);
    return file && options.of(file, `${root}/${path}`, roots);
  };
  return { of, problems, reread: files.reread };
}

/** The severities that hold for each document. */
async function check(
  texts: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, Readonly<Record<string, string>>>>,
  problems: readonly string[] = [],
): Promise<void> {
  const { of, problems: found } = reader(texts);
  for (const [path, severities] of Object.entries(expected)) {
    expect((await of(path))?.severities, path).toEqual(severities);
  }
  expect(found).toEqual(problems);
}

test('overrides hold by pattern, the last one first; a pattern without a slash in every folder', () =>
  check(
    {
      '.referatrc.json': `{
        "rules": { "bilag": "hint" },
        "overrides": [
          { "files": "arkiv/**", "rules": { "bilag": "off" } },
          { "files": ["2019-*.referat", "./ny.referat"], "rules": { "bilag": "error", "punkt-nummer": "off" } }
        ]
      }`,
    },
    {
      'a.referat': { bilag: 'hint' },
      'arkiv/b.referat': { bilag: 'off' },
      'arkiv/1998/c.referat': { bilag: 'off' },
      'arkiv/2019-05.referat': { bilag: 'error', 'punkt-nummer': 'off' },
      'ny.referat': { bilag: 'error', 'punkt-nummer': 'off' },
      'x/ny.referat': { bilag: 'hint' },
    },
  ));

test('a file builds upon another, whose overrides are seen from its own folder', () =>
  check(
    {
      '.referatrc.json':
        '{ "rules": { "bilag": "off", "sagsnummer": "off" }, "overrides": [{ "files": "2024/*", "rules": { "punkt-nummer": "off" } }] }',
      '2024/.referatrc.json': '{ "extends": "../.referatrc.json", "rules": { "bilag": "error" } }',
    },
    { '2024/a.referat': { bilag: 'error', sagsnummer: 'off', 'punkt-nummer': 'off' } },
  ));

test('what cannot be built upon is said once, and the rest holds', async () => {
  await check(
    { '.referatrc.json': '{ "extends": "./fælles.json", "rules": { "bilag": "off" } }' },
    { 'a.referat': { bilag: 'off' }, 'b.referat': { bilag: 'off' } },
    ['.referatrc.json "./fælles.json" Filen findes ikke, så det, den skulle give, bruges ikke.'],
  );
  await check(
    { '.referatrc.json': '{ "extends": "../andre/.referatrc.json", "rules": { "bilag": "off" } }' },
    { 'a.referat': { bilag: 'off' } },
    ['.referatrc.json "../andre/.referatrc.json" Filen ligger uden for mappen, der er åben, og læses ikke.'],
  );
  await check(
    {
      '.referatrc.json': '{ "extends": "b.json" }',
      'b.json': '{ "extends": "./.referatrc.json", "rules": { "bilag": "off" } }',
    },
    { 'a.referat': { bilag: 'off' } },
    ['b.json "./.referatrc.json" Filerne bygger på hinanden i ring.'],
  );
});

test('documents with the same options have the same object, as long as nothing changes', async () => {
  const { of } = reader({
    '.referatrc.json': '{ "overrides": [{ "files": "arkiv/*", "rules": { "bilag": "off" } }] }',
  });
  expect(await of('a.referat')).toBe(await of('b.referat'));
  expect(await of('arkiv/a.referat')).toBe(await of('arkiv/b.referat'));
  expect(await of('a.referat')).not.toBe(await of('arkiv/a.referat'));
});

test('the problem goes as soon as the other file is there', async () => {
  const texts: Record<string, string> = { '.referatrc.json': '{ "extends": "./b.json" }' };
  const { of, problems, reread } = reader(texts);
  expect((await of('a.referat'))?.severities).toEqual({});
  texts['b.json'] = '{ "rules": { "bilag": "off" } }';
  expect(await reread()).toBe(true);
  expect((await of('a.referat'))?.severities).toEqual({ bilag: 'off' });
  expect(problems).toEqual([
    '.referatrc.json "./b.json" Filen findes ikke, så det, den skulle give, bruges ikke.',
    '.referatrc.json nothing',
  ]);
});
