/** How titles and texts say what an item is by nature: who brought it up, who is elected, that there is nothing to say. */

/** Who moves something in a council without being its administration: what they ask for nobody recommends. */
export const movers: readonly string[] = [
  'Liste',
  'Gruppe',
  'Medlem',
  'Byrådsmedlem',
  'Udvalgsmedlem',
  'Kommunalbestyrelsesmedlem',
  'Regionsrådsmedlem',
  'Enhedslisten',
  'Venstre',
  'Socialdemokratiet',
  'Socialdemokraterne',
  'Socialistisk Folkeparti',
  'SF',
  'Dansk Folkeparti',
  'Radikale Venstre',
  'Det Radikale Venstre',
  'Det Konservative Folkeparti',
  'Konservative',
  'De Konservative',
  'Liberal Alliance',
  'Alternativet',
  'Nye Borgerlige',
  'Danmarksdemokraterne',
  'Moderaterne',
  'Kristendemokraterne',
];

/** What a party has in a council, behind its name: `Venstres byrådsgruppe` */
export const partyGroups: readonly string[] = [
  'byrådsgruppe',
  'kommunalbestyrelsesgruppe',
  'regionsrådsgruppe',
  'gruppe',
];

/** What they do in a title: `SF ønsker …` */
export const moves: readonly string[] = ['ønsker', 'foreslår', 'anmoder', 'spørger'];

/** Titles of what somebody wrote. */
export const lettersFrom: readonly string[] = ['henvendelse fra', 'anmodning fra', 'brev fra', 'mail fra'];

/** What a member does who is named with a party. */
export const memberVerbs: readonly string[] = [
  'foreslår',
  'ønsker',

  'spørger',
  'skriver',
  'stiller',
  'beder',
  'anmoder',
  'fremsætter',
];

/** What a member has done who asks for something: `Lauge Brix (F) har indsendt nedenstående forslag`. */
export const memberParticiples: readonly string[] = [
  'fremsat',
  'fremsendt',
  'indsendt',
  'stillet',
  'anmodet',
  'bedt',
  'foreslået',
  'ønsket',
  'rejst',
  'spurgt',
];

/** How somebody outside the administration says what he wants of a committee, and that it is to talk of something. */
export const wishes: readonly string[] = ['bedt om', 'beder om', 'anmodet om', 'anmoder om', 'ønsker', 'ønsket'];
export const talks: readonly string[] = ['drøft', 'dagsorden', 'oversigt', 'redegørelse', 'orientering'];

/** How a decision says that members proposed whom to elect. */
export const proposedForElection: readonly string[] = ['blev bragt i forslag', 'er bragt i forslag'];

/** How an item says that there was nothing of what its title announces. */
export const nothingToSay: readonly string[] = ['forelå', 'var', 'er'].flatMap((verb) =>
  ['sager', 'efterretningssager', 'punkter', 'meddelelser', 'orienteringer', 'spørgsmål', 'bemærkninger'].map(
    (noun) => `der ${verb} ingen ${noun}`,
  ),
);

/** In the title of an item that is there to be signed, as it is spelt and misspelt. */
export const signatures = /(?<!\p{L})underskr?ift/iu;

/** How the title of an item begins that only lists what the others refer to. */
export const appendices: readonly string[] = [
  'Bilagsoversigt',
  'Bilagsliste',
  'Bilagsfortegnelse',
  'Samlet bilagsliste',
];

/** How titles of ordinary items begin, which need a recommendation however short they are. */
export const caseTitles: readonly string[] = [
  'Orientering om',
  'Drøftelse af',
  'Godkendelse af',
  'Beslutning om',
  'Ansøgning om',
  'Forslag til',
];

/** How titles of elections begin: many houses have a recommendation for them, others none. */
export const electionTitles: readonly string[] = [
  'Valg af',
  'Valg til',
  'Nyvalg af',
  'Suppleringsvalg',
  'Suppleant til',
  'Nyt medlem til',
  'Nyt medlem af',
  'Udpegning af',
  'Udpegning til',
  'Udpegelse af',
  'Udpegelse til',
];

/** Whom they elect, besides the bodies they are elected to: a `Valg af leverandør` is none. */
export const electedStems: readonly string[] = [
  'medlem',
  'formand',
  'formænd',
  'suppleant',
  'stedfortræder',
  'repræsentant',
  'delegere',
  'borgmester',
  'borgmestre',
  'observatør',
  'kandidat',
  'dommer',
  'domsmænd',
  'nævning',
  'person',
  'tilforordne',
  'valgstyrer',
  'ordfører',
  'revisor',
  'politiker',
];

/** How the title of an item begins that citizens have brought before the council. */
export const citizenMotions: readonly string[] = ['Borgerforslag', 'Behandling af borgerforslag'];
