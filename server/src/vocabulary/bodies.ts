/** What the names of committees and councils are made of. */

/** A word that holds one of these names a body: `Kulturudvalget`, `Seniorrådet`, `Byrådet`. */
export const bodyStems: readonly string[] = [
  'udvalg',
  'råd',
  'bestyrelse',
  'nævn',
  'kommission',
  'forsamling',
  'regionsråd',
  'direktion',
  'kkr',
  'forum',
  'magistrat',
  'repræsentation',
];

/** Councils that decide: every other *råd* gives advice. */
export const decidingCouncils: readonly string[] = ['byråd', 'regionsråd'];
