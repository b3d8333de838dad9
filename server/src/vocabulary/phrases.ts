/** Small standing phrases of several places. */

/** What fills a section that has nothing to say: it is not empty. */
export const fillers: readonly string[] = ['Ingen', 'Intet', 'Ikke relevant', 'Ingen bemærkninger', 'Intet at bemærke'];

/** What a list of attachments says that has none. */
export const noAttachment: readonly string[] = ['Ingen bilag', 'Ingen bilag til punktet', 'Der er ingen bilag'];

/** How an item says that it was taken off the agenda, so that nothing is decided. */
export const withdrawn: readonly string[] = [
  'Punktet udgik',
  'Punktet udgår',
  'Sagen udgik',
  'Sagen udgår',
  'Sagen er taget af dagsordenen',
  'Punktet er taget af dagsordenen',
  'Udgår',
  'Udgik',
  'Udgået',
  'Taget af dagsordenen',
  'Tages af dagsordenen',
  'Sagen blev taget af dagsordenen',
  'Sagen tages af dagsordenen',
  'Punktet blev taget af dagsordenen',
  'Punktet tages af dagsordenen',
];

/** The same in parentheses behind a title: `Nyt gulv (udgik)` */
export const takenOffInTitle: readonly string[] = ['udgår', 'udgået', 'udgik'];

/** One of these is found in each of them: it spares comparing every line of an item. */
export const withdrawnHints: readonly string[] = ['udg', 'taget af', 'tages af'];

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

/** Words a full stop shortens: it ends no sentence. */
export const abbreviations: readonly string[] = [
  'ang',
  'bl.a',
  'ca',
  'dvs',
  'd.d',
  'eks',
  'ekskl',
  'evt',
  'f.eks',
  'fx',
  'hhv',
  'incl',
  'inkl',
  'jf',
  'jfr',
  'jvf',
  'kap',
  'kl',
  'kr',
  'm.m',
  'm.v',
  'maks',
  'max',
  'mia',
  'min',
  'mio',
  'mm',
  'mv',
  'nr',
  'o.l',
  'osv',
  'pct',
  'pga',
  'pkt',
  'pr',
  'stk',
  'tlf',
  'vedr',
];

/** What is said of an item that leaves the agenda, behind its number: `Sag 3 udgår.` */
export const leavesAgenda: readonly string[] = ['udgår', 'udgik', 'er udgået', 'tages af', 'blev taget af', 'udsættes'];
