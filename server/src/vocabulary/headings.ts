/** The headings of sections by kind, as municipalities print them: the one place each is written. */
import type { SectionKind } from '../core/model.ts';

/** What this table knows of one kind. Case and a final colon do not matter. */
export interface HeadingRow {
  readonly kind: Exclude<SectionKind, 'tidligere-beslutning'>;
  /** Lines that open a section wherever a heading can stand; the first is the usual one. */
  readonly phrases: readonly string[];
  /** Lines that open a section only where no case text is open; inside one they are the author's sub-headings. */
  readonly partsOfCaseText?: readonly string[];
  /** Phrases that are names of attachments as well: in a list of attachments they open nothing. */
  readonly alsoAttachments?: readonly string[];
}

export const headings: readonly HeadingRow[] = [
  {
    kind: 'resume',
    phrases: [
      'Resume',
      'Resumé',
      'Sagsresume',
      'Sagsresumé',
      'Kort resume',
      'Sammenfatning',
      'Sammendrag',
      'Beslutningstema',
      'Sagens kerne',
      'Sagstema',
      'Anledning',
      'Sagens anledning',
      'Indledning',
      'Kort om sagen',
      'Sagen kort',
    ],
  },
  {
    kind: 'sagsfremstilling',
    phrases: [
      'Sagsfremstilling',
      'Sagsbeskrivelse',
      'Supplerende sagsfremstilling',
      'Fornyet sagsfremstilling',
      'Beskrivelse af sagen',
      'Sagens oplysninger',
      'Baggrund for sagen',
      'Sagens baggrund',
      'Redegørelse',
      'Præsentation',
      'Problemstilling',
      'Forvaltningens bemærkninger',
      'Supplerende bemærkninger',
    ],
    partsOfCaseText: [
      'Baggrund',
      'Vurdering',
      'Løsning',
      'Løsningsforslag',
      'Handlemuligheder',
      'Alternativer',
      'Formål',
      'Indhold',
      'Status',
      'Konklusion',
    ],
  },
  {
    kind: 'indstilling',
    phrases: [
      'Indstilling',
      'Administrativ indstilling',
      'Hovedindstilling',
      'Alternativ indstilling',
      'Forslag til beslutning',
      'Beslutningsforslag',
    ],
  },
  {
    kind: 'beslutning',
    phrases: ['Beslutning', 'Referat'],
    alsoAttachments: ['Referat'],
  },
  {
    kind: 'bilag',
    phrases: [
      'Bilag',
      'Bilagsliste',
      'Bilagsfortegnelse',
      'Bilagsoversigt',
      'Vedlagte bilag',
      'Bilag til sagen',
      'Bilag til punktet',
      'Sagens bilag',
      'Bilag i sagen',
    ],
  },
  {
    kind: 'oekonomi',
    phrases: [
      'Økonomi',
      'Økonomiske konsekvenser',
      'Økonomiske forhold',
      'Økonomiske forhold og konsekvenser',
      'Økonomiske og personalemæssige konsekvenser',
      'Budgetmæssige konsekvenser',
      'Bevillingsmæssige konsekvenser',
      'Konsekvenser for økonomien',
      'Økonomi og finansiering',
    ],
    partsOfCaseText: ['Finansiering'],
  },
  {
    kind: 'lovgrundlag',
    phrases: [
      'Lovgrundlag',
      'Retsgrundlag',
      'Retligt grundlag',
      'Juridisk grundlag',
      'Retsregler og andre forskrifter',
      'Lovgivning og retsgrundlag',
      'Juridiske konsekvenser',
      'Juridiske forhold',
      'Juridiske og planmæssige forhold',
      'Lovmæssige konsekvenser',
      'Hjemmel',
    ],
    partsOfCaseText: ['Lovgivning', 'Jura'],
  },
  {
    kind: 'hoering',
    phrases: [
      'Høring',
      'Høringer',
      'Høring/borger- og brugerinvolvering',
      'Inddragelse og høring',
      'Høring og inddragelse',
      'Høring og sagsgang',
      'Høring og udtalelser',
      'Inddragelse',
      'Borgerinddragelse og høring',
    ],
    partsOfCaseText: ['Borgerinddragelse'],
  },
  {
    kind: 'andet',
    phrases: [
      'Sagens gang',
      'Sagsgang',
      'Sagsforløb',
      'Tidligere behandling',
      'Tidligere beslutninger',
      'Historik',
      'Sagens historik',
      'Tidsplan',
      'Behandlingsplan',
      'Forventet sagsgang',
      'Kompetence',
      'Beslutningskompetence',
      'Sagen afgøres endelig af',
      'Sagen afgøres af',
      'Vision, politikker og strategier',
      'Andre konsekvenser',
      'Øvrige konsekvenser',
      'Personalemæssige konsekvenser',
      'Personale',
      'Kommunikation og information',
      'Miljømæssige konsekvenser',
      'Klimamæssige konsekvenser',
      'Klima',
      'Klima & bæredygtighed',
      'Bæredygtighed',
      'Verdensmål',
      'Sundhedsmæssige konsekvenser',
      'Konsekvenser',
    ],
    partsOfCaseText: [
      'Tidsperspektiv',
      'Risici',
      'Perspektiv',
      'Videre proces',
      'Den videre proces',
      'Det videre forløb',
    ],
  },
];

/**
 * Head nouns that make a heading of whatever stands before them (`Ligestillingsmæssige konsekvenser`),
 * where the stems of the words before say what kind it is.
 */
export const headNouns: readonly string[] = ['konsekvenser', 'konsekvens', 'forhold', 'aspekter', 'grundlag'];

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
