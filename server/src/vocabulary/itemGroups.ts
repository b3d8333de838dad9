/** What heads a group of items: whether they are held behind closed doors, and whether anything is to be decided. */

/** What a group is a group of, behind an adjective or alone: `Lukkede punkter`, `ÅBNE EFTERRETNINGSSAGER`. */
export const groupNouns: readonly string[] = [
  'møde',
  'del',
  'dagsorden',
  'punkter',
  'sager',
  'dagsordenspunkter',
  'beslutningssager',
  'beslutningspunkter',
  'efterretningssager',
  'efterretningspunkter',
  'orienteringssager',
  'orienteringspunkter',
];

export const closedAdjectives: readonly string[] = ['lukket', 'lukkede'];
export const openAdjectives: readonly string[] = ['åben', 'åbent', 'åbne'];

/** Groups of what is told and not decided. */
export const informationGroups: readonly string[] = [
  'efterretningssager',
  'efterretningspunkter',
  'orienteringssager',
  'orienteringspunkter',
  'sager til orientering',
  'sager til efterretning',
  'punkter til orientering',
  'punkter til efterretning',
  'til orientering',
  'til efterretning',
  'orientering',
];

/** Groups of what members bring up themselves. */
export const motionGroups: readonly string[] = [
  'sager rejst af medlemmerne',
  'sager rejst af medlemmer',
  'sager fra medlemmerne',
  'sager fra medlemmer',
  'forslag fra medlemmerne',
  'forslag fra medlemmer',
];

/** Groups of what is to be decided. */
export const decisionGroups: readonly string[] = [
  'beslutningssager',
  'beslutningspunkter',
  'sager til beslutning',
  'sager til afgørelse',
  'sager til behandling',
  'punkter til beslutning',
  'punkter til behandling',
  'til beslutning',
  'til behandling',
  'til afgørelse',
  'drøftelsessager',
  'sager til drøftelse',
  'til drøftelse',
  'øvrige sager',
  'andre sager',
  'sager i øvrigt',
];

/** What stands before whose decision a group waits for: `Sager til Byrådets afgørelse`. */
export const casesTo: readonly string[] = ['sager til', 'punkter til'];
