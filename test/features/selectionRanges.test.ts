/** What a growing selection takes in. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { selectionRanges } from '../../server/src/features/selectionRanges.ts';
import { withCursor } from '../support/places.ts';

/** The selected text step by step, line breaks as `⏎`. */
function check(document: string, expected: readonly string[]): void {
  const { source, offset } = withCursor(document);
  const steps = selectionRanges(parse(source), offset).map(({ start, end }) => source.slice(start, end));
  expect(steps.map((step) => step.replace(/\n+/gu, '⏎'))).toEqual(expected);
}

test('word, sentence, paragraph, section, item, document', () => {
  check(
    'Punkt 1: Ny kran\n\nSagsfremstilling\n\nKranen er slidt, jf. loven. Den ski$0ftes.\n\nPris\n\nMeget.\n\nBeslutning\n\nJa.\n\nPunkt 2: Bro\n',
    [
      'skiftes',
      'Den skiftes.',
      'Kranen er slidt, jf. loven. Den skiftes.',
      'Kranen er slidt, jf. loven. Den skiftes.⏎Pris⏎Meget.',
      'Sagsfremstilling⏎Kranen er slidt, jf. loven. Den skiftes.⏎Pris⏎Meget.',
      'Punkt 1: Ny kran⏎Sagsfremstilling⏎Kranen er slidt, jf. loven. Den skiftes.⏎Pris⏎Meget.⏎Beslutning⏎Ja.',
      'Punkt 1: Ny kran⏎Sagsfremstilling⏎Kranen er slidt, jf. loven. Den skiftes.⏎Pris⏎Meget.⏎Beslutning⏎Ja.⏎Punkt 2: Bro⏎',
    ],
  );
});

test('abbreviations and numbers end no sentence', () => {
  check('Mødet er den 3. Maj. Det er f.eks. Bo, de$0r kommer.', [
    'der',
    'Det er f.eks. Bo, der kommer.',
    'Mødet er den 3. Maj. Det er f.eks. Bo, der kommer.',
  ]);
});

test('an empty line is part of what is around it', () => {
  check('Punkt 1: Ny kran\n\n$0\nBeslutning\n\nJa.', ['Punkt 1: Ny kran⏎Beslutning⏎Ja.']);
});
