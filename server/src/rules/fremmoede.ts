/** Attendance that contradicts itself: present and absent at once, one person by two names, a label left empty. */
import { alternatives } from '../core/alternatives.ts';
import type { Punkt, Referat, Slice } from '../core/model.ts';
import { decisionOf } from '../core/query.ts';
import { isNear } from '../core/slips.ts';
import { evenSpaces } from '../core/wording.ts';
import { absenceLabels } from '../vocabulary/attendance.ts';
import { memberLabels } from '../vocabulary/header.ts';
import { inSentence, nameOf, numberOf, quoted } from './naming.ts';
import type { Finding, Rule } from './rule.ts';

export const fremmoede: Rule = {
  id: 'fremmoede',
  title: { da: 'Fremmøde, der ikke passer', en: 'Attendance that contradicts itself' },
  why: {
    da: 'Hvem der var til stede, afgør, om udvalget kunne træffe beslutning, og hvem der hæfter for den. Den samme person kan ikke både være til stede og have afbud, og et navn, der er stavet på to måder, bliver til to personer i et arkiv. At nogen kun er fraværende i nogle punkter, er almindeligt og meldes ikke.',
    en: 'Who was present decides whether the committee could decide at all, and who is liable for it. Nobody can be both present and absent, and a name spelt in two ways becomes two persons in an archive. That somebody is absent from some items only is normal and not reported.',
  },
  severity: 'information',
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Mødedeltagere Anna Lund, Bo Krag, Ida Holm

Afbud Bo Krag
      ^^^^^^^

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Mødedeltagere Anna Lund, Ida Holm

Afbud Bo Krag

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.
`,
  *check(referat) {
    const { header, punkter } = referat;
    if (!areMembers(referat)) yield* contradicting(header.participants, header.absent);
    yield* spelledTwice(referat);
    const named = punkter.filter(({ absent }) => absent.length > 0).length;
    if (named === 0) return;
    const empty = punkter.flatMap((punkt) => emptyLabel(referat, punkt));
    // A house whose template always has the label leaves it empty when nobody is absent.
    if (empty.length * mostlyNamed <= named) yield* empty;
  },
};

/** How many labels have names for each that has none, where it is forgotten rather than the style of the house. */
const mostlyNamed = 4;

/** True where those who are named are the members of the committee, whether they came or not: `Medlemmer: …`. */
function areMembers({ source, header: { start, participants } }: Referat): boolean {
  const [first] = participants;
  return (
    first !== undefined && memberLabel.test(source.slice(Math.max(start, first.start - longestLabel), first.start))
  );
}

const memberLabel = new RegExp(`(?:${alternatives(memberLabels)})\\s*:?\\s*\\P{L}*$`, 'iu');

function* contradicting(present: readonly Slice[], absent: readonly Slice[]): Iterable<Finding> {
  if (present.length === 0 || absent.length === 0) return;
  const known = new Map(present.map((name) => [bare(name), name]));
  for (const name of absent) {
    const other = known.get(bare(name));
    if (!other) continue;
    const { da, en } = quoted(name.text);
    yield {
      start: name.start,
      end: name.end,
      message: { da: `${da} står både som til stede og som fraværende.`, en: `${en} is both present and absent.` },
      related: [other],
    };
  }
}

/** Longer than this no name is. */
const longestName = 100;

/** A name without the party, in lower case: `Bo Krag (V)` and `bo krag` are one. */
function bare({ text }: Slice): string {
  if (text.length > longestName) return text;
  return evenSpaces(text.replace(/\([^)]*\)/gu, '')).toLowerCase();
}

/** More names than this no meeting has: it keeps the comparison of all with all small. */
const mostNames = 80;
/** Shorter names are near each other by nature. */
const shortestName = 8;

/** A name that stands once and is nearly one that stands more often. */
function* spelledTwice({ header, punkter }: Referat): Iterable<Finding> {
  const counts = new Map<string, { readonly name: Slice; readonly punkt?: Punkt; count: number; isMember: boolean }>();
  const keys = new Map<string, string>();
  const add = (name: Slice, isMember: boolean, punkt?: Punkt) => {
    const key = keys.get(name.text) ?? bare(name);
    keys.set(name.text, key);
    const known = counts.get(key);
    if (known) {
      known.count++;
      known.isMember ||= isMember;
    } else if (counts.size < mostNames) counts.set(key, { name, count: 1, isMember, ...(punkt && { punkt }) });
  };
  for (const name of header.participants) add(name, true);
  for (const name of header.absent) add(name, true);
  for (const punkt of punkter) for (const name of punkt.absent) add(name, false, punkt);
  for (const [key, { name, punkt, count, isMember }] of counts) {
    if (isMember || count > 1 || key.length < shortestName || !punkt) continue;
    const words = key.split(' ').length;
    for (const [other, known] of counts) {
      if (known.count < 2 && !known.isMember) continue;
      if (other === key || other.split(' ').length !== words || !isNear(key, other, 2)) continue;
      const [written, meant] = [quoted(name.text), quoted(known.name.text)];
      yield {
        start: name.start,
        end: name.end,
        message: {
          da: `${written.da} skrives ${meant.da} andre steder. Er det den samme person?`,
          en: `${written.en} is written ${meant.en} elsewhere. Is it the same person?`,
        },
        related: [known.name],
        ...numberOf(punkt),
        fix: () => ({
          title: { da: `Skriv ${meant.da}`, en: `Write ${meant.en}` },
          edits: [{ start: name.start, end: name.end, newText: known.name.text }],
        }),
      };
      break;
    }
  }
}

const labels = absenceLabels.filter((one) => !one.endsWith(' fra')).map((one) => `${one}:`);

/** A label with nothing behind it, in a decision that names nobody. */
function emptyLabel({ source }: Referat, punkt: Punkt): Finding[] {
  const decision = decisionOf(punkt);
  if (!decision || punkt.absent.length > 0) return [];
  const { start, end } = decision.body;
  for (const match of source.slice(start, end).matchAll(/[^\n\r]+/gu)) {
    if (match[0].length > longestLabel || !labels.includes(evenSpaces(match[0]))) continue;
    const from = start + match.index + (match[0].length - match[0].trimStart().length);
    const { da, en } = inSentence(nameOf(punkt));
    return [
      {
        start: from,
        end: from + match[0].trim().length,
        message: { da: `Her mangler et navn i ${da}.`, en: `A name is missing here in ${en}.` },
        ...numberOf(punkt),
        atMost: 'hint',
      },
    ];
  }
  return [];
}

const longestLabel = 60;
