/** What stands around a number that makes an amount of it: `1,2 mio. kr.`, `DKK 500`, `12 pct.` */

/** Words for thousands and millions, before a currency or alone. */
export const multipliers: readonly string[] = [
  'mio.',
  'mio',
  'mia.',
  'mia',
  't.',
  'tusind',
  'millioner',
  'million',
  'milliarder',
  'milliard',
];

/** Currencies, behind the number; those in capitals may stand before it. */
export const currencies: readonly string[] = ['kr.', 'kr', 'kroner', 'DKK', 'EUR', 'euro'];

/** Shares of a hundred. */
export const percentWords: readonly string[] = ['%', 'procent', 'pct.', 'pct'];
