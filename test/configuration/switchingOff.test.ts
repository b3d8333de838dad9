/** Switching a rule off in a file that says other things already. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConfigurationText } from '../../server/src/configuration/configurationFile.ts';
import { type Scope, switchOff } from '../../server/src/configuration/switchingOff.ts';
import { edited } from '../../server/src/features/effect.ts';

/** The text after `punkt-nummer` was switched off; it must say so. */
function check(text: string, scope: Scope, expected: string): void {
  const after = edited(text, switchOff(text, 'punkt-nummer', scope) ?? []);
  expect(after).toBe(expected);
  expect(isOff(after, scope)).toBe(true);
  expect(readConfigurationText(after).problems).toEqual([]);
}

function isOff(text: string, scope: Scope): boolean {
  const { options, overrides } = readConfigurationText(text);
  const held = scope === 'all' ? options : overrides.filter(({ files }) => files.includes(scope.file)).at(-1)?.options;
  return held?.severities['punkt-nummer'] === 'off';
}

test('a new file', () => {
  check('', 'all', '{\n  "rules": {\n    "punkt-nummer": "off"\n  }\n}\n');
  check(
    '',
    { file: '2024/maj.referat' },
    `{
  "overrides": [
    {
      "files": "2024/maj.referat",
      "rules": {
        "punkt-nummer": "off"
      }
    }
  ]
}
`,
  );
});

test('beside what stands there, comments included', () => {
  check(
    `{
  // Referater fra Skovby
  "rules": {
    "bilag": "hint" // siden 2024
  }
}
`,
    'all',
    `{
  // Referater fra Skovby
  "rules": {
    "punkt-nummer": "off",
    "bilag": "hint" // siden 2024
  }
}
`,
  );
  check('{ "headings": {} }', 'all', '{\n  "rules": {\n    "punkt-nummer": "off"\n  }, "headings": {} }');
  check('{}', 'all', '{\n  "rules": {\n    "punkt-nummer": "off"\n  }\n}');
});

test('a rule that is set already', () =>
  check('{ "rules": { "punkt-nummer": "error" } }', 'all', '{ "rules": { "punkt-nummer": "off" } }'));

test('behind the other overrides, or in the one of this very file', () => {
  check(
    `{
  "overrides": [
    {
      "files": "2023/**"
    }
  ]
}`,
    { file: 'maj.referat' },
    `{
  "overrides": [
    {
      "files": "2023/**"
    },
    {
      "files": "maj.referat",
      "rules": {
        "punkt-nummer": "off"
      }
    }
  ]
}`,
  );
  check(
    '{ "overrides": [{ "files": "maj.referat", "rules": {} }] }',
    { file: 'maj.referat' },
    '{ "overrides": [{ "files": "maj.referat", "rules": {\n        "punkt-nummer": "off"\n      } }] }',
  );
});

test('in any file that is read without a fault it is off afterwards', () => {
  const keys = fc.constantFrom('rules', 'headings', 'standingItems', 'overrides', 'files', 'bilag', 'punkt-nummer');
  const { object } = fc.letrec((tie) => ({
    object: fc.dictionary(keys, tie('value'), { maxKeys: 3 }),
    value: fc.oneof(
      fc.constantFrom('off', 'maj.referat', 1, null),
      fc.array(tie('object'), { maxLength: 2 }),
      tie('object'),
    ),
  }));
  fc.assert(
    fc.property(
      object,
      fc.constantFrom(0, 2),
      fc.constantFrom<Scope>('all', { file: 'maj.referat' }),
      (value, space, scope) => {
        const text = JSON.stringify(value, null, space);
        const edits = switchOff(text, 'punkt-nummer', scope);
        expect(edits).toBeDefined();
        expect(isOff(edited(text, edits ?? []), scope)).toBe(true);
      },
    ),
  );
});
