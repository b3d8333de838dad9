/** Patterns several rules share: where a line begins and ends, dates, names of bodies. */
import { bodyStems } from '../../../server/src/vocabulary/bodies.ts';
import { months } from '../../../server/src/vocabulary/months.ts';
import { anyOf, scoped } from './scoped.ts';

/** What may stand before the capital: white space, the marks of Markdown, the number of a template's heading. */
export const marks =
  '[ \\f\\x{A0}\\x{FEFF}]*+(?:#{1,6} {1,3}|\\*\\*|__)?(?:[0-9]{1,2}(?:\\.[0-9]{1,2}){0,2}[.)]? {1,3})?(?=\\p{Lu})';

/** The end of any line, Windows' included. */
export const lineEnd = '\\s*$';

/** The end of a heading: a colon at most, the marks of Markdown, white space and Windows' line end. */
export const headingEnd = '(?:\\*\\*|__)?[ \\x{A0}]?:?(?:\\*\\*|__)?\\s*$';

/** What the rest of a line is made of. */
export const rest = '[^\\t\\n]';

/** A space, also one that does not break. */
export const space = '[ \\x{A0}]';

const day = '(?:0?[1-9]|[12][0-9]|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
/** Full names, and abbreviations of three letters or four. */
const monthNames = `${anyOf(months.flatMap((name) => [name, name.slice(0, 3), name.slice(0, 4)]))}\\.?`;

/** `2. maj 2019`, `2. maj`; with `year` only the former. */
export const namedDay = (year: 'with' | 'perhaps') =>
  `${day}\\.?${space}${monthNames}(?!\\p{L})(?:,?${space}[0-9]{4})${year === 'perhaps' ? '?' : ''}`;

/** `02-05-2019`, `31.12.25`, `2/5 2019`, `2019-05-02` */
export const numericDay = `(?:${day}[-./]${month}(?:[-./](?:[0-9]{4}|[0-9]{2})|${space}[0-9]{4})|[0-9]{4}-${month}-${day})`;

/** A day with its year. */
export const date = `(?:${numericDay}|${namedDay('with')})(?![0-9])`;

/** A committee or council: a name that begins with a capital and holds a stem, one word of that kind, or an abbreviation. */
export const body =
  `(?:(?=[^\\n]{0,80}?${anyOf(bodyStems)})\\p{Lu}[\\p{L}\\p{M}0-9 \\x{A0}&/,-]{0,100}?` +
  `|[\\p{L}\\p{M}-]{0,30}${anyOf(bodyStems)}[\\p{L}\\p{M}-]{0,30}|\\p{Lu}{2,5}(?!\\p{L}))`;

/** `-` of `- At …`, `·`, `- §`; themes know the scope from Markdown. */
export const bullet = `${scoped('punctuation.definition.list.begin.markdown', '[-–—•·▪●*](?: [§·•])?')}(?=[ \\t\\x{A0}]{1,8}\\S)`;
