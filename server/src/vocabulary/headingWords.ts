/** The words longer headings are made of, where a pattern and no phrase of the table tells them: nouns, stems, beginnings. */
import type { HeadingRow } from './headings.ts';

/**
 * Head nouns that make a heading of whatever stands before them (`Ligestillingsmæssige konsekvenser`),
 * where the stems of the words before say what kind it is.
 */
export const headNouns: readonly string[] = ['konsekvenser', 'konsekvens', 'forhold', 'aspekter', 'grundlag'];

/** Nouns that stand beside a known heading in a longer one: `Økonomi og personale`, `Lovgrundlag og juridisk vurdering`. */
export const companionNouns: readonly string[] = [
  'personale',
  'finansiering',
  'miljø',
  'klima',
  'natur',
  'kommunikation',
  'information',
  'organisering',
  'organisation',
  'inddragelse',
  'involvering',
  'dialog',
  'formidling',
  'høring',
  'udtalelser',
  'henvisninger',
  'link',
  'juridisk vurdering',
  'vurdering',
  'bæredygtighed',
  'sundhed',
  'effekt',
  'politikker',
  'strategier',
  'planer',
  'sagstype',
  'bevilling',
  'budget',
  'tidsplan',
  'proces',
  'opfølgning',
  'evaluering',
  'risici',
  'it',
  'arbejdsmiljø',
  'jura',
  'perspektiver',
  'beslutning',
];

/** What a body's own part of the case is called, behind a genitive: neither case text nor recommendation. */
export const noteNouns: readonly string[] = ['påtegning', 'udtalelse', 'udtalelser', 'erklæring', 'kommentar'];

/** What the administration calls its recommendation, behind a genitive: `Administrationens forslag`. */
export const proposalNouns: readonly string[] = ['anbefaling', 'anbefalinger', 'forslag', 'beslutningsforslag'];

/** Words a heading about a field of consequences begins with: `Vurdering i forhold til økonomi`, `Konsekvenser for miljøet`. */
export const consequenceBeginnings: readonly string[] = [
  'vurdering i forhold til',
  'konsekvenser for',
  'konsekvenser i forhold til',
  'konsekvens i forhold til',
];

/** Those of them that make a heading of whatever follows: `Konsekvens i forhold til visionen`. */
export const concerningAnything: readonly string[] = ['konsekvenser i forhold til', 'konsekvens i forhold til'];

/** Beginnings of a heading that names who decides: `Beslutningen træffes af`, `Sagen afgøres i`. */
export const competenceHeadings: readonly string[] = [
  'sagen afgøres af',
  'sagen afgøres i',
  'sagen afgøres endeligt af',
  'sagen behandles af',
  'sagen behandles i',
  'sagen besluttes af',
  'sagen besluttes i',
  'beslutningen træffes af',
  'beslutningen træffes i',
  'beslutning træffes af',
  'beslutning træffes i',
  'afgøres af',
  'afgøres i',
  'endelig beslutning træffes af',
];

/** What else heads the name of the body that decides in the end. */
export const powerHeadings: readonly string[] = ['sagen afgøres endelig af', 'kompetence', 'beslutningskompetence'];

/** What heads the bodies a case goes through, each with what it does: `Økonomiudvalget indstiller`, `Byrådet beslutter`. */
export const stageHeadings: readonly string[] = ['hvem beslutter'];

/** What heads the kind of item: `Beslutning` below it is what the item is for, and heads nothing. */
export const typeHeadings: readonly string[] = ['punkttype', 'sagstype', 'sagens type', 'sagsgang og sagstype'];

/** Beginnings of words that give a heading with a head noun its kind; without one it is `andet`. */
export const kindStems: readonly { readonly kind: HeadingRow['kind']; readonly stems: readonly string[] }[] = [
  { kind: 'oekonomi', stems: ['økonom', 'budget', 'bevilling', 'finans', 'udgift'] },
  { kind: 'lovgrundlag', stems: ['lov', 'ret', 'jurid', 'hjemmel'] },
  { kind: 'hoering', stems: ['høring', 'inddragelse', 'borgerinddragelse', 'brugerinddragelse'] },
];

/** Adjectives and stems a head noun takes in a heading, so that `Gode forhold` stays prose. */
export const headNounStems: readonly string[] = [
  'økonom',
  'budget',
  'bevilling',
  'finans',
  'personale',
  'jurid',
  'lov',
  'ret',
  'plan',
  'miljø',
  'klima',
  'natur',
  'sundhed',
  'social',
  'ligestilling',
  'handicap',
  'børne',
  'borger',
  'bruger',
  'erhverv',
  'bosætning',
  'organisat',
  'kommunikat',
  'it-',
  'digital',
  'trafik',
  'bæredygtig',
  'anlæg',
  'drift',
  'teknisk',
  'administrativ',
  'kommunal',
  'andre',
  'øvrige',
  'særlige',
  'eventuelle',
  'afledte',
  'tværgående',
];

/** Nouns that make case text of whatever part of the administration stands before them in the genitive. */
export const administrationNouns: readonly string[] = [
  'bemærkninger',
  'vurdering',
  'vurderinger',
  'redegørelse',
  'sagsfremstilling',
  'fremstilling',
  'kommentarer',
  'overvejelser',
];

/** Who ends a heading behind what they note: `Bemærkninger fra Administrationen`. */
export const notingBodies: readonly string[] = [
  'administrationen',
  'forvaltningen',
  'direktionen',
  'afdelingen',
  'centret',
  'centeret',
  'sekretariatet',
  'fagforvaltningen',
  'fagafdelingen',
  'økonomiafdelingen',
  'økonomiforvaltningen',
  'økonomistaben',
  'økonomisekretariatet',
  'økonomicentret',
];
