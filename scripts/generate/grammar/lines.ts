/** What a line may begin with: title, header fields, contents, items, headings, numbers, attendance and bullets. */
import { absenceLabels, absencePhrases, attendanceLabels } from '../../../server/src/vocabulary/attendance.ts';
import { caseLabels, caseNumber, documentLabels } from '../../../server/src/vocabulary/caseNumbers.ts';
import { contentsHeadings, headerFields, titleWords } from '../../../server/src/vocabulary/header.ts';
import { headings } from '../../../server/src/vocabulary/headings.ts';
import { closedWords, itemWords } from '../../../server/src/vocabulary/itemForms.ts';
import { months } from '../../../server/src/vocabulary/months.ts';
import { bullet, date, headingEnd, lineEnd, marks, rest, space } from './common.ts';
import { headingWords, namedHeadings, wordedHeadings } from './headings.ts';
import { anyOf, beginsLike, capitalised, exactly, rule, scoped } from './scoped.ts';

const sectionWords = new Set(headings.flatMap(({ phrases }) => phrases.map((phrase) => phrase.toUpperCase())));
const titles = titleWords.map(({ word }) => word);
const titlesInCapitals = titles.map((title) => title.toUpperCase());
const titleWord = scoped(
  'keyword.other.titel',
  `${exactly(titlesInCapitals)}(?= \\S)` +
    `|${exactly(titlesInCapitals.filter((title) => !sectionWords.has(title)))}(?=\\s*$)` +
    `|${exactly(titles)}(?= \\p{Lu}${rest}{0,200}[ ,]${date}\\s*$)`,
);
const committee = scoped('entity.name.section.udvalg', `${rest}{1,200}?`);
const meetingDay = scoped('constant.numeric.dato', date);

/**
 * `REFERAT Kulturudvalget 2022-2025 d. 14-03-2024`. In capitals the word is title enough; as an ordinary word it also
 * begins prose and names of attachments, so that committee and date must follow.
 */
const title =
  scoped('markup.heading.1', `${titleWord}(?: ${committee}(?:[ ,]{1,2}(?:d\\.?|den)?[ ]?${meetingDay})?)?`) + lineEnd;

const fieldLabels = headerFields.filter(({ field }) => field !== 'absent').flatMap(({ labels }) => labels);
const meetingLabels = fieldLabels.filter((text) => text.startsWith('Møde'));

/** `Mødedato Torsdag d. 14. marts 2024`, `Sted: Rådhuset`. No prose begins like labels in `Møde…`: they need no colon. */
const field = scoped(
  'support.type.felt',
  `${capitalised(fieldLabels)}[ ]?:(?=[ \\x{A0}\\t]{0,8}\\S)|${capitalised(meetingLabels)}(?=[ \\x{A0}\\t]{1,8}[\\p{Lu}0-9])`,
);

const numberLabel = (labels: readonly string[]) =>
  scoped('support.type.nummer', `${capitalised(labels)}(?!\\p{L})[ ]?:?`);
const number = '(?=[^\\n]{0,20}?[0-9])[^\\s,;][^\\t\\n,;]{2,40}?';

/** `Sagsnr.: 23/320`, `Doknr. 727-2018-127627` */
const labelledNumbers = [
  `${numberLabel(caseLabels)}${space}{0,4}(?:${scoped('constant.numeric.sagsnummer', number)})?\\s*$`,
  `${numberLabel(documentLabels)}${space}{0,4}(?:${scoped('constant.numeric.dokumentnummer', number)})?\\s*$`,
];

/** `15.00.00-P20-2-21`, `23/320`, `EMN-2025-003383` */
const numberAlone = `(?=[0-9]|[A-Z]{2})${scoped('constant.numeric.sagsnummer', caseNumber.source)}\\s*$`;

const presence = (pattern: string) => scoped('support.type.fremmoede', pattern);
const labelsWithNames = [...absenceLabels, ...attendanceLabels];
const labelsBeforeNames = absenceLabels.filter((text) => text.endsWith(' fra'));

const someone = `${space}{0,4}(?:${scoped('variable.other.navn', `${rest}*[^\\s.]`)})?\\.?\\s*$`;

/** `Afbud: Bo Krag (V)`, `Afbud fra Bo Krag.`, `Fraværende med afbud` */
const attendance =
  presence(
    `${capitalised(labelsWithNames)}[ ]?:|${capitalised(labelsBeforeNames)}(?= \\p{Lu})|${capitalised(absenceLabels)}(?=\\s*$)`,
  ) + someone;

const name = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+";
const phraseWords = anyOf(absencePhrases.map((phrase) => phrase.split(' ', 1)[0] ?? ''));
const names = scoped(
  'variable.other.navn',
  `${name}(?=,?${space}(?:\\p{Lu}|\\(|og |${phraseWords}))(?:,?${space}(?:${name}|og|af|von|de|\\(\\p{L}{1,20}\\))){0,40}?`,
);

/** `Bo Krag og Anna Lund (A) deltog ikke i sagens behandling.` */
const absence = `${names}${space}(?=${phraseWords})${presence(`${anyOf(absencePhrases)}(?:${space}(?:i|under|ved|på|fra)${space}[^.;:]{1,80})?`)}\\.?\\s*$`;

const parts = new Set(headings.flatMap((row) => row.partsOfCaseText ?? []));
const contentsHeading =
  scoped('markup.heading.indhold', capitalised(contentsHeadings.filter((text) => !parts.has(text)))) + headingEnd;

const closed = `(?:${scoped('storage.modifier.lukket', capitalised(closedWords))}[ ]?[:–-][ ]{0,3})?`;
const entry = (pattern: string) => scoped('string.unquoted.indhold', pattern);
const leader = scoped('punctuation.separator.leder', '\\.\\.[.…]{0,80}|…{1,40}');

/** `Nyt gulv i hallen.....⇥3`; a long title is cut off and has no leader, only the tab. */
const contentsEntry =
  `(?=\\S)${closed}(?:${entry(`${rest}{0,200}?[^.…\\s]`)}[ ]?${leader}[ ]?|${entry(`${rest}{60,200}`)})` +
  `\\t${scoped('constant.numeric.side', '[0-9]{1,4}')}\\s*$`;

const separator = '[ ]?:[ ]{0,4}(?=\\S)|[ ]?[.)–-][ ]{1,4}(?=[\\p{Lu}"”„»\'])|[ ]{1,4}(?=\\p{Lu})';

/** `Punkt 7: Lukket: Nyt gulv i hallen`, `PKT. 42 Budget 2025`, `Punkt 3` */
const item =
  scoped(
    'markup.heading.2.punkt',
    `${scoped('keyword.other.punkt', capitalised(itemWords))}${space}{0,3}(?i:nr\\.? )?${scoped('constant.numeric.punkt', '[0-9]{1,4}')}` +
      `(?:[.:]?|(?:${separator})${closed}${scoped('entity.name.section.punkt', `${rest}*[^\\t\\s]`)})`,
  ) + lineEnd;

/** `1. Hvordan skaber vi …`; a date is no list. */
const numbered =
  `${scoped('punctuation.definition.list.begin.markdown', '[0-9]{1,2}[.)]')}(?! ?${anyOf(months)})` +
  '(?=[ \\t\\x{A0}]{1,8}\\S)';

const knownWords = [
  ...titles,
  ...itemWords,
  ...headingWords,
  ...contentsHeadings,
  ...labelsWithNames,
  ...caseLabels,
  ...documentLabels,
  ...fieldLabels,
];
const known = [title, item, wordedHeadings, contentsHeading, attendance, ...labelledNumbers, field].join('|');

/**
 * The engine looks for the first letters of a rule, or for one it cannot do without, before it tries the rule. It can
 * tell the first letters from ASCII classes and from plain letters, not from `\d` or `\p{Lu}`, nor behind white space
 * that may be missing. So all headings and labels are one alternation behind a list of letters, and only what is known
 * by a letter further on, the tab of the contents, is a rule of its own.
 */
export const lineRules = {
  contentsEntry: rule('an entry of the contents', `^${contentsEntry}`),
  lineStart: rule(
    'what a line begins with',
    `^(?=[-A-Z#*_0-9\\f]|Æ|Ø|Å|É|–|—|•|·|▪|●|\\x{A0}|\\x{FEFF})(?:(?:(?=[#*_0-9\\f\\x{A0}\\x{FEFF}])${marks})?` +
      `(?=\\p{Lu})(?:${beginsLike(knownWords)}(?:${known})|${namedHeadings}|${absence})|${bullet}|${numbered}|${numberAlone})`,
  ),
};
