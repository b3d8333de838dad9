/** Labels and shapes of case and document numbers. */

/** Labels before a case number; the first is the usual one. */
export const caseLabels: readonly string[] = [
  'Sagsnr.',
  'Sagsnr',
  'Sagsnummer',
  'Sagnr.',
  'Sags nr.',
  'Sag nr',
  'Sag',
  'Sag nr.',
  'Sagsid.',
  'Sagsid',
  'Sags-id',
  'Sags ID',
  'Journalnr.',
  'J.nr.',
  'J. nr.',
  'Jour.nr.',
  'Acadre sagsnr.',
  'ESDH-sag',
];

/** What a page offers at an item, before the number of its case: `Print 00.01.00-P35-2-20`. */
export const controlsBeforeNumber: readonly string[] = ['Print', 'Udskriv'];

/** Labels before the number of the item's own document. */
export const documentLabels: readonly string[] = [
  'Doknr.',
  'Doknr',
  'Dok.',
  'Dok.nr.',
  'Dokumentnr.',
  'Dokument nr.',
  'Acadre doknr.',
];

/** A number of the form `727-2019-23430`, as some systems print it behind the name of an attachment. */
export const documentNumber = /\d{3,4}-\d{4}-\d+/u;

/**
 * The shapes of a case number that stands alone on a line: KLE (`15.00.00-P20-2-21`, also without the first hyphen,
 * the letter or what follows the facet), `23/320`, `EMN-2025-003383`, `2026-009857`, `048211-2012`, `15.20G00 - 2013/01963`, `727-2018-2162`, the regions' `1-31-72-141-21`, six digits.
 */
export const caseNumber =
  /\d{2}\.\d{2}(?:\.\d{2})?\s?-?\s?[A-ZÆØÅ]?\d{2,3}\s?-\s?\d+(?:[-/]\d+)?|\d{2}\.\d{2}\.\d{2}-?[A-ZÆØÅ]\d{2}-\d+-\d{2,4}|\d{2}\.\d{2}\.\d{2}\s?[-.]?\s?[A-ZÆØÅ]\d{2}|\d{2}[/-]\d{4,6}|\d{2}\/\d{1,6}|[A-ZÆØÅ]{2,5}-\d{4}-\d{3,}|\d{4}-\d{4,}|\d{5,7}-(?:19|20)\d{2}|\d{3,4}-\d{4}-\d+|\d-\d{2}-\d{1,3}(?:-\d{1,3}){1,3}|\d-\d{2}-\d-\d{2}|\d{6}(?:\d{2})?/u;
