/** The phrases that tell who was absent, from the meeting or from one item. */

/** Labels with the names behind them: `Afbud: Bo Krag`, `Afbud fra Bo Krag.`; the first is the usual one. */
export const absenceLabels: readonly string[] = [
  'Afbud',
  'Afbud fra',
  'Fraværende',
  'Fraværende med afbud',
  'Fraværende uden afbud',
  'Fraværende med lovligt forfald',
  'Fravær',
  'Fravær med afbud',
  'Fravær uden afbud',
  'Fravær og stedfortræder',
  'Fravær og stedfortrædere',
  'Ikke mødt',
  'Ikke til stede',
  'Ikke til stede ved punktet',
  'Ikke tilstede',
  'Ej til stede',
  'Deltog ikke',
  'Følgende deltog ikke',
  'Følgende deltog ikke i behandlingen af punktet',
  'Følgende deltog ikke i behandlingen af sagen',
  'Følgende deltog ikke i sagens behandling',
  'Følgende var fraværende',
  'Der var afbud fra',
  'Der er afbud fra',
  'Der var meldt afbud fra',
];

/** What follows the names in a sentence about who was not there; what they did not take part in may come behind it. */
export const absencePhrases: readonly string[] = [
  'deltog ikke',
  'deltog derfor ikke',
  'var ikke til stede',
  'var ikke tilstede',
  'var fraværende',
  'er fraværende',
  'var forhindret',
  'var forhindrede',
  'var forhindret i at deltage',
  'var forhindrede i at deltage',
  'havde meldt afbud',
  'har meldt afbud',
  'meldte afbud',
  'havde afbud',
  'fraværende',
];

/** What follows the names of those who came instead: they were there, and nobody is absent by it. */
export const presencePhrases: readonly string[] = [
  'deltog som suppleant',
  'deltog som suppleanter',
  'deltog som stedfortrædere',
  'deltog som stedfortræder',
  'deltog i stedet',
];

/** Stems of what a member did not take part in: `… deltog ikke under behandlingen af dette punkt`. */
export const absentFromStems: readonly string[] = [
  'behandling',
  'punkt',
  'sag',
  'møde',
  'drøftelse',
  'afstemning',
  'pkt',
];

/** What may stand between the names and the phrase, and is no part of a name: `Bo Krag erklærede sig inhabil og …`. */
export const namesEndAt: readonly string[] = [
  'erklærede',
  'erklærer',
  'blev',
  'var',
  'er',
  'havde',
  'har',
  'forlod',
  'som',
  'pga.',
  'på grund af',
  'grundet',
];

/** Labels of other attendance lines, which are no part of a decision's text either. */
export const attendanceLabels: readonly string[] = [
  'Fremmøde',
  'Fremmøde og inhabilitet',
  'Fremmøde og afbud',
  'Til stede',
  'Stedfortræder',
  'Stedfortrædere',
  'Suppleant',
  'Suppleanter',
  'Mødt for',
];

/** What tells in a list of who was absent of somebody who came instead: `suppleant Bo Krag deltog`. */
export const substituteWords: readonly string[] = [
  'suppleant',
  'stedfortræder',
  'deltog',
  'mødte',
  'deltager',
  'møder',
  'deltaget',
];

/** What a sentence about who came instead begins with, behind the name: `Afbud fra Bo Krag. I stedet mødte Eva Holm.` */
export const insteadWords: readonly string[] = [
  'I stedet',
  'I hans sted',
  'I hendes sted',
  'Som stedfortræder',
  'Som suppleant',
  'Stedfortræder',
  'Suppleant',
];

/** What somebody did who came in another's place: `Eva Holm mødte`. */
export const cameVerbs: readonly string[] = ['deltog', 'mødte'];

/** The same, and what somebody does: `Som suppleant for Bo Krag deltager Eva Holm` may be what is decided. */
export const comingVerbs: readonly string[] = [...cameVerbs, 'deltager', 'møder'];

/** What stands between the two: `Eva Holm mødte i stedet for Bo Krag`. */
export const insteadOfWords: readonly string[] = [
  'i stedet for',
  'i stedet',
  'som stedfortræder for',
  'som suppleant for',
];

/** What stands before those who did not come, where all others did. */
export const exceptWords: readonly string[] = ['undtagen fra', 'undtagen', 'på nær', 'bortset fra'];

/** One of these stands in whatever announces that who came is told: `Mødets deltagere/fraværende noteres her.` */
export const attendanceStems: readonly string[] = ['fravær', 'deltagere', 'fremmød'];

/** What a member is, on a line of its own below the name. */
export const roles: readonly string[] = [
  'Medlem',
  'Formand',
  'Næstformand',
  'Borgmester',
  'Viceborgmester',
  '1. viceborgmester',
  '2. viceborgmester',
  'Regionsrådsformand',
  'Regionsrådsmedlem',
  'Byrådsmedlem',
  'Udvalgsmedlem',
];

/** What may stand behind a name on such a line: `Bo Krag ved afbud`. */
export const absenceBehindName: readonly string[] = ['ved afbud', 'med afbud', 'uden afbud'];
