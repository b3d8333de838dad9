/** What looks like a mistake and is none: a false alarm is worse than a missed one. */
import { expect, test } from 'vitest';
import type { CheckOptions } from '../../server/src/rules/check.ts';
import { marked, unmarked } from '../support/findings.ts';

/** Below each place of a document its findings are expected, as `marked` writes them. */
function check(document: string, options: CheckOptions = {}): void {
  const source = `REFERAT Kulturudvalget d. 14-03-2024\n${document}`;
  expect(marked(unmarked(source), options)).toBe(source);
}

const item = (heading: string, text = 'Hallens gulv er slidt.') => `
${heading}

Sagsfremstilling

${text}

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`;

test('numbers that begin in the middle of the year, or anew', () => {
  check(item('Punkt 81: Nyt gulv') + item('Punkt 82: Lys på stien'));
  check(item('Punkt 1: Nyt gulv') + item('Punkt 2: Lys på stien') + item('Punkt 1: Bro') + item('Punkt 2: Tag'));
});

test('a number that is missing is information, many are left out on purpose', () => {
  check(`${item('Punkt 1: Nyt gulv')}
Punkt 3: Lys på stien
      ^ punkt-nummer information

Indstilling

Forvaltningen indstiller, at der sættes lys op.

Beslutning

Godkendt.
`);
  check(item('Punkt 1: Nyt gulv') + item('Punkt 3: Lys på stien') + item('Punkt 5: Bro') + item('Punkt 8: Tag'));
});

test('a number that is said to be left out', () => {
  const contents = (closed: string) => `
Indholdsfortegnelse
åbent 1 Nyt gulv.....	2
${closed}.....	3
åbent 3 Lys på stien.....	3
`;
  check(contents('lukket 2 Personsag') + item('Punkt 1: Nyt gulv') + item('Punkt 3: Lys på stien'));
  check(contents('2. Lukket: Personsag') + item('Punkt 1: Nyt gulv') + item('Punkt 3: Lys på stien'));
  check(item('Punkt 1: Nyt gulv', 'Hallen er slidt. Sag 2 udgår.') + item('Punkt 3: Lys på stien'));
});

test('contents in groups, and an item of which there is nothing to say', () => {
  check(`
Indholdsfortegnelse:

Åbne
1 Nyt gulv i hallen
2 Eventuelt
Lukkede punkter

1. Nyt gulv i hallen

Sagsfremstilling

Hallens gulv er slidt.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

2. Eventuelt
18.00Ø00 - 2014/17830

Intet.
`);
});

test('an item to be signed, and what a page offers beside its text', () => {
  check(`${item('Punkt 1: Nyt gulv', 'Gulvet er slidt.\n\nKlik her for at se bilaget')}
Punkt 2: (Åben) Underskriftsside
`);
});

test('contents that are cut off, numbered, or without the closed items', () => {
  check(`
Indholdsfortegnelse
1. Nyt gulv i hallen ved Skovvej og i salen ved Sø.....	2
2. Lys på stien.....	3

Punkt 1: Nyt gulv i hallen ved Skovvej og i salen ved Søvej

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Punkt 2: Lys på stien

Indstilling

Forvaltningen indstiller, at der sættes lys op.

Beslutning

Godkendt.

Punkt 3: Lukket: Køb af en grund
`);
});

test('another title in the contents, and another order', () => {
  check(`
Indholdsfortegnelse
Nyt gulv i Skovhallen.....	2
^^^^^^^^^^^^^^^^^^^^^ indholdsfortegnelse warning
Lys på stien.....	3
Bro over åen.....	4
${item('Punkt 1: Nyt gulv i Havhallen')}${item('Punkt 2: Lys på stien')}${item('Punkt 3: Bro over åen')}`);
});

test('a decision of another meeting is no slip in the date', () => {
  check(`
Punkt 1: Nyt gulv

Beslutning i Kulturudvalget den 11-01-2024

Udsat.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning i Kulturudvalget den 14-03-2024

Godkendt.
`);
});

test('a decision dated nearly as the meeting is reported once, and not as missing', () => {
  check(`
Punkt 1: Nyt gulv

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning i Kulturudvalget den 14-03-2023
                                ^^^^^^^^^^ moededato warning

Godkendt.
`);
});

test('a plan that has the meeting on another day', () => {
  check(`
Punkt 1: Nyt gulv

Tidsplan

Kulturudvalget 12. marts 2024
               ^^^^^^^^^^^^^^ moededato hint

Byrådet 28. marts 2024

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`);
});

test('case, order and telephone numbers are no personal numbers', () => {
  check(item('Punkt 1: Nyt gulv', 'Se sag 727-2018-2162, faktura 451234-5678, konto 3210-123456 og tlf. 70 10 11 55.'));
  check(`
Punkt 1: Nyt gulv

Sagsfremstilling

Klagen er fra ejeren, cpr. nr. 0101701234, og en nabo.
                               ^^^^^^^^^^ cpr-nummer error

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`);
});

test('points of a recommendation, of a law and of another meeting are no items', () => {
  check(
    item(
      'Punkt 1: Nyt gulv',
      'Det følger af § 7, stk. 2, pkt. 9, og af punkt 14 i aftalen, jf. punkt 12 i vedtægten.',
    ) + item('Punkt 2: Lys på stien', 'Byrådet besluttede den 3. maj 2023, jf. punkt 44, at der skal være lys.'),
  );
});

test('links in brackets, a leader of dots and a line to sign on are no placeholders', () => {
  check(`${item('Punkt 1: Nyt gulv', 'Se [rapporten](#) og [1] på side 3, størrelse XXL.')}
Punkt 2: Underskriftsside

Beslutning

Referatet er underskrevet: ………………………………
`);
});

test('a name as short as another, and members who are two persons', () => {
  check(`
Mødedeltagere Jens Hansen, Jens Jansen

Punkt 1: Nyt gulv

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Afbud: Jens Jansen
`);
});

test('a name that is spelt in two ways', () => {
  const absent = (heading: string, name: string) => `${item(heading)}\nAfbud: ${name}\n`;
  check(
    `${absent('Punkt 1: Nyt gulv', 'Torben Sørensen')}${absent('Punkt 2: Lys på stien', 'Torben Sørensen')}${absent(
      'Punkt 3: Bro',
      'Torben Sørenson',
    )}       ^^^^^^^^^^^^^^^ fremmoede information\n`,
  );
});

test('whoever a case only passes on its way does not decide it', () => {
  check(`
Punkt 1: Nyt gulv

Sagen afgøres endelig af

De stående udvalg via Direktionen.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`);
});

test('what nobody recommends: who is there, what is told at every meeting, what a member asks for', () => {
  const decided = (title: string) => `Punkt ${title}\n\nBeslutning\n\nTaget til efterretning.\n`;
  const recommended = (title: string) =>
    `Punkt ${title}\n\nIndstilling\n\nAt sagen godkendes.\n\nBeslutning\n\nGodkendt.\n`;
  check(`
${recommended('1: Nyt gulv')}
${decided('2: Deltagere')}
${decided('3: Orientering 18/11-2020')}
${decided('4: Anmodning fra Liste F om giftfri kirkegårde')}
${recommended('5: Ny bro')}`);
});

test('members of a committee are named whether they came or not', () => {
  check(`
Medlemmer: Anna Lund, Bo Krag

Afbud: Bo Krag
${item('Punkt 1: Nyt gulv')}`);
});

test('a committee that only agrees has recommended', () => {
  check(`
Punkt 1: Nyt gulv

Beslutningskompetence

Byrådet

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Tiltrådt.
`);
});

test('contents whose titles begin with a number, or go on in the next line', () => {
  check(`
Indholdsfortegnelse:

Åbne
8 1. budgetopfølgning 2024
9 Ansøgning om støtte til afholdelse af nordiske
Mesterskaber i boksning 2024
10 Nyt gulv

${item('8. 1. budgetopfølgning 2024')}${item('9. Ansøgning om støtte til afholdelse af nordiske Mesterskaber i boksning 2024')}${item('10. Nyt gulv')}`);
});

test('contents with the heads of their columns, groups, pages in Roman numerals and what stands behind the items', () => {
  check(`
Indholdsfortegnelse
Sag nr.: Emne Side
PUNKTER VEDR. HALLEN
1. Nyt gulv ................................ ii

PUNKTER VEDR. STIEN
2. Lys på stien ............................ iv
Underskriftsside ........................... v
${item('1. Nyt gulv')}${item('2. Lys på stien')}`);
  check(`
Indholdsfortegnelse
Punkt nr. Side

PUNKTER VEDR. HALLEN

1. Nyt gulv ................................ 2
2. Bro ..................................... 3

PUNKTER VEDR. STIEN

3. Lys på stien ............................ 4
Samlet bilagsliste ......................... 5
${item('1. Nyt gulv')}${item('2. Bro')}${item('3. Lys på stien')}`);
});

test('numbers out of order where the last item was dealt with first', () => {
  const numbers = [1, 2, 6, 3, 4, 5];
  check(numbers.map((number) => item(`Punkt ${number}: Sag ${'abcdef'[number]} om gulve`)).join(''));
});

test('the number of a case that ends with a year is nobody’s, where it is called one or another of them is no day', () => {
  const numbered = (number: number, line: string) =>
    item(`Punkt ${number}: Nyt gulv ${number}`).replace('\n\nSags', `\n\n${line}\n\nSags`);
  check(numbered(1, '010513-2013') + numbered(2, '984513-2013'));
  check(numbered(1, 'Sagsnr.: 010513-2013'));
  check(numbered(1, '010190-1994\n^^^^^^^^^^^ cpr-nummer error'));
});

test('a heading printed twice by the system, and a decision that sends the case on to whom decides it', () => {
  check(`
Punkt 1: Nyt gulv

Sagen afgøres endelig af

Byrådet.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Udvalget godkendte sagen og videresender den til endelig godkendelse i Byrådet.

Beslutning fra Børneudvalget, 3. marts 2024, pkt. 21:

Beslutning fra Børneudvalget, 3. marts 2024, pkt. 21:

Anbefales.
`);
});

test('the party behind a name is nobody', () => {
  check(`
Mødedeltagere Anna Lund, A, Bo Krag, V

Fraværende: Ida Holm, A
${item('Punkt 1: Nyt gulv')}`);
});

test('contents that list a closed item by the first one’s title, or several on one line', () => {
  check(`
Indholdsfortegnelse

Meddelelser.....\t3
Nyt gulv i hallen.....\t4
Lukket: Meddelelser.....\t6
Lys på stien.....\t7
${item('Punkt 1: Meddelelser')}${item('Punkt 2: Nyt gulv i hallen')}${item('Punkt 3: Lukket: Meddelelser')}${item('Punkt 4: Lys på stien')}`);
  check(`
Indholdsfortegnelse
1. Nyt gulv i hallen Lys på stien ved åen
3. Bro over bækken
${item('1. Nyt gulv i hallen')}${item('2. Lys på stien ved åen')}${item('3. Bro over bækken')}`);
});

test('what the contents list and nobody finds below, and the other way about, is said', () => {
  const contents = (...titles: readonly string[]) =>
    `\nIndholdsfortegnelse\n${titles.map((title, at) => `${title}.....\t${at + 3}`).join('\n')}\n`;
  const listed = (title: string) => contents('Nyt gulv', 'Bro', title, 'Tag');
  const items = item('Punkt 1: Nyt gulv') + item('Punkt 2: Bro') + item('Punkt 3: Tag');
  check(listed('Meddelelser').replace('Tag...', '^^^^^^^^^^^ indholdsfortegnelse warning\nTag...') + items);
  check(listed('Bilagsoversigt') + items);
  check(
    contents('Nyt gulv', 'Orientering om budget 2025', 'Budget 2025', 'Tag').replace(
      'Tag...',
      '^^^^^^^^^^^ indholdsfortegnelse warning\nTag...',
    ) +
      item('Punkt 1: Nyt gulv') +
      item('Punkt 2: Orientering om budget 2025') +
      item('Punkt 3: Tag'),
  );
});

test('a hyphen that got lost with the end of its line, and what the page calls itself among the contents', () => {
  check(`
Indholdsfortegnelse
Åbent referat
1. Ny 2030-fremskrivning.....	2
2. Lys på stien.....	3
${item('Punkt 1: Ny 2030fremskrivning')}${item('Punkt 2: Lys på stien')}`);
});

test('where a case has been before is no plan', () => {
  check(`${item('Punkt 1: Nyt gulv')}
Punkt 2: Lys på stien

Punktet behandlet tidligere

Kulturudvalget den 18. februar 2024

Sagsfremstilling

Stien er mørk.

Indstilling

Forvaltningen indstiller, at der sættes lys op.

Beslutning

Godkendt.
`);
});

test('who decides, said in a sentence', () => {
  check(`
Punkt 1: Nyt gulv

Kompetence

Udvalget har kompetence til at træffe beslutning i sagen.

Sagsfremstilling

Gulvet er slidt.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`);
});

test('a recommendation said in the text, in a house that has no heading for it', () => {
  check(`
Punkt 1: Nyt varmeanlæg

Sagens kerne

Anlægget er fra 1981. Vejafdelingen indstiller, at der gives en bevilling på 920.000 kr.

Beslutning

Godkendt.

Punkt 2: Salg af grund
^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling warning

Sagens kerne

Grunden har stået tom. Naboen indstiller sig på at flytte.

Beslutning

Afvist.
`);
});

test('an election with the committee for short before it', () => {
  check(`
Punkt 1: ØK Udpegning af medlem til havnerådet

Resume

Bo Krag er fraflyttet kommunen.

Beslutning

Byrådet udpegede Eva Holm.
`);
});

test('several meetings in one file, each numbered and listed by itself', () => {
  check(`
Mødedato Torsdag d. 14. marts 2024 kl. 18:00

Indholdsfortegnelse

Godkendelse af dagsorden.....	3

Punkt 1: Godkendelse af dagsorden

Beslutning Kulturudvalget den 14-03-2024

Mødet er udsat til den 21. marts.

REFERAT Kulturudvalget d. 21-03-2024

Mødedato Torsdag d. 21. marts 2024 kl. 18:00

Indholdsfortegnelse

Godkendelse af dagsorden.....	3

Takst for lån af festtelt.....	4

Punkt 1: Godkendelse af dagsorden

Beslutning Kulturudvalget den 21-03-2024

Godkendt.

Punkt 2: Takst for lån af festtelt

Indstilling

Administrationen indstiller, at taksten sættes til 450 kr.

Beslutning Kulturudvalget den 14-03-2024

Udsat.

Beslutning Kulturudvalget den 21-03-2024

Godkendt.

Punkt 2: Salg af grund
      ^ punkt-nummer warning

Indstilling

Administrationen indstiller, at grunden sælges.

Beslutning Kulturudvalget den 21-03-2024

Godkendt.

REFERAT Børneudvalget d. 02-04-2024

Mødedato Tirsdag d. 2. april 2024 kl. 16:00

Punkt 1: Ny legeplads
^^^^^^^^^^^^^^^^^^^^^ manglende-beslutning warning

Indstilling

Administrationen indstiller, at legepladsen bygges.

Beslutning Kulturudvalget den 21-03-2024

Anbefales.
`);
});

test('one heading for what was recommended and what was decided, where nothing was recommended', () => {
  check(`
Punkt 1: Godkendelse af dagsorden

Indstilling og beslutning

Kulturudvalget den 14. marts 2024:

Godkendt.

Punkt 2: Ny sti langs åen

Sagsfremstilling

Borgerne har længe ønsket en sti.

Indstilling og beslutning
^^^^^^^^^^^^^^^^^^^^^^^^^ tom-indstilling warning

Kulturudvalget den 14. marts 2024:

Godkendt.

Punkt 3: Nyt gulv

Indstilling og beslutning

Forvaltningen indstiller, at gulvet skiftes.

Kulturudvalget den 14. marts 2024:

Godkendt.
`);
});

test('a closed item listed with the kind of case before its title, in a text with soft hyphens', () => {
  const text = `
Indholdsfortegnelse

Beslutning: Ny sti.....	3
Beslutning: Ny havn.....	4
Lukket: Beslutning: Salg af areal ved Gl. Havnevej (Lukket punkt).....	5
Beslutning: Ny skole.....	6
${item('Punkt 1: Beslutning: Ny sti')}${item('Punkt 2: Beslutning: Ny havn')}
Punkt 3: Lukket: Beslutning: Salg af areal ved Gl. Havnevej (Lukket punkt)
${item('Punkt 4: Beslutning: Ny skole')}`;
  check(text);
  check(text.replace(/(\p{L}{3})(?=\p{L}{2})/gu, '$1\u00ad'));
});
