/** The phrases that tell who was absent, from the meeting or from one item. */

/** Labels with the names behind them: `Afbud: Bo Krag`, `Afbud fra Bo Krag.`; the first is the usual one. */
export const absenceLabels: readonly string[] = [
  'Afbud',
  'Afbud fra',
  'Fraværende',
  'Fraværende med afbud',
  'Fraværende uden afbud',
  'Ikke til stede',
  'Ikke til stede ved punktet',
];

/** Ends of a sentence whose names stand first: `Bo Krag deltog ikke i sagens behandling.` */
export const absenceEndings: readonly string[] = [
  'deltog ikke i sagens behandling',
  'deltog ikke i behandlingen af sagen',
  'deltog ikke i behandlingen af punktet',
  'deltog ikke i punktets behandling',
  'deltog ikke i sagen',
  'deltog ikke i punktet',
  'deltog ikke under punktet',
  'deltog ikke',
  'var fraværende',
  'havde meldt afbud',
  'havde afbud',
];

/** Labels of other attendance lines, which are no part of a decision's text either. */
export const attendanceLabels: readonly string[] = [
  'Fremmøde',
  'Fremmøde og inhabilitet',
  'Inhabilitet',
  'Inhabil',
  'Til stede',
  'Stedfortræder',
  'Mødt for',
];
