/** The words that announce an item and its state in item headings. */

/** Words before the number: `Punkt 7: …`, `Pkt. 7 …`; the first is the usual one. */
export const itemWords: readonly string[] = ['Punkt', 'Pkt.', 'Pkt', 'Dagsordenspunkt', 'Sag nr.', 'Sag', 'Nr.'];

/** What stands before the title of an item held behind closed doors, with a colon; the first is the usual one. */
export const closedWords: readonly string[] = ['Lukket', 'Lukket punkt', 'Lukket sag', 'Fortroligt'];

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
