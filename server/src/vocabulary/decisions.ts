/** The words a decision heading is made of: `[body's] beslutning [fra|i|på body] [den date] [pkt. n]`. */

/** The noun itself; a word that only begins so (`Beslutningstema`) is another. */
export const decisionNouns: readonly string[] = [
  'beslutning',
  'beslutninger',
  'beslutningen',
  'vedtagelse',
  'vedtagelser',
];

/** Nouns that head a decision only with a body and its day: `Økonomiudvalgets behandling den 12-05-2020`. */
export const datedNouns: readonly string[] = [
  'behandling',
  'behandlet',
  'besluttet',
  'møde',
  'udtalelse',
  'anbefaling',
  'protokol',
];

/** Verbs of the sentences that tell what a body did on a day, which head nothing. */
export const decisionVerbs: readonly string[] = [
  'har',
  'ønsker',
  'foreslår',
  'anmoder',
  'holder',
  'havde',
  'blev',
  'er',
  'var',
  'skal',
  'kan',
  'vil',
  'besluttede',
  'behandlede',
  'drøftede',
  'godkendte',
  'vedtog',
  'tiltrådte',
  'anbefalede',
  'indstillede',
  'udtaler',
  'udtalte',
  'oplyser',
  'bemærker',
];

/** Words of sentences that no name of a body has: what stands before the noun with one of them is no owner. */
export const sentenceWords: readonly string[] = ['som', 'der', 'at', 'med', 'jf.', 'jf', 'jævnfør', 'til', 'efter'];

/** What a sentence begins with that names a body and a day, and is no heading: `Der afholdes valg til Byrådet den …` */
export const sentenceOpeners: readonly string[] = [
  'der',
  'det',
  'de',
  'sagen',
  'punktet',
  'mødet',
  'næste',
  'herefter',
  'derefter',
  'efter',
  'inden',
];

/** Adjectives that make the decision another meeting's, whatever its day. */
export const earlierAdjectives: readonly string[] = ['tidligere', 'foregående', 'forrige'];

/** What may stand before the noun besides whose decision it is. */
export const decisionAdjectives: readonly string[] = [
  'endelig',
  'foreløbig',
  'midlertidig',
  'tidligere',
  'seneste',
  'ny',
  'supplerende',
  'politisk',
  'foregående',
  'forrige',
  'åben',
  'lukket',
  'offentlig',
];

/** What may lead from the noun to the body or the date. */
export const decisionPrepositions: readonly string[] = [
  'fra',
  'i',
  'på',
  'af',
  'ved',
  'for',
  'truffet',
  'mødet',
  'møde',
  'møder',
  'den',
  'd.',
  'd',
  'dato',
  'vedr.',
];

/** What announces the number of the item in the other meeting. */
export const punktWords: readonly string[] = ['pkt.', 'pkt', 'punkt', 'punktnr.', 'sag', 'sag nr.', 'dagsordenspunkt'];

/** Labels of the lines by which a case's history tells one meeting after the other. */
export const historyLabels: Readonly<Record<'body' | 'date' | 'punkt', readonly string[]>> = {
  body: ['Udvalg', 'Forum', 'Mødeforum', 'Råd'],
  date: ['Dato', 'Mødedato'],
  punkt: ['Punktnummer', 'Punkt nr.', 'Punktnr.', 'Pkt.', 'Punkt', 'Sag nr.'],
};

/** Beginnings of headings below which meetings are listed. */
export const historyHeadings: readonly string[] = [
  'sagens forløb',
  'sagsforløb',
  'sagens gang',
  'relateret behandling',
  'sagsgang',
  'sagshistorik',
  'historik',
  'tidligere behandling',
  'punktet behandlet tidligere',
  'tidligere politisk behandling',
  'tidligere beslutninger',
  'tidligere besluttet',
  'sagens tidligere behandling',
  'behandling',
];

/** Labels of what a house prints of the meeting below the heading of its decision, with the value behind a colon. */
export const meetingLabels: readonly string[] = ['Dato', 'Mødedato', 'Sted', 'Mødested', 'Tidspunkt'];

/** What stands before the noun in the title of an item: `Endelig vedtagelse`. */
export const decisionStages: readonly string[] = ['endelig', 'foreløbig', 'politisk'];
