/** Texts that no minutes are, but that a parser must get through in a time that grows with their length and no faster. */

/** A kind of text: one of about so many characters. */
export interface Extreme {
  readonly name: string;
  make(length: number): string;
}

const header = 'REFERAT Kulturudvalget d. 14-03-2024\n\nPunkt 1: Nyt gulv\n\n';

const transcript = 'Referat\n\nTranskript\n\n1 Referat af møde\n\n2 Indstilling: A. Beslutning: B.\n\n';

/** The same over and over, on one line or on as many as it has line breaks. */
const repeated: readonly string[] = [
  ...[
    'a',
    'A',
    ' ',
    '7',
    '\t',
    '.',
    '(',
    ':',
    ',',
    '\0',
    '\u00a0',
    '\u00ad',
    'A\u0301',
    'Å',
    'Ã¦',
    'Ã«',
    'Ã««',
    'ÃƒÂ¦',
    '\ufffd',
  ],
  ...['Punkt 1: ', 'Beslutning ', 'Godkendt. ', '- ', '1\t', 'A, ', 'kl. ', '1-1-2020 ', 's møde ', 'm\u0096 '],
  ...['\n', '\r', 'a\n', 'A\r', 'a\r\n', 'a\ra\n', '1\n', '1. Sag\n', '1\nSag\n', 'Sag\n\n', 'Punkt 1: x\n', 'Ã¦\n'],
  ...['Beslutning\n', 'Indstilling\n', 'Bilag\nA\n', 'Forvaltningen indstiller, at\n', 'Mødedato\n', 'Udvalget\n'],
  ...[
    'Punkt 7: Sag\n\nBeslutning\n\nGodkendt\n\n',
    'Sag\n23/320\n\n',
    'Side 1 af 2\n\f',
    'Udvalg: A\nDato: 1-1-2020\n',
  ],
];

/** The same at the place a rule looks at: between two words of the header, a title, a list of names. */
const inPlace: readonly (readonly [before: string, middle: string, behind: string])[] = [
  ['REFERAT x', ' ', 'x\nMødedato 1-1-2020'],
  [
    `${transcript}3 `,
    '1. Sag om hal Sagsnr.: 12/1 Indstilling Det indstilles, at A. Byrådet den 1. maj 2010, pkt. 3: Ja. ',
    '',
  ],
  [`${transcript}3 Indstilling: A. Beslutning: `, 'A B og ', '1. maj 2010'],
  ['REFERAT Udvalget d. ', ' ', 'x 1-1-2020'],
  ['REFERAT A', ',', 'x d. 1-1-2020'],
  ['Mødedeltagere A', ' ', 'B, C'],
  ['Mødedato 1-1-2020 kl.', ' ', 'x'],
  ['Punkt 1: Meddelelser ', '(', ' ) )'],
  ['Punkt 1: Meddelelser', ' og meddelelser', ''],
  ['Punkt 1: x', '\u00a0 ', 'x'],
  [`${header}Beslutning\n\nGodkendt`, ' ', 'x'],
  [`${header}Beslutning\n\n`, 'tager til orientering, ', 'x'],
  [`${header}Bilag\nA`, ' ', '1'],
  [`${header}Sagsfremstilling\n\nSide `, '.', '1'],
  [`${header}Sagsfremstilling\n\nA`, ' ', ':\n\nb'],
  [`${header}Sagsfremstilling\n\n`, 'Pris:\n\nTekst.\n\n', ''],
  [`${header}Sagsfremstilling\n\n`, 'Forslag\nTekst.\n', ''],
  ['', 'Sted:\n', ''],
  ['Deltagere\n', '- Bo\n', ''],
  ['Deltagere Alle', ' undtagen A', '\u2028'],
  ['Fraværende\n', 'Bo Krag\n', ''],
  [`${header}Beslutning\n\nGodkendt.\n\n`, 'Afbud: Bo Krag\n\n', ''],
  [`${header}Beslutning fra Teknisk Udvalg den 2. marts 2024\n\nA.\n\n`, 'Økonomiudvalget indstiller, at\n\n', ''],
  [`${header}Sagsfremstilling\n\nTekst.\n\n`, 'Underskrifter\n\n', ''],
  [`${header}Beslutningsforslag fra SF\n\n`, 'Beslutning:\n\n', ''],
  [`${header}`, 'INDSTILLING FRA BORGMESTEREN\n\nResume\n\n', ''],
  ['REFERAT Byrådet\n', 'Byrådet\nReferat\n1\n', ''],
  ['Indholdsfortegnelse\n', 'Sag om noget langt\t3\n', ''],
  ['Indholdsfortegnelse\n', 'Sag om noget langt\n', ''],
];

/** Lines that are all different. */
const counted: Readonly<Record<string, (index: number) => string>> = {
  'rising items': (index) => `Punkt ${index}: Sag\n`,
  'rising numbers': (index) => `${(index % 9999) + 1}. Sag\n`,
  'decisions of every day': (index) =>
    `Beslutning i Byrådet den ${(index % 28) + 1}-${(index % 12) + 1}-${1000 + (index % 8999)}\n`,
  'decisions that begin with their item': (index) =>
    `Beslutning\n${index}. Sag om hal ${index}\nBeslutning\n\nGodkendt.\n\n`,
  'items that begin with a resume': (index) =>
    `Sag ${index}\n\nResume\n\nKort.\n\nSagsfremstilling\n\nTekst.\n\nBeslutning\n\nGodkendt.\n\n`,
  'items with their sections': (index) => `Punkt ${index}: Sag\n\nSagsfremstilling\n\nForløb\n\nTekst.\n\n`,
};

/** As many closed items in the contents as below them. */
function listedClosed(length: number): string {
  const titles = lines((index) => `Sag om vej ${index}\n`, length / 3);
  return `Indholdsfortegnelse\n\nLukkede punkter\n${titles}\n${lines((index) => `Punkt ${index}: Sag om vej ${index}\n\nTekst.\n\n`, (length / 3) * 2)}`;
}

export const extremes: readonly Extreme[] = [
  ...repeated.map((part) => ({ name: JSON.stringify(part), make: (length: number) => filled(part, length) })),
  ...inPlace.map(([before, middle, behind]) => ({
    name: JSON.stringify([before.slice(-24), middle, behind]),
    make: (length: number) => before + filled(middle, length) + behind,
  })),
  ...Object.entries(counted).map(([name, line]) => ({ name, make: (length: number) => lines(line, length) })),
  { name: 'closed items that the contents list', make: listedClosed },
  { name: 'three items with the same thousands of sub-headings', make: recurring },
];

function filled(part: string, length: number): string {
  return part.repeat(Math.ceil(length / part.length));
}

function lines(line: (index: number) => string, length: number): string {
  const parts: string[] = [];
  for (let index = 1, total = 0; total < length; index++) {
    const next = line(index);
    parts.push(next);
    total += next.length;
  }
  return parts.join('');
}

function recurring(length: number): string {
  const letters = (index: number) => [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const body = lines((index) => `A${letters(index)}\n\nb.\n\n`, length / 3);
  return [1, 2, 3].map((item) => `Punkt ${item}: Sag\n\nSagsfremstilling\n\nTekst.\n\n${body}`).join('');
}
