/** What is coloured wherever it stands in a line: dates, times, amounts, cells of figures, links and emphasis. */
import { currencies, multipliers, percentWords } from '../../../server/src/vocabulary/amounts.ts';
import { documentNumber } from '../../../server/src/vocabulary/caseNumbers.ts';
import { months } from '../../../server/src/vocabulary/months.ts';
import { bullet, namedDay, numericDay, space } from './common.ts';
import { anyOf, exactly, goesOnLike, rule, scoped } from './scoped.ts';

const number = '[0-9]{1,15}(?:\\.[0-9]{1,6}){0,5}(?:,[0-9]{1,6})?';
const currency = `(?:${anyOf(multipliers)}${space}?)?${anyOf(currencies)}`;
const unit = `(?:${currency}|${anyOf([...percentWords, ...multipliers])})(?!\\p{L})`;
const currencyBefore = exactly(currencies.filter((name) => name === name.toUpperCase()));
const time = `[0-9]{1,2}:[0-9]{2}(?:[-–][0-9]{1,2}:[0-9]{2})?|(?<=kl\\. |kl )[0-9]{1,2}(?:[.:][0-9]{2})?(?:[-–][0-9]{1,2}[.:][0-9]{2})?`;

/** Not inside a word or a longer number: case numbers hold stretches that look like dates. */
const numberStart = '(?=[-0-9]|–)(?<![\\p{L}0-9]|[0-9][.,/–-])';

/** Most numbers of prose are years and counts: what follows the first digits tells. */
const units = goesOnLike([...months.map((name) => name.slice(0, 3)), ...currencies, ...multipliers, ...percentWords]);
const goesOn = `(?=[-–]?[0-9]++(?:[-–.,:/][0-9]|%|\\.?${space}${units}))`;
const numberEnd = '(?![.,/-]?[0-9]|-?\\p{L})';

const numbers = `${numberStart}${goesOn}(?:${[
  scoped('constant.numeric.dato', `(?:${numericDay}|${namedDay('perhaps')})${numberEnd}`),
  scoped('constant.numeric.klokkeslaet', `(?:${time})${numberEnd}`),
  scoped('constant.numeric.beloeb', `(?>(?:-|–)?${number}(?:[-–]${number})?${space}?)${unit}`),
  scoped('constant.numeric.beloeb', `(?<=${currencyBefore} )[-–]?${number}`),
  scoped('constant.numeric.dokumentnummer', `${documentNumber.source}(?=\\s*$)`),
].join('|')})`;

/** ` - At …`: a bullet behind white space, which is no letter to go by at the beginning of a line. */
const indentedBullet = `(?<=^ |^ {2}|^ {3}|^ {4}|^\\t)${bullet}`;

/** Neighbouring cells at once: a row of figures is one match. */
const cells = scoped('constant.numeric.celler', `(?:\\t[-–]?${number}(?=${space}?\\t|\\s*$)){1,40}`);

const urlRest = '[^\\s<>"”»\\]]{1,2000}(?<![.,;:!?)])';
const angle = (sign: string) => scoped('punctuation.definition.link', sign);

const addresses =
  `${angle('<')}${scoped('markup.underline.link', 'https?://[^\\s<>]{1,2000}')}${angle('>')}` +
  `|${scoped('markup.underline.link', `(?:https?://|www\\.)${urlRest}`)}`;

/** A link as Markdown writes it. */
const links =
  `${scoped('punctuation.definition.link.title', '\\[')}${scoped('string.other.link.title', '[^\\[\\]\\n]{1,300}')}${scoped('punctuation.definition.link.title', '\\]')}` +
  `${angle('\\(')}(?:${scoped('markup.underline.link', '[^()\\n]{1,2000}')})?${angle('\\)')}`;

const emphasised = (kind: 'bold' | 'italic', mark: string) =>
  `${scoped(`punctuation.definition.${kind}`, mark)}[^\\s*][^*\\n]{0,300}${scoped(`punctuation.definition.${kind}`, mark)}`;

const emphasis = [
  scoped('markup.bold', emphasised('bold', '\\*\\*')),
  scoped('markup.italic', emphasised('italic', '\\*')),
];

/** One rule, whose few first letters are looked for in a line of prose before anything is tried. */
export const inline = rule(
  'anywhere in a line: dates, times, amounts, cells, links, emphasis',
  [`(?=[-*]|–|—|•|·|▪|●)${indentedBullet}`, numbers, cells, addresses, links, ...emphasis].join('|'),
);
