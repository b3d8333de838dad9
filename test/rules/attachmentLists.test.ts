/** The fixes of lists of attachments: what the text is after each. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { edited } from '../../server/src/features/effect.ts';
import { check as checkRules } from '../../server/src/rules/check.ts';

const item = `REFERAT Havneudvalget d. 14-03-2024

Punkt 1: Ny kran

Indstilling

Forvaltningen indstiller, at kranen skiftes.
`;

/** Applies the one fix of the lists, and expects what stands behind the item's text; nothing is found after it. */
function check(lists: string, expected: string): void {
  const source = `${item}${lists}`;
  const fixes = checkRules(parse(source)).filter(({ rule, fix }) => rule.id === 'bilag' && fix);
  expect(fixes).toHaveLength(1);
  const after = edited(source, fixes[0]?.fix?.().edits ?? []);
  expect(after).toBe(`${item}${expected}`);
  expect(checkRules(parse(after)).filter(({ rule }) => rule.id === 'bilag')).toEqual([]);
}

const decision = '\nBeslutning\n\nGodkendt.\n';

test('a name too many goes with the line break before it', () =>
  check(`${decision}\nBilag\n\nTilbud\n\nTegning\n\nTilbud\n`, `${decision}\nBilag\n\nTilbud\n\nTegning\n`));

test('so does one in the middle of a list with bullets', () =>
  check(`${decision}\nBilag\n\n- Tilbud\n- Tilbud\n- Tegning\n`, `${decision}\nBilag\n\n- Tilbud\n- Tegning\n`));

test('what the second list lacks is added to it, as its others are', () =>
  check(
    `\nBilag\n\n- Tilbud\n- Tegning\n- Kort\n${decision}\nBilag\n\n- Tilbud\n- Tegning\n`,
    `\nBilag\n\n- Tilbud\n- Tegning\n- Kort\n${decision}\nBilag\n\n- Tilbud\n- Tegning\n- Kort\n`,
  ));

test('both get what they lack, with the blank lines they have', () =>
  check(
    `\nBilag\n\nTilbud\n\nKort\n${decision}\nBilag\n\nTilbud\n\nTegning\n`,
    `\nBilag\n\nTilbud\n\nKort\n\nTegning\n${decision}\nBilag\n\nTilbud\n\nTegning\n\nKort\n`,
  ));

test('a list of one name is parted as it is from its heading', () =>
  check(
    `\nBilag\n\nTilbud\n\nKort\n${decision}\nBilag\nTilbud\n`,
    `\nBilag\n\nTilbud\n\nKort\n${decision}\nBilag\nTilbud\nKort\n`,
  ));
