/** What an explained line is, and why, in words. */
import type { HeadingReading } from '../core/headingReading.ts';
import type { ExplainedLine, ItemSign, LineRole } from './explanation.ts';
import type { Language } from './language.ts';

type Texts = Readonly<Record<Language, string>>;

const roles: Readonly<Record<LineRole, Texts>> = {
  title: { da: 'titel', en: 'title' },
  header: { da: 'mødeoplysning', en: 'header' },
  contents: { da: 'indholdsfortegnelse', en: 'contents' },
  group: { da: 'gruppe', en: 'group' },
  item: { da: 'PUNKT', en: 'ITEM' },
  number: { da: 'sagsnummer', en: 'case number' },
  section: { da: 'afsnit', en: 'section' },
  subheading: { da: 'mellemoverskrift', en: 'sub-heading' },
  earlier: { da: 'tidligere beslutning', en: 'earlier decision' },
  recommendation: { da: 'indstillet', en: 'recommended' },
  decision: { da: 'besluttet', en: 'decided' },
  vote: { da: 'afstemning', en: 'vote' },
  statement: { da: 'protokoltilførsel', en: 'statement' },
  disqualification: { da: 'inhabilitet', en: 'disqualification' },
  attendance: { da: 'fremmøde', en: 'attendance' },
  attachment: { da: 'bilag', en: 'attachment' },
  text: { da: 'tekst', en: 'text' },
  metadata: { da: 'sagsoplysning', en: 'metadata' },
  page: { da: 'ikke læst', en: 'not read' },
  other: { da: 'uden for punkterne', en: 'outside the items' },
};

/** What a line is, in a word or two: `indstilling` where it opens a section of that kind. */
export function roleLabel({ role, kind }: ExplainedLine, language: Language): string {
  return kind ?? roles[role][language];
}

/** The longest of these labels. */
export const longestRole = Math.max(
  ...Object.values(roles).flatMap(({ da, en }) => [da.length, en.length]),
  'tidligere-beslutning'.length,
);

const reasons: Readonly<Record<HeadingReading['strength'], Texts>> = {
  phrase: { da: 'ordene er en overskrift', en: 'its words are a heading' },
  grammar: { da: 'dannet som en overskrift', en: 'built like a heading' },
  part: { da: 'en del af sagsfremstillingen, som her står alene', en: 'a part of the case text that stands by itself' },
  leadIn: { da: 'siger, hvem der indstiller', en: 'says who recommends' },
  sentence: { da: 'uden overskrift: ordene og stedet siger det', en: 'without a heading: words and place say it' },
  runIn: { da: 'overskrift med tekst på samme linje', en: 'a heading with its text on the same line' },
  recurring: { da: 'går igen i dokumentets punkter', en: 'recurs in the items of the document' },
  dated: { da: 'et udvalg og en dag', en: 'a body and a day' },
};

const itemReasons: Readonly<Record<ItemSign, Texts>> = {
  listed: { da: 'titlen står i indholdsfortegnelsen', en: 'the contents have its title' },
  next: { da: 'nummeret går videre fra punktet over', en: 'its number goes on from the item above' },
};

function whyEarlier({ isEarlier }: HeadingReading, language: Language): string {
  if (isEarlier) return language === 'da' ? 'siger selv, at den er tidligere' : 'says itself that it is an earlier one';
  return language === 'da' ? 'ikke dette mødes dag eller udvalg' : 'not of this meeting’s day or body';
}

/** Why a line is what it is; `''` where its place alone says so. */
export function reasonLabel({ role, kind, reading, itemSign }: ExplainedLine, language: Language): string {
  const isDanish = language === 'da';
  if (role === 'page') {
    return isDanish
      ? 'sidetal, sidehoved eller knap på en webside'
      : 'page number, page header or control of a web page';
  }
  if (itemSign) return itemReasons[itemSign][language];
  if (!reading || role === 'item' || role === 'contents' || role === 'title') return '';
  // The first line of a recommendation reads as one too.
  if (role === 'recommendation' && (reading.strength === 'leadIn' || reading.strength === 'sentence')) return '';
  if (kind === undefined) {
    return isDanish
      ? `kunne være overskrift (${reading.kind}), men står ikke, hvor en kan stå`
      : `might be a heading (${reading.kind}), but stands where none can`;
  }
  const parts = [reasons[reading.strength][language]];
  if (reading.correct !== undefined) {
    parts.push(isDanish ? `stavet forkert: »${reading.correct}«` : `misspelt: “${reading.correct}”`);
  }
  if (kind === 'tidligere-beslutning') parts.push(whyEarlier(reading, language));
  return parts.join('; ');
}
