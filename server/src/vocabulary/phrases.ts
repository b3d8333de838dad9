/** Small standing phrases of several places. */

/** What fills a section that has nothing to say: it is not empty. */
export const fillers: readonly string[] = ['Ingen', 'Intet', 'Ikke relevant', 'Ingen bemærkninger'];

/** How an item says that it was taken off the agenda, so that nothing is decided. */
export const withdrawn: readonly string[] = [
  'Punktet udgik',
  'Punktet udgår',
  'Sagen udgik',
  'Sagen udgår',
  'Sagen er taget af dagsordenen',
  'Punktet er taget af dagsordenen',
  'Udgår',
  'Udgået',
];

/** Words that make a line with a colon at its end the beginning of a sentence rather than a heading. */
export const leadInWords: readonly string[] = [
  'at',
  'er',
  'var',
  'har',
  'skal',
  'kan',
  'vil',
  'bliver',
  'blev',
  'får',
  'ses',
  'viser',
  'fremgår',
  'fremhæver',
  'følgende',
  'følger',
  'således',
  'indeholder',
  'foreslås',
  'anbefales',
  'indstilles',
  'orienteres',
  'oplyser',
  'udtaler',
  'bemærker',
  'herunder',
  'nedenfor',
  'her',
];
