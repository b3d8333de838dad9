/** What one short line would be as the heading of a section: phrase grammars over words, blind to where it stands. */
import { bodyStems } from '../vocabulary/bodies.ts';
import { decisionAdjectives, decisionNouns, decisionPrepositions, punktWords } from '../vocabulary/decisions.ts';
import {
  administrationNouns,
  type HeadingRow,
  headings,
  headNounStems,
  headNouns,
  kindStems,
} from '../vocabulary/headings.ts';
import {
  administrationStems,
  administrationVerbs,
  recommendationNounEndings,
  recommendationTails,
  recommendingVerbs,
} from '../vocabulary/recommendations.ts';
import { findDate } from './dates.ts';
import type { DateSlice, Slice } from './model.ts';
import { wording, words } from './wording.ts';

/** What a line says as a heading. Whether it is one, the lines around it decide. */
export interface HeadingReading {
  readonly kind: HeadingRow['kind'];
  /**
   * `phrase`: the line is a heading's very words. `grammar`: it is built like one. `part`: it names a part of the case
   * text and opens a section only where none is open. `leadIn`: a recommendation that names who recommends
   * (`Direktøren indstiller,`), which below a recommendation's heading is its first line.
   */
  readonly strength: 'phrase' | 'grammar' | 'part' | 'leadIn';
  /** True where the words name an attachment as well. */
  readonly alsoAttachment?: true;
  /** For a lead-in: true where it is the administration that recommends. */
  readonly byAdministration?: true;
  /** For a decision: whose, of which day, as which item. */
  readonly decidedBy?: Slice;
  readonly date?: DateSlice;
  readonly punkt?: number;
}

const byWording = new Map<string, HeadingReading>();
for (const row of headings) {
  for (const phrase of row.phrases) {
    const alsoAttachment = row.alsoAttachments?.includes(phrase) ? ({ alsoAttachment: true } as const) : {};
    byWording.set(wording(phrase), { kind: row.kind, strength: 'phrase', ...alsoAttachment });
  }
  for (const phrase of row.partsOfCaseText ?? []) byWording.set(wording(phrase), { kind: row.kind, strength: 'part' });
}

const longestPhrase = Math.max(...[...byWording.keys()].map((phrase) => phrase.length));

/** Reads a trimmed line as a heading, or gives `undefined` where its words make none. Offsets start at `offset`. */
export function readHeading(text: string, offset: number): HeadingReading | undefined {
  const even = withoutNumber(wording(text));
  if (even.length <= longestPhrase) {
    const known = byWording.get(even);
    if (known) return known;
  }
  if (even.includes('beslutning') || even.includes(', p')) {
    const decision = readDecision(text, offset);
    if (decision) return decision;
  }
  return readRecommendation(even) ?? readNounPhrase(even);
}

/** Template headings may be numbered: `3. Økonomi`, `2.1 Resume`. */
function withoutNumber(even: string): string {
  const first = even.charCodeAt(0);
  return first >= 48 && first <= 57 ? even.replace(/^\d+(?:\.\d+)*[.)]?\s+/u, '') : even;
}

const punktPattern = new RegExp(
  `[,(]?\\s*(?:${[...punktWords]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')})\\s*(?:nr\\.?\\s*)?(\\d{1,4})\\)?\\s*$`,
  'iu',
);

/**
 * `Beslutning`, `Beslutning i Kulturudvalget den 14-03-2024`, `Byrådets beslutning`, and the bare triple
 * `Børneudvalget, 12-03-2024, pkt. 4`. What is left once date and item number are taken out must be made of nothing
 * but the noun, its prepositions and the name of a body: `Beslutning om lokalplan` is prose.
 */
function readDecision(text: string, offset: number): HeadingReading | undefined {
  let rest = text.replace(/[\s:.,;]+$/u, '');
  const punktMatch = punktPattern.exec(rest);
  const punkt = punktMatch ? Number(punktMatch[1]) : undefined;
  if (punktMatch) rest = rest.slice(0, punktMatch.index);
  const date = findDate(rest, offset);
  if (date) {
    const after = rest.slice(date.end - offset);
    if (!/^[\s,.;:)]*$/u.test(after)) return undefined;
    rest = rest.slice(0, date.start - offset);
  }
  const noun = nounAt(rest);
  if (!noun) return date && punkt !== undefined ? readTriple(rest, offset, date, punkt) : undefined;
  const before = rest.slice(0, noun.start);
  const after = rest.slice(noun.end);
  const owner = ownerSlice(before, offset);
  if (owner === false) return undefined;
  const body = bodySlice(after, offset + noun.end);
  if (body === false) return undefined;
  const decidedBy = body ?? owner;
  return {
    kind: 'beslutning',
    strength: 'grammar',
    ...(decidedBy && { decidedBy }),
    ...(date && { date }),
    ...(punkt !== undefined && { punkt }),
  };
}

function nounAt(text: string): { start: number; end: number } | undefined {
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (decisionNouns.includes(match[0].toLowerCase()))
      return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function readTriple(rest: string, offset: number, date: DateSlice, punkt: number): HeadingReading | undefined {
  const body = bodySlice(rest, offset);
  return body ? { kind: 'beslutning', strength: 'grammar', decidedBy: body, date, punkt } : undefined;
}

/** Whose decision it is, as the words before the noun say; `false` where they say something else. */
function ownerSlice(before: string, offset: number): Slice | undefined | false {
  const trimmed = before.trimEnd();
  if (trimmed === '') return undefined;
  const last = trimmed.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  if (decisionAdjectives.some((adjective) => last === adjective || last === `${adjective}e`)) {
    return ownerSlice(trimmed.slice(0, trimmed.length - last.length), offset);
  }
  if (!last.endsWith('s') || !namesBody(trimmed)) return false;
  const end = trimmed.length - 1;
  return { start: offset, end: offset + end, text: trimmed.slice(0, end) };
}

/** The body named behind the noun, prepositions left out; `false` where something else stands there. */
function bodySlice(after: string, offset: number): Slice | undefined | false {
  let start = 0;
  let end = after.length;
  for (;;) {
    const word = /^[\s,:(–-]*([\p{L}\p{M}.]+)(?=[\s,:)]|$)/u.exec(after.slice(start, end));
    if (!word || !decisionPrepositions.includes((word[1] ?? '').toLowerCase())) break;
    start += word[0].length;
  }
  for (;;) {
    const word = /[\s,:(–-]+([\p{L}\p{M}.]*)[\s,:(–-]*$/u.exec(after.slice(start, end));
    if (!word || (word[1] !== '' && !decisionPrepositions.includes((word[1] ?? '').toLowerCase()))) break;
    end = start + word.index;
  }
  while (start < end && /[\s,:(–-]/u.test(after[start] ?? '')) start++;
  while (end > start && /[\s,:(–-]/u.test(after[end - 1] ?? '')) end--;
  if (start >= end) return undefined;
  const text = after.slice(start, end);
  if (!namesBody(text) || text.split(/\s+/u).length > 12) return false;
  return { start: offset + start, end: offset + end, text };
}

/** True where the text holds the name of a body, or is the abbreviation of one. */
export function namesBody(text: string): boolean {
  if (/^\p{Lu}{2,5}$/u.test(text)) return true;
  const lower = text.normalize('NFC').toLowerCase();
  return bodyStems.some((stem) => lower.includes(stem));
}

/**
 * `Forvaltningen indstiller[, at:]`, `Direktionen indstiller til Byrådet,`, `Forvaltningens indstilling`. The verb ends
 * the line but for a body and *at*; a sentence that goes on to say what is recommended is prose.
 */
function readRecommendation(even: string): HeadingReading | undefined {
  if (even.includes('indstill')) {
    const noun = readRecommendationNoun(even);
    if (noun) return noun;
  } else if (!administrationVerbs.some((verb) => even.includes(verb))) return undefined;
  const list = words(even);
  const at = list.findLastIndex((word) => recommendingVerbs.includes(word) || administrationVerbs.includes(word));
  if (at < 1) return undefined;
  const verb = list[at] ?? '';
  const actor = list.slice(0, at).join(' ');
  const tail = list.slice(at + 1).filter((word) => !recommendationTails.includes(word));
  const toBody =
    tail.length === 0 || ((tail[0] === 'til' || tail[0] === 'over') && namesBody(tail.join(' ')) && tail.length <= 8);
  if (!toBody) return undefined;
  const byAdministration = administrationStems.some((stem) => actor.includes(stem));
  if (administrationVerbs.includes(verb) && !byAdministration) return undefined;
  return { kind: 'indstilling', strength: 'leadIn', ...(byAdministration && { byAdministration }) };
}

function readRecommendationNoun(even: string): HeadingReading | undefined {
  const list = words(even);
  if (list.length > 9) return undefined;
  const at = list.findIndex((word) => recommendationNounEndings.some((ending) => word.endsWith(ending)));
  if (at === -1 || at > 5) return undefined;
  const tail = list.slice(at + 1);
  const tailIsBody =
    tail.length === 0 ||
    (['til', 'fra', 'for', 'i'].includes(tail[0] ?? '') &&
      (namesBody(tail.join(' ')) || administrationStems.some((stem) => tail.join(' ').includes(stem))));
  if (!tailIsBody) return undefined;
  const before = list.slice(0, at);
  const fits = before.length === 0 || /(?:s|e|ig|iv|ny|oprindelig)$/u.test(before.at(-1) ?? '');
  return fits ? { kind: 'indstilling', strength: 'grammar' } : undefined;
}

/** `Ligestillingsmæssige konsekvenser`, `Administrationens vurdering`: a head noun and what may stand before it. */
function readNounPhrase(even: string): HeadingReading | undefined {
  if (even.length > 80) return undefined;
  const list = words(even);
  if (list.length < 2 || list.length > 7) return undefined;
  const head = list.at(-1) ?? '';
  const before = list.slice(0, -1).filter((word) => word !== 'og' && word !== 'samt' && word !== 'eller');
  if (headNouns.includes(head)) {
    // `Økonomiske forhold og konsekvenser`: an inner head noun needs no stem of its own.
    if (!before.every((word) => headNouns.includes(word) || headNounStems.some((stem) => word.startsWith(stem))))
      return undefined;
    return { kind: kindOf(before), strength: 'grammar' };
  }
  if (administrationNouns.includes(head) && before.length === 1) {
    const owner = before[0] ?? '';
    if (owner.endsWith('s') && administrationStems.some((stem) => owner.includes(stem)))
      return { kind: 'sagsfremstilling', strength: 'grammar' };
  }
  return undefined;
}

function kindOf(list: readonly string[]): HeadingRow['kind'] {
  const row = kindStems.find(({ stems }) => list.some((word) => stems.some((stem) => word.startsWith(stem))));
  return row?.kind ?? 'andet';
}
