/** The name of a committee in a line of the header, without what leads to it and what stands behind it. */
import { bodyStems } from '../vocabulary/bodies.ts';
import { placeStems, titleWords } from '../vocabulary/header.ts';
import { alternatives } from './alternatives.ts';
import { namesBody } from './bodies.ts';
import type { Slice } from './model.ts';
import { slice } from './span.ts';

/** `2018 - 2021`, `2022-2025`, `til 31.12.25`: the term of the council is no part of the committee's name. */
const termPattern =
  /\s*(?:\(?\b\d{4}\s?[-–]\s?(?:\d{4}|\d{2})\)?|\(\d{2}\s?[-–]\s?\d{2}\)|\(?\btil\s+\d{1,2}\.\d{1,2}\.\d{2,4}\)?)\s*$/u;
/** What leads from the title word to the committee: `Referat fra ordinært møde i Kulturudvalget`. */
const leadPattern =
  /^[\s:.–-]*(?:(?:fra|af|for|til)\.?\s+)?(?:(?:det\s+)?(?:ordinære?|ordinært|ekstraordinære?|ekstraordinært)\s+)?(?:møde[rt]?\s+)?(?:(?:i|for)\s+)?/iu;
const meetingPattern = /s\s+(?:(?:ordinære|ekstraordinære)\s+)?møde[rt]?\s*$/iu;

/** Not of `Fælles møde mellem to udvalg`. */
const meetingBehind = new RegExp(`(?:['’]|(?<=(?:${alternatives(bodyStems)})(?:et|en|n)?))s\\s+møde\\s.*$`, 'iu');

/** No name is longer, with what leads to it: the expressions below try its end anew at every space. */
const longestName = 400;

/** The committee between two offsets: without what leads to it, `d.` or `den` behind it, and the term of the council. */
export function bodyName(source: string, from: number, to: number): Slice | undefined {
  const whole = source.slice(from, Math.min(to, from + longestName));
  const lead = leadPattern.exec(whole)?.[0].length ?? 0;
  const untilDay = withoutMunicipality(whole.slice(lead))
    // `Referat - Regionsrådet`, `åben Kulturudvalget`
    .replace(beforeName, '')
    // `Kulturudvalget - Mødelokale 2`, `Byrådet • 4. april`
    .replace(/[\s,:–(•|-]+$/u, '')
    .replace(
      /[\s,–-]+(?:d\.?|den|dato|(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?:\s+(?:d\.?|den))?)$/iu,
      '',
    )
    .replace(/[\s,:–-]+$/u, '');
  const whose = /\d/.test(untilDay) ? untilDay.replace(termPattern, '') : untilDay;
  // `Økonomiudvalgets møde`, `Planudvalget's møde tirsdag den`
  const name = /m[øØ]de/i.test(whose) ? whose.replace(meetingPattern, '').replace(meetingBehind, '') : whose;
  // `Kulturudvalget - Mødelokale 2`, `Byrådet • 4. april`
  const parted = /^(.*?\p{L})\s+[-–•|]\s/u.exec(name)?.[1];
  // `Udvalget "Hele Livet - Sundhed"`: what is quoted is one name.
  const isWhole = parted !== undefined && namesBody(parted) && (parted.match(/["“”„»«]/gu)?.length ?? 0) % 2 === 0;
  const bare = (isWhole ? parted : name).replace(behindName, '');
  if (bare.length === 0 || noName.test(bare)) return undefined;
  const at = whole.indexOf(bare, lead);
  return slice(source, from + at, from + at + bare.length);
}

/** `Økonomiudvalget` of `Marskland Kommune – Økonomiudvalget`. */
function withoutMunicipality(text: string): string {
  return municipalityHint.test(text) ? text.replace(municipality, '') : text;
}

const municipalityHint = /ommune\s*[–,|.-]/i;
const municipality = /^[\p{L}\p{M}-]+(?:\s[\p{L}\p{M}-]+){0,2}\s+kommune\s*[–,|.-]\s+(?=\p{L})/iu;

const anyTitle = alternatives(titleWords.map(({ word }) => word));
/** What may lead to a name besides what leads from the title word. */
const beforeName = new RegExp(
  `^\\s*(?:(?:${anyTitle})\\s*[-–•:]\\s+|(?:(?:å|a\u030a)bent?|lukket)\\s+(?:møde\\s+i\\s+|(?:${anyTitle})\\.?\\s+(?:til|fra|for)\\s+)?(?=\\p{L})|\\d{2}\\s?[-–]\\s?\\d{2}\\s+(?=\\p{L})|konstituerende\\s+møde\\s+i\\s+)`,
  'iu',
);
/** `Økonomiudvalget møde`, `Kulturudvalget – Referat`, `Kulturudvalget for Nyby Kommune`, `Byrådet (18-21` */
const behindName = new RegExp(
  `(?:['’]?s?\\s+møde|['’]|\\s+[-–]\\s+(?:${anyTitle})|\\s+(?:${anyTitle})$|\\s+for\\s+\\S+(?:\\s\\S+)?\\s+kommune|\\s*\\([^()]{0,20})$`,
  'iu',
);
/** What stands where a name does and is none. */
const noName =
  /^(?:den|d\.|dato|mødet?|åben|åbent|lukket|til|fra|i|(?:med|eller|for|over)\s.*|(?:man|tirs|ons|tors|fre|lør|søn)dag.*|møde(?:t|r)?\s.*|kl\.?\s.*|\d.*|.*:\s.*|[\p{L}\p{M}-]+\s+kommune|(?:.*\s)?(?:dagsordener|referater)(?:\s.*)?)$/iu;

const startsWithLead = /^(?:til|møde[rt]?|for|i|fra|af)\s/iu;

/** A name begins with a capital; `for Kulturudvalget` leads to one. */
const startsName = /^(?:(?:til\s+)?(?:møde[rt]?\s+)?(?:for|i|fra|af)\s+)?\p{Lu}/u;

/** True where a line is the name of a body and nothing else. */
export function namesBodyAlone(text: string): boolean {
  // `Forretningsorden for Hjørring Byråd` is about one.
  if (
    /^\p{L}+\s(?:for|af|om|til|i)\s/u.test(text) &&
    !namesBody(text.slice(0, text.search(/\s/u))) &&
    !startsWithLead.test(text)
  )
    return false;
  // `Lokaludvalgets retningslinjer` are about one.
  const owner = ownedThing.exec(text)?.[1];
  if (owner !== undefined && namesBody(owner.slice(0, -1))) return false;
  // What a page says about its bodies is a sentence, or a list of what there is: `Se hvilke udvalg der er aktive`.
  if (/\s(?:der|at|eller|hvilke|over|ved)\s/u.test(text) || namesPlace(text)) return false;
  return text.length > 5 && text.length <= 90 && !/[.:;]$|:\s/u.test(text) && startsName.test(text) && namesBody(text);
}

/** A body in the genitive, and something else than its meeting: `Økonomiudvalgets møde` names it. */
const ownedThing =
  /(?<!\p{L})(\p{L}{1,60}(?:ets|ens))\s(?!(?:ordinære |ekstraordinære )?(?:møde|dagsorden|referat|protokol))\p{Ll}/u;

const placeWord = new RegExp(`(?:${alternatives(placeStems)})(?![\\p{L}])`, 'iu');

/** True where a text is what a place is called: `Byrådssalen`. */
export function namesPlace(text: string): boolean {
  return /^(?:(?:i|på)\s+)?\p{Lu}/u.test(text) && !/[:;.]$/u.test(text) && placeWord.test(text);
}
