/** The standing phrases of decisions and the outcome each stands for. */
import type { Outcome } from '../core/model.ts';

export interface OutcomeRow {
  readonly outcome: Exclude<Outcome, 'fri-tekst'>;
  /** How the outcome is called in outline and pickers. */
  readonly label: { readonly da: string; readonly en: string };
  /** The usual wordings, for snippets and completion; the first is the most usual. */
  readonly phrases: readonly string[];
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
    pattern:
      /\b(?:forkastes|forkastet|forkastede|nedstemt|afvist|afvises|afslås|afslået)(?![\p{L}])|(?:^|[^\p{L}])ikke (?:blev )?(?:vedtaget|godkendt|tiltrådt|godkendes|tiltrædes|tiltræde|godkende|imødekommet|imødekommes)(?![\p{L}])|(?:godkender|tiltræder|godkendes|tiltrædes|vedtages|imødekommes) ikke(?![\p{L}])/u,
    insteadOf: ['godkendt'],
  },
  {
    outcome: 'anbefalet',
    label: { da: 'Anbefalet', en: 'Recommended' },
    phrases: ['Anbefales', 'Anbefales godkendt', 'Indstilles til godkendelse'],
    pattern: /(?:^|[^\p{L}])(?:anbefales|anbefaler|anbefalet|anbefalede|indstilles|indstiller|indstillede)(?![\p{L}])/u,
    insteadOf: ['godkendt'],
  },
  {
    outcome: 'godkendt',
    label: { da: 'Godkendt', en: 'Approved' },
    phrases: ['Godkendt', 'Godkendt som indstillet', 'Indstillingen godkendt', 'Tiltrådt', 'Vedtaget'],
    pattern:
      /(?:^|[^\p{L}])(?:godkendt|godkendes|godkender|godkendte|tiltrådt|tiltrådte|tiltrædes|tiltræder|vedtaget|vedtages|vedtog|imødekommet|imødekommes|bevilget|bevilges)(?![\p{L}])|(?:^|[^\p{L}])som indstillet(?![\p{L}])/u,
  },
  {
    outcome: 'taget-til-efterretning',
    label: { da: 'Taget til efterretning', en: 'Noted' },
    phrases: ['Taget til efterretning', 'Til efterretning', 'Orienteringen blev taget til efterretning'],
    pattern:
      /(?:^|[^\p{L}])til efterretning(?![\p{L}])|(?:^|[^\p{L}])(?:taget|tages|tager|tog) (?:[^.]{0,80} )?til orientering(?![\p{L}])/u,
  },
  {
    outcome: 'droeftet',
    label: { da: 'Drøftet', en: 'Discussed' },
    phrases: ['Drøftet'],
    pattern: /(?:^|[^\p{L}])(?:drøftet|drøftede|drøftes|drøfter)(?![\p{L}])/u,
  },
  {
    outcome: 'udsat',
    label: { da: 'Udsat', en: 'Postponed' },
    phrases: ['Udsat', 'Udsættes til næste møde'],
    // Not `socialt udsatte`, nor `udsættes for støj`.
    pattern:
      /^(?:(?:sagen|punktet|behandlingen) )?udsat(?![\p{L}])|(?:^|[^\p{L}])(?:(?:blev|er|bliver) udsat|udsættes|udsætter)(?![\p{L}]| for )/u,
  },
  {
    outcome: 'videresendt',
    label: { da: 'Videresendt', en: 'Forwarded' },
    phrases: ['Sagen sendes til Byrådet'],
    pattern: /^(?:sagen |punktet |indstillingen )?(?:blev |er )?(?:frem|tilbage|videre|over)?(?:sendes|sendt) /u,
  },
  {
    outcome: 'intet',
    label: { da: 'Intet', en: 'Nothing' },
    phrases: ['Intet', 'Ingen bemærkninger'],
    pattern: /^(?:intet|ingen|ingen bemærkninger|intet at bemærke|-|–)$/u,
  },
];

/** How free text is called in outline and pickers. */
export const freeText = { da: 'Beslutning i fri tekst', en: 'Decision in free text' } as const;
