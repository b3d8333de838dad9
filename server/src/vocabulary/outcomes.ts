/** The standing phrases of decisions and the outcome each stands for. */
import type { Outcome } from '../core/model.ts';

export interface OutcomeRow {
  readonly outcome: Exclude<Outcome, 'fri-tekst'>;
  /** How the outcome is called in outline and pickers. */
  readonly label: { readonly da: string; readonly en: string };
  /** The usual wordings, for snippets and completion; the first is the most usual. */
  readonly phrases: readonly string[];
  /**
   * One of these stands in every sentence the pattern fits, `^` for at its beginning. They are quicker to look for, and
   * for all outcomes at once: it spares trying the pattern on other sentences.
   */
  readonly hints: readonly string[];
  /** What marks it in the text of a decision, tried on each sentence in lower case. */
  readonly pattern: RegExp;
  /** Outcomes this one rules out in the same sentence: `Anbefales godkendt` approves nothing yet. */
  readonly insteadOf?: readonly Outcome[];
}

/** In the order they are tried: what rules out another stands before it. */
export const outcomes: readonly OutcomeRow[] = [
  {
    outcome: 'forkastet',
    label: { da: 'Forkastet', en: 'Rejected' },
    phrases: ['Forkastet', 'Indstillingen kunne ikke tiltrædes'],
    hints: ['ikke', 'forkast', 'nedstem', 'afv', 'afsl'],
    pattern:
      /(?<![a-zæøåéü])(?:forkastes|forkastet|forkastede|forkastedes|nedstemt|afvist|afvistes|afvises|afslås|afslået)(?![a-zæøåéü])|(?<![a-zæøåéü])ikke (?:blev )?(?:vedtaget|godkendt|tiltrådt|godkendes|tiltrædes|tiltræde|godkende|imødekommet|imødekommes)(?![a-zæøåéü])|(?:godkender|tiltræder|godkendes|tiltrædes|vedtages|imødekommes) ikke(?![a-zæøåéü])/u,
    insteadOf: ['godkendt'],
  },
  {
    outcome: 'anbefalet',
    label: { da: 'Anbefalet', en: 'Recommended' },
    phrases: ['Anbefales', 'Anbefales godkendt', 'Indstilles til godkendelse'],
    hints: ['anbefal', 'indstill'],
    pattern:
      /(?<![a-zæøåéü])(?:anbefales|anbefaler|anbefalet|anbefalede|anbefaledes|indstilles|indstiller|indstillede|indstilledes)(?![a-zæøåéü])/u,
    insteadOf: ['godkendt'],
  },
  {
    outcome: 'godkendt',
    label: { da: 'Godkendt', en: 'Approved' },
    phrases: ['Godkendt', 'Godkendt som indstillet', 'Indstillingen godkendt', 'Tiltrådt', 'Vedtaget'],
    hints: ['godken', 'tiltr', 'vedt', 'imødekom', 'bevilg', 'indstillet', 'ulgt', 'følges'],
    pattern:
      /(?<![a-zæøåéü])(?:godkendt|godkendes|godkender|godkendte|godkendtes|tiltrådt|tiltrådte|tiltrådtes|tiltrædes|vedtaget|vedtages|vedtog|vedtoges|imødekommet|imødekommes|imødekommedes|bevilget|bevilges|bevilgedes)(?![a-zæøåéü])|(?<![a-zæøåéü])tiltræder (?:(?:forvaltningens |administrationens )?[a-zæøåéü]*(?:indstilling|forslag|anbefaling)|at )|(?<![a-zæøåéü])som indstillet(?![a-zæøåéü])|(?:indstilling(?:en)?|anbefalingen|forslaget) (?:(?:(?:blev|bliver|er) )?fulgt|følges)(?![a-zæøåéü])/u,
  },
  {
    outcome: 'taget-til-efterretning',
    label: { da: 'Taget til efterretning', en: 'Noted' },
    phrases: ['Taget til efterretning', 'Til efterretning', 'Orienteringen blev taget til efterretning'],
    hints: ['efterretning', 'orientering'],
    pattern:
      /(?<![a-zæøåéü])til efterretning(?![a-zæøåéü])|(?<![a-zæøåéü])(?:taget|tages|tager|tog) (?:[^.]{0,80} )?til orientering(?![a-zæøåéü])/u,
  },
  {
    outcome: 'droeftet',
    label: { da: 'Drøftet', en: 'Discussed' },
    phrases: ['Drøftet'],
    hints: ['drøft'],
    pattern: /(?<![a-zæøåéü])(?:drøftet|drøftede|drøftedes|drøftes|drøfter)(?![a-zæøåéü])/u,
  },
  {
    outcome: 'udsat',
    label: { da: 'Udsat', en: 'Postponed' },
    phrases: ['Udsat', 'Udsættes til næste møde'],
    hints: ['udsat', 'udsæt'],
    // Not `socialt udsatte`, nor `udsættes for støj`.
    pattern:
      /^(?:(?:sagen|punktet|behandlingen) )?udsat(?![a-zæøåéü])|(?<![a-zæøåéü])(?:(?:blev|er|bliver) udsat|udsattes|udsættes|udsætter)(?![a-zæøåéü]| for )/u,
  },
  {
    outcome: 'videresendt',
    label: { da: 'Videresendt', en: 'Forwarded' },
    phrases: ['Sagen sendes til Byrådet'],
    hints: ['^sag', '^punkt', '^indst', '^blev', '^er', '^frem', '^tilbage', '^videre', '^over', '^send', '^henvis'],
    pattern:
      /^(?:sagen |punktet |indstillingen )?(?:blev |er )?(?:(?:frem|tilbage|videre|over)?(?:sendes|sendt)|henvis(?:es|t) til) /u,
  },
  {
    outcome: 'intet',
    label: { da: 'Intet', en: 'Nothing' },
    phrases: ['Intet', 'Ingen bemærkninger'],
    hints: ['^int', '^ingen', '^-', '^–'],
    pattern: /^(?:intet|ingen|ingen bemærkninger|intet at bemærke|-|–)$/u,
  },
];

/** What a council has before it, which a sentence says was decided: `Indstillingen blev godkendt uden afstemning.` */
export const decidedSubjects: readonly string[] = [
  'Indstillingen',
  'Indstillingerne',
  'Forslaget',
  'Forslagene',
  'Medlemsforslaget',
  'Dagsordenen',
  'Beslutningsforslaget',
  'Udkastet',
  'Høringssvaret',
  'Punktet',
  'Punkterne',
  'Dagsordenspunkterne',
  'Sagen',
  'Orienteringen',
  'Anbefalingen',
];

/** What was done with it. */
export const decidedParticiples: readonly string[] = [
  'godkendt',
  'vedtaget',
  'tiltrådt',
  'forkastet',
  'udsat',
  'bortfaldet',
  'anbefalet',
  'drøftet',
  'taget til efterretning',
  'fulgt',
];

/** The same, of what was sent somewhere or left the agenda: only with where it went, or with nothing behind. */
export const sentParticiples: readonly string[] = ['oversendt', 'henvist', 'trukket'];

/** What leads to where, when or by whom it was done: told of another meeting, not of this one. */
export const elsewhere: readonly string[] = ['fra', 'på', 'i', 'ved', 'den', 'd.', 'af', 'under'];

/** What goes on behind the phrase of a decision: `Til efterretning, idet …` */
export const reasonWords: readonly string[] = ['idet', 'da', 'dog', 'med'];

/** What a minority says that does not agree: it is approved all the same. */
export const dissents: readonly string[] = ['kan ikke tiltræde', 'kan ikke godkende', 'kan ikke støtte'];

/** How a decision begins that only agrees with what was recommended. */
export const joining: readonly string[] = [
  'tiltrådt',
  'tiltrædes',
  'indstillingen tiltrådt',
  'indstillingen tiltrædes',
];

/** How free text is called in outline and pickers. */
export const freeText = { da: 'Beslutning i fri tekst', en: 'Decision in free text' } as const;
