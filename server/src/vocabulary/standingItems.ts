/** Items that by their nature need no recommendation, or no decision: one table with two columns. */

/** One row: what the title says, and what such an item may lack. */
export interface StandingItem {
  /** The title in any case; with a final ` …` every title that begins so: `Godkendelse af dagsorden …`. */
  readonly title: string;
  /** True where no Indstilling is needed. */
  readonly withoutIndstilling: boolean;
  /** True where no Beslutning is needed. */
  readonly withoutBeslutning: boolean;
}

/** Approved or noted without anyone recommending it: the decision is still needed. */
const decidedWithoutIndstilling = [
  'Godkendelse af dagsorden …',
  'Godkendelse af dagsordenen …',
  'Godkendelse af forslag til dagsorden …',
  'Godkendelse af referat …',
  'Referat fra …',
  'Protokol fra …',
  'Godkendelse af protokol …',
  'Dagsorden',
  'Dagsordenen',
  'Åben dagsorden …',
  'Lukket dagsorden …',
  'Dagsorden - godkendelse …',
  'Godkendelse af åben dagsorden …',
  'Godkendelse af den åbne dagsorden …',
  'Bemærkninger til dagsorden …',
  'Bemærkninger til dagsordenen …',
  'Bemærkninger/ændringer til dagsordenen',
  'Beslutninger om dagsordenen',
  'Gennemgang af dagsorden …',
  'Fraværende …',
  'Godkendelse af indkaldte stedfortrædere',
  'Indkaldelse af stedfortræder …',
  'Spørgsmål fra …',
  'Efterretning',
  'Efterretningsliste',
  'Efterretningssager',
  'Til efterretning',
  'Orienteringsliste',
  'Orienteringslisten',
  'Forslag fra …',
  'Medlemsforslag …',
  'Anmodning om optagelse af …',
  'Beslutningsforslag fra …',
  'Initiativret …',
  'Sag rejst af …',
];

/** Talk, not cases: neither is needed. `Orientering om …` is an ordinary item and stands in no row. */
const neitherNeeded = [
  'Meddelelser …',
  'Forskellige meddelelser …',
  'Meddelelse fra …',
  'Gensidig orientering …',
  'Gensidige orienteringer …',
  'Orientering fra …',
  'Orienteringer fra …',
  'Orientering ved …',
  'Mundtlig orientering …',
  'Orientering',
  'Orienteringer',
  'Forvaltningen orienterer …',
  'Administrationen orienterer …',
  'Formanden orienterer …',
  'Borgmesteren orienterer …',
  'Orienteringspunkter',
  'Orienteringssager',
  'Information fra …',
  'Informationer …',
  'Nyt fra …',
  'Siden sidst …',
  'Bordet rundt',
  'Spørgetid …',
  'Spørgetime …',
  'Spørgehalvtime …',
  'Borgernes spørgetid …',
  'Åben spørgetid …',
  'Eventuelt',
  'Evt.',
  'Underskrift',
  'Underskrifter',
  'Underskrift af …',
  'Underskriftsark …',
  'Underskriftside …',
  'Underskriftsside …',
  'Underskriftspunkt …',
  'Underskriftsblad …',
  'Digital underskrift …',
  'Elektronisk underskrift …',
  'Næste møde',
  'Kommende møder',
  'Lukket punkt',
];

export const standingItems: readonly StandingItem[] = [
  ...decidedWithoutIndstilling.map((title) => ({ title, withoutIndstilling: true, withoutBeslutning: false })),
  ...neitherNeeded.map((title) => ({ title, withoutIndstilling: true, withoutBeslutning: true })),
];
