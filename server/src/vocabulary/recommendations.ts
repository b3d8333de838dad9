/** The words a recommendation heading is made of: `[actor] indstiller [til body][, at:]`, or a noun in `-indstilling`. */

/** Verbs whose every heading is a recommendation. */
export const recommendingVerbs: readonly string[] = ['indstiller'];

/** In every form of the verb, and its noun: `indstillede`, `indstilles`. */
export const recommendingStem = 'indstil';

/** Openings that recommend without saying who does: `Det indstilles, at`. */
export const impersonalRecommendations: readonly string[] = [
  'det indstilles',
  'der indstilles',
  'indstilles',
  'indstilling om',
];

/** Verbs that recommend only where the administration is the actor: a council that is heard uses them too. */
export const administrationVerbs: readonly string[] = ['anbefaler', 'foreslår', 'fremsender', 'forelægger'];

/** Endings of the noun: `Indstilling`, `Hovedindstilling`, `Indstillingen`. */
export const recommendationNounEndings: readonly string[] = ['indstilling', 'indstillingen', 'indstillinger'];

/** Beginnings or endings of the words that name the administration or the chair. */
export const administrationStems: readonly string[] = [
  'forvaltning',
  'administration',
  'direktion',
  'direktør',
  'borgmester',
  'formand',
  'chef',
  'center',
  'afdeling',
  'fagenhed',
  'fagområde',
  'sekretariat',
  'stab',
  'jobcenter',
];

/** A sentence that begins `<actor> indstiller, at …` ends the heading's claim: these may follow the verb in a heading. */
export const recommendationTails: readonly string[] = ['at', 'følgende', 'derfor', 'herefter'];

/** What one body is asked to do towards another: `Administrationen foreslår udvalget at anbefale Byrådet,`. */
export const passingVerbs: readonly string[] = ['anbefale', 'indstille'];
/** These verbs and what stands between them and the bodies. */
export const passingOn: readonly string[] = [...passingVerbs, 'over', 'for', 'til', 'og'];

/** What a case is put to a body for. */
export const purposes: readonly string[] = [
  'orientering',
  'efterretning',
  'godkendelse',
  'drøftelse',
  'beslutning',
  'behandling',
];

/** How a sentence ends that recommends something as done: `… indstiller udkastet godkendt.` */
export const recommendedAs: readonly string[] = ['godkendt', 'tiltrådt', 'vedtaget', 'til vedtagelse', 'til afslag'];

/** What a recommendation is no more than, below the text of a case in houses without headings: `Til drøftelse.` */
export const recommendingPhrases: readonly string[] = [...purposes, 'afgørelse'].map((purpose) => `Til ${purpose}`);

/** What a body is to do, where it is said without *at*: `Handicaprådet godkender årsberetningen`, `Drøftes`. */
export const proposedVerbs: readonly string[] = [
  'godkender',
  'vedtager',
  'tiltræder',
  'drøfter',
  'beslutter',
  'anbefaler',
  'tager',
];
export const proposedPassives: readonly string[] = ['Drøftes', 'Godkendes', 'Vedtages', 'Tages til efterretning'];
