/** What templates leave to be filled in. */

/** Words that begin what stands in square brackets: `[navn]`, `[indsæt beløb]`. */
export const placeholderWords: readonly string[] = [
  'navn',
  'dato',
  'beløb',
  'tekst',
  'titel',
  'sted',
  'tid',
  'tidspunkt',
  'adresse',
  'nummer',
  'antal',
  'udvalg',
  'forvaltning',
  'indsæt',
  'skriv',
  'udfyld',
  'angiv',
  'vælg',
  'tilføj',
];

/** Beginnings of the instructions of a template that stand without brackets. */
export const placeholderLines: readonly string[] = [
  'Indsæt tekst',
  'Indsæt navn',
  'Indsæt dato',
  'Indsæt beløb',
  'Indsæt her',
  'Indsæt sagsfremstilling',
  'Indsæt indstilling',
  'Klik her for at angive',
  'Klik her for at skrive',
  'Klik her for at indsætte',
  'Klik her for at tilføje',
  'Klik her for at vælge',
  'Klik eller tryk her for at',
  'Skriv tekst her',
  'Skriv her',
  'Skriv sagsfremstilling',
  'Skriv indstilling',
  'Lorem ipsum',
];
