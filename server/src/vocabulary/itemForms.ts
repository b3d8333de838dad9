/** The words that announce an item and its state in item headings. */

/** Words before the number: `Punkt 7: …`, `Pkt. 7 …`; the first is the usual one. */
export const itemWords: readonly string[] = [
  'Punkt',
  'Pkt.',
  'Pkt',
  'Dagsordenspunkt',
  'Sag nr.',
  'Sag',
  'Nr.',
  'Åbn punkt',
  'Åbent punkt',
];

/** Those that announce an item in the middle of a line too, where others may be in a sentence: `Sag nr. 7 Nyt gulv`. */
export const announcingWords: readonly string[] = ['Punkt', 'Pkt.', 'Dagsordenspunkt', 'Sag nr.', 'Sag nr'];

/** What some houses put before a title: what is to be done with the case. */
export const itemTypes: readonly string[] = [
  'Orientering',
  'Beslutning',
  'Drøftelse',
  'Orienteringssag',
  'Beslutningssag',
  'Drøftelsessag',
];

/** What may name the title on its line: `Emne: Lys på stien`. */
export const titleLabels: readonly string[] = ['Emne', 'Titel', 'Overskrift'];

/** Words before the number of an item that answers an agenda sent out before: `Ad 3. …`. */
export const referenceWords: readonly string[] = ['Ad punkt', 'Ad pkt.', 'Ad.', 'Ad'];

/** No title ends with one of these: it goes on below. */
export const leadingWords: readonly string[] = [
  'i',
  'af',
  'og',
  'for',
  'til',
  'ved',
  'på',
  'med',
  'fra',
  'om',
  'samt',
  'eller',
];

/** What stands before the title of an item held behind closed doors, with a colon; the first is the usual one. */
export const closedWords: readonly string[] = [
  'Lukket',
  'Lukket punkt',
  'Lukket sag',
  'Lukket møde',
  'Lukket dagsorden',
  'Fortroligt',
  'Fortrolig',
  'For lukkede døre',
  'Closed',
];

/** Lines among an item's metadata that say whether it is held behind closed doors; those of `closedWords` say it is. */
export const stateWords: readonly string[] = [
  'Åben',
  'Åbent',
  'Åbent punkt',
  'Åben sag',
  'Lukket',
  'Lukket punkt',
  'Lukket sag',
];
