/** Title lines and header fields in the forms of other agenda systems. */
import { expect, test } from 'vitest';
import { tree } from '../support/tree.ts';

/** The header of a document, as `tree` prints it in its first line. */
function check(document: string, expected: string): void {
  expect(tree(document).split('\n')[0]).toBe(expected);
}

test('committee, type and date in any order', () => {
  check(
    'Referat fra møde i Teknik- og Miljøudvalget\nDato: Tirsdag den 5. september 2023\nMødetidspunkt: 16:00\nMødelokale: Byrådssalen\n',
    'referat Teknik- og Miljøudvalget 2023-09-05 16:00 @ Byrådssalen',
  );
  check(
    'BESLUTNINGSPROTOKOL\n\nfor Økonomiudvalgets møde den 12. marts 2024 kl. 15.15\n',
    'beslutningsprotokol Økonomiudvalget 2024-03-12 15.15',
  );
  check('Byrådet\n\nReferat\nMandag den 26. februar 2024\n', 'referat Byrådet 2024-02-26');
  check(
    'UDVALG: Kultur og Fritid\nDATO: 14.03.2024\nSTED: Mødelokale B\n',
    'referat Kultur og Fritid 2024-03-14 @ Mødelokale B',
  );
  check('Dagsorden til ekstraordinært møde i Byrådet d. 4/4 2024\n', 'dagsorden Byrådet 2024-04-04');
});

test('a label alone on its line has its value on the next', () => {
  check(
    'REFERAT Byrådet d. 04-04-2024\n\nMødested\n\nByrådssalen\n\nFraværende\n\nAnna Lund, Bo Krag\n',
    'referat Byrådet 2024-04-04 @ Byrådssalen ~ Anna Lund, Bo Krag',
  );
});

test('dates in every Danish form', () => {
  const forms = [
    '02-05-2019',
    '2.5.2019',
    '02.05.19',
    '2/5 2019',
    '2. maj 2019',
    '02. maj 2019',
    '2 maj 2019',
    '2019-05-02',
    '2. MAJ 2019',
  ];
  for (const form of forms) check(`REFERAT Byrådet den ${form}\n`, 'referat Byrådet 2019-05-02');
  check('REFERAT Byrådet den 2. okt. 2019\n', 'referat Byrådet 2019-10-02');
});

test('days no calendar has are no dates', () => {
  check('REFERAT Byrådet d. 31-02-2019\n', 'referat Byrådet d. 31-02-2019');
});

test('the municipality before the committee is no part of its name, and a protocol may say whether it is open', () => {
  check(
    'Marskland Kommune – Økonomiudvalget\nReferat\nMødedato:\n18. september 2014\n',
    'referat Økonomiudvalget 2014-09-18',
  );
  check(
    'Økonomiudvalget\nÅben beslutningsprotokol\n27. august 2007 kl. 10:00\n',
    'beslutningsprotokol Økonomiudvalget 2007-08-27 10:00',
  );
});

test('labels in one column and their values in the next, as the text of a page gives them', () => {
  check(
    'Åben dagsorden\nVesterå Byråd 2014-2017\nMødedato:\nMødet påbegyndt:\nMødet afsluttet:\nMødested:\nFraværende:\n25. maj 2016\nkl. 18:00\nkl.\nVesterå Rådhus, Kildepladsen 5\nFølgende sager behandles:\n',
    'dagsorden Vesterå Byråd 2016-05-25 18:00 @ Vesterå Rådhus, Kildepladsen 5',
  );
});

test('who took part as a list, and everybody but those who are named', () => {
  check(
    'Referat: 24. november 2025 kl. 08:00\nDeltagere\n- Henning Øst\n- Irma Krogh\n- Bent Lyhne\nReferat\n- Ny kran\n- Ny kaj\n',
    'referat 2025-11-24 08:00 + Henning Øst, Irma Krogh, Bent Lyhne',
  );
  check(
    'Byrådet\nReferat\n8. maj 2012\nTil stede:\nLis Grav (A)\nBo Krag (V)\nFraværende:\nHenny Ox (C)\n',
    'referat Byrådet 2012-05-08 + Lis Grav (A), Bo Krag (V) ~ Henny Ox (C)',
  );
  check(
    'REFERAT Regionsrådet d. 26-01-2022\n\nMødedeltagere Alle medlemmer var mødt undtagen Arne Kjær og Inger Tryg, der havde meldt afbud\n',
    'referat Regionsrådet 2022-01-26 ~ Arne Kjær, Inger Tryg',
  );
});

test('the hour behind the place is no part of it', () => {
  check(
    'Byrådets møde den 27. april 2022\nByrådssalen kl. 19.00\nReferat\n',
    'referat Byrådet 2022-04-27 19.00 @ Byrådssalen',
  );
});

test('who was absent as a sentence says it, but not from one item alone', () => {
  check(
    'REFERAT Byrådet d. 04-04-2024\n\nAlle medlemmer var mødt undtagen fra Signe Lund og Mette Vang.\n\nMødet blev hævet kl. 14.00\n',
    'referat Byrådet 2024-04-04 ~ Signe Lund, Mette Vang',
  );
  check(
    'REFERAT Byrådet d. 04-04-2024\nMødested Byrådssalen\n\nTobias Ravn og Eva Holm (V) deltog ikke i mødet.\nBo Krag deltog ikke i behandlingen af punkt 3.\n',
    'referat Byrådet 2024-04-04 @ Byrådssalen ~ Tobias Ravn, Eva Holm (V)',
  );
});

test('the party behind a comma is no name', () => {
  check(
    'REFERAT Byrådet d. 04-04-2024\n\nDeltagere:\n\nArvid Holm, (V)\nEjner Krag, Ø\n\nAfbud:\n\nFlora Vind, (C)\n',
    'referat Byrådet 2024-04-04 + Arvid Holm, Ejner Krag ~ Flora Vind',
  );
});
