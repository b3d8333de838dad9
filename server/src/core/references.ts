/** References to items of an agenda in the text: `jf. punkt 7`, `pkt. 12`, `Sag nr. 3`. */
import { leadingToPunkt, placedOnAgenda } from '../vocabulary/references.ts';
import { alternatives } from './alternatives.ts';
import { findDate } from './dates.ts';
import { isDigit } from './lines.ts';
import type { DateSlice, Span } from './model.ts';

/** A word for an item with a number behind it: `punkt 7`. */
export interface PunktReference extends Span {
  readonly number: number;
  /** The number alone: `7`. */
  readonly digits: Span;
}

const number =
  /^(?:punkt|pkt\.?|sag\snr\.?)\s(\d{1,3})(?![\d/]|[.,:]\d|,\s\d|\sog\s\d|\s?(?:-|–|i|af|a|b|c)\s|[a-z]|\)\s\p{L})/iu;
const leadsTo = new RegExp(
  `(?:^|[^\\p{L}])(?:${alternatives(leadingToPunkt)})\\s(?:også\\s)?(?:dagsordenens\\s)?$`,
  'iu',
);
const onAgenda = new RegExp(`^\\s(?:på|i)\\s(?:${alternatives(placedOnAgenda)})`, 'iu');

/** Every reference that begins with one of the words, which stand as they are written: `['punkt', 'pkt']`. */
export function* punktReferences(source: string, words: readonly string[]): Iterable<PunktReference> {
  for (const word of words) {
    for (let start = source.indexOf(word); start !== -1; start = source.indexOf(word, start + 1)) {
      if (!mayBeNumber(source, start + word.length) || isLetter(source, start - 1)) continue;
      const match = number.exec(source.slice(start, start + 24));
      if (!match) continue;
      const end = start + match[0].length;
      const digits = match[1] ?? '';
      const begin = agendaWord.test(source.slice(Math.max(0, start - 12), start)) ? start - agendaPrefix.length : start;
      yield { start: begin, end, number: Number(digits), digits: { start: end - digits.length, end } };
    }
  }
}

/** `målepunkt 3` is another word; `dagsordenspunkt 3` is none. */
function isLetter(source: string, at: number): boolean {
  if (at < 0 || !/\p{L}/u.test(source.charAt(at))) return false;
  return !agendaWord.test(source.slice(Math.max(0, at - 12), at + 1));
}

const agendaPrefix = 'dagsordens';
const agendaWord = new RegExp(`(?<!\\p{L})${agendaPrefix}$`, 'iu');

/** A digit behind a space, or behind a full stop and a space: most of these words have none. */
function mayBeNumber(source: string, end: number): boolean {
  const at = source.charCodeAt(end) === 46 ? end + 2 : end + 1;
  return isDigit(source.charCodeAt(at));
}

/** True where the words around it say that an item of an agenda is meant: `se punkt 4`, `punkt 4 på dagsordenen`. */
export function isLed(source: string, { start, end }: Span): boolean {
  return leadsTo.test(source.slice(Math.max(0, start - 40), start)) || onAgenda.test(source.slice(end, end + 30));
}

/** Words of what else has numbered points. */
const elsewhere =
  /§|stk\.|litra|\blov|bekendtgørelse|vedtægt|aftale|kontrakt|notat|bilag|plan\b|planen|rapport|vejledning|regulativ|politik|skema|standard|indstilling|beslutningspunkt|møde (?:den|d\.)|mødet (?:den|d\.)|udvalget|byråd|råd\b|rådet|side\b|s\./iu;

/** True where the sentence around it names a day, another document or another body. */
export function leadsElsewhere(source: string, reference: Span): boolean {
  const sentence = around(source, reference);
  return elsewhere.test(sentence) || findDate(sentence) !== undefined;
}

/** Right behind it: what is numbered further is no item of an agenda, whatever leads to it: `punkt 3, stk. 2`. */
const further = /^\s?,?\s?(?:stk|litra|nr|afsnit|kapitel)(?![\p{L}])/iu;

/** True where a paragraph or the like follows: a law or rules of procedure are meant. */
export function isOfRules(source: string, { end }: Span): boolean {
  return further.test(source.slice(end, end + 16));
}

/** How far behind a reference the day of the meeting may stand that it means. */
const farthestDay = 40;

/** The day of another meeting that is meant: right behind the reference, or in its sentence where that speaks of a meeting. */
export function dayMeant(source: string, reference: Span): DateSlice | undefined {
  const { start, text } = sentenceAround(source, reference);
  const date = findDate(text, start);
  if (!date) return undefined;
  const isBehind = date.start >= reference.end && date.start - reference.end < farthestDay;
  return isBehind || /møde/iu.test(text) ? date : undefined;
}

/** The sentence around a place, as far as capitals behind full stops tell. */
function sentenceAround(source: string, { start, end }: Span): { readonly start: number; readonly text: string } {
  const line = Math.max(source.lastIndexOf('\n', start - 1) + 1, start - 300);
  const lineEnd = source.indexOf('\n', end);
  const before = source.slice(line, start);
  const cut = [...before.matchAll(/[.!?]\s+(?=\p{Lu})/gu)].at(-1);
  const from = cut ? line + cut.index + cut[0].length : line;
  const behind = source.slice(end, Math.min(lineEnd === -1 ? source.length : lineEnd, end + 300));
  const stop = /[.!?]\s+(?=\p{Lu})/u.exec(behind)?.index ?? behind.length;
  return { start: from, text: source.slice(from, end + stop) };
}

/** What stands around a place on its line, no further than a sentence reaches. */
export function around(source: string, { start, end }: Span): string {
  const from = Math.max(source.lastIndexOf('\n', start), start - 160) + 1;
  const behind = source.indexOf('\n', end);
  return source.slice(from, Math.min(behind === -1 ? source.length : behind, end + 120));
}
