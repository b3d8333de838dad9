/** Danish names of months and weekdays, January and Monday first. */

/** Month names; an abbreviation is the first three letters or more, with or without a full stop. */
export const months: readonly string[] = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

export const weekdays: readonly string[] = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];
