/** Settings: what is valid is used, what is not is left out with a line in the log. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSettings } from '../../server/src/lsp/settings.ts';
import { minutes } from '../support/minutes.ts';
import { type ClientOptions, startClient } from '../support/protocol.ts';

const defaults = {
  language: 'da',
  validate: 'onType',
  files: [],
  codeLens: false,
  folderDiagnostics: false,
  headings: {},
  severities: {},
  standingItems: [],
};

/** Reads the value; `reported` are the settings the log names, in order. */
function check(given: unknown, expected: object, reported: readonly string[] = [], locale?: string): void {
  const lines: string[] = [];
  expect(readSettings(given, locale, (line) => lines.push(line))).toEqual({ ...defaults, ...expected });
  expect(lines.map((line) => /^Indstillingen (.+?) er (?:sat til|ukendt)/.exec(line)?.[1])).toEqual(reported);
}

test.each([undefined, null, {}])('defaults for %j', (given) => check(given, {}));

test.each(['tekst', 7, []])('defaults and a line for %j', (given) => check(given, {}, ['referat']));

test('language', () => {
  check({ language: 'en' }, { language: 'en' });
  check({ language: 'auto' }, { language: 'da' }, [], 'da-DK');
  check({ language: 'auto' }, { language: 'da' });
  check({ language: 'auto' }, { language: 'en' }, [], 'en-GB');
  check({ language: 'auto' }, { language: 'en' }, [], 'dav');
  check({ language: 'sv' }, {}, ['referat.language']);
  check({ language: { da: true } }, {}, ['referat.language']);
});

test('when findings are told', () => {
  check({ validate: 'onSave' }, { validate: 'onSave' });
  check({ validate: 'aldrig' }, {}, ['referat.validate']);
});

test('what is off unless switched on', () => {
  check({ folderDiagnostics: true }, { folderDiagnostics: true });
  check({ folderDiagnostics: 1 }, {}, ['referat.folderDiagnostics']);
  check({ codeLens: true }, { codeLens: true });
  check({ codeLens: 'ja' }, {}, ['referat.codeLens']);
});

test('files that are minutes too', () => {
  check({ files: ['arkiv/**/*.txt'] }, { files: ['arkiv/**/*.txt'] });
  check({ files: ['*.txt', 7, ''] }, { files: ['*.txt'] }, ['referat.files']);
  check({ files: '*.txt' }, {}, ['referat.files']);
});

test('severities', () => {
  const rules = { 'tom-beslutning': 'off', 'manglende-beslutning': 'meget', 'tom-indstilling': 3 };
  check({ rules }, { severities: { 'tom-beslutning': 'off' } }, [
    'referat.rules.manglende-beslutning',
    'referat.rules.tom-indstilling',
  ]);
  check({ rules: 'off' }, {}, ['referat.rules']);
});

test('headings', () => {
  const headings = { Klimavurdering: 'andet', 'Pris og tid': 'penge', 'Børn:': 'Andet' };
  check({ headings }, { headings: { Klimavurdering: 'andet' } }, [
    'referat.headings["Pris og tid"]',
    'referat.headings["Børn:"]',
  ]);
  check({ headings: ['Klimavurdering'] }, {}, ['referat.headings']);
});

test('standing items', () => {
  const whole = { title: 'Spørgetid', withoutIndstilling: true, withoutBeslutning: true };
  check(
    {
      standingItems: [
        whole,
        { title: ' Meddelelser ' },
        'Eventuelt',
        { title: '' },
        { title: 'A', withoutBeslutning: 1 },
      ],
    },
    {
      standingItems: [whole, { title: 'Meddelelser', withoutIndstilling: false, withoutBeslutning: false }],
    },
    ['referat.standingItems[2]', 'referat.standingItems[3]', 'referat.standingItems[4]'],
  );
  check({ standingItems: [{ ...whole, udenBeslutning: true }] }, { standingItems: [whole] }, [
    'referat.standingItems[0].udenBeslutning',
  ]);
  check({ standingItems: {} }, {}, ['referat.standingItems']);
});

/** The summary of the minutes under whatever settings the client hands over. */
async function summary(options: ClientOptions) {
  const client = await startClient(options);
  const { uri } = await client.open(minutes);
  const ask = async () => (await client.request<{ summary: string }>('referat/overview', uri)).summary;
  return { client, ask };
}

test('a client that can be asked is asked, and asked again when told', async () => {
  let language = 'en';
  const { client, ask } = await summary({
    capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } },
    initializationOptions: { language: 'da' },
    configuration: () => ({ language }),
  });
  expect(await ask()).toBe('2 items · 1 without decision');
  language = 'da';
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  expect(await ask()).toBe('2 punkter · 1 mangler beslutning');
});

test('a client that refuses to answer gets what it sent at the start', async () => {
  const { client, ask } = await summary({
    capabilities: { workspace: { configuration: true } },
    initializationOptions: { referat: { language: 'en' } },
    configuration() {
      throw new Error('nej');
    },
  });
  expect(await ask()).toBe('2 items · 1 without decision');
  expect(client.log.join()).toMatch(/^workspace\/configuration: /);
});

test('a client that cannot be asked sends its settings', async () => {
  const { client, ask } = await summary({ initializationOptions: { language: 'en' } });
  expect(await ask()).toBe('2 items · 1 without decision');
  await client.notify('workspace/didChangeConfiguration', { settings: { referat: { language: 'da' } } });
  expect(await ask()).toBe('2 punkter · 1 mangler beslutning');
  await client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.notify('workspace/didChangeConfiguration', undefined);
  expect(await ask()).toBe('2 punkter · 1 mangler beslutning');
});

test('a bad value is a line in the log and nothing else', async () => {
  const { client, ask } = await summary({ initializationOptions: { language: 'sv', rules: 'ingen' } });
  expect(await ask()).toBe('2 punkter · 1 mangler beslutning');
  expect(client.log).toHaveLength(2);
});

test('what the manifest offers and what the server accepts are the same', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const { properties } = manifest.contributes.configuration;
  const names = Object.keys(properties).map((name) => name.replace('referat.', ''));
  expect(names).toEqual([
    'language',
    'validate',
    'rules',
    'headings',
    'standingItems',
    'files',
    'codeLens',
    'folderDiagnostics',
  ]);
  check(Object.fromEntries(names.map((name) => [name, properties[`referat.${name}`].default])), {});
  for (const language of properties['referat.language'].enum) {
    check({ language }, { language: language === 'auto' ? 'en' : language }, [], 'en');
  }
  for (const validate of properties['referat.validate'].enum) check({ validate }, { validate });
  const offered: Record<string, { enum: string[] }> = properties['referat.rules'].properties;
  for (const [id, { enum: severities }] of Object.entries(offered)) {
    for (const severity of severities) check({ rules: { [id]: severity } }, { severities: { [id]: severity } });
  }
  check({ rules: { 'punkt-numer': 'off' } }, {}, ['referat.rules.punkt-numer']);
  const kinds: string[] = properties['referat.headings'].additionalProperties.enum;
  const headings = Object.fromEntries(kinds.map((kind) => [`Overskrift til ${kind}`, kind]));
  check({ headings }, { headings });
});
