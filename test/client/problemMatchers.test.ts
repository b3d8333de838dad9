/** The problem matchers, read the way VS Code reads them: the first that fits a line takes it. */
import { expect, test } from 'vitest';
import manifest from '../../package.json';
import { call } from '../support/command.ts';

const incomplete =
  'REFERAT Kulturudvalget d. 14-03-2024\n\nPunkt 7: Nyt (stort) gulv\n\nIndstilling\n\nAt gulvet skiftes.\n';
const { problemMatchers } = manifest.contributes;

/** What the matchers of those names make of the lines the command prints. */
async function check(names: readonly string[], args: string, expected: readonly string[]): Promise<void> {
  const { out } = await call({ 'ny sag/a b.referat': incomplete }, `check ${args} {}`);
  const matchers = names.map((name) => problemMatchers.find((matcher) => matcher.name === name));
  const found = out.split('\n').flatMap((line) => {
    for (const matcher of matchers) {
      const { regexp = '', file = 0, line: row = 0, column = 0, message = 0, code = 0 } = matcher?.pattern ?? {};
      const match = new RegExp(regexp).exec(line);
      if (match)
        return [
          `${match[file]}|${match[row]}|${match[column]}|${matcher?.severity}|${match[message]?.slice(0, 26)}|${match[code]}`,
        ];
    }
    return [];
  });
  expect(found).toEqual(expected);
}

const all = ['referat-fejl', 'referat-oplysning', 'referat'];
const finding = (severity: string, message = 'Punkt 7 »Nyt (stort) gulv«') =>
  `ny sag/a b.referat|3|1|${severity}|${message}|manglende-beslutning`;

test('a warning', () => check(all, '--fail-on hint', [finding('warning')]));
test.each([
  ['error', 'error'],
  ['information', 'info'],
  ['hint', 'info'],
])('%s', (severity, shown) => check(all, `--rule manglende-beslutning=${severity}`, [finding(shown)]));
test('in English', () =>
  check(all, '--language en --rule manglende-beslutning=error', [finding('error', 'Item 7 “Nyt (stort) gulv” ')]));
test('alone $referat takes everything for a warning', () =>
  check(['referat'], '--rule manglende-beslutning=error', [finding('warning')]));
