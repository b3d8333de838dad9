/** Attachments that do not agree: named in the text and listed nowhere, listed twice, or two lists that differ. */
import type { BilagSection, Punkt, Referat, Slice, Span } from '../core/model.ts';
import { evenSpaces, wording } from '../core/wording.ts';
import { addition, removal } from './attachmentLists.ts';
import { inSentence, nameOf, numberOf, quoted } from './naming.ts';
import type { Finding, Rule } from './rule.ts';

export const bilag: Rule = {
  id: 'bilag',
  title: { da: 'Bilag, der ikke passer', en: 'Attachments that do not agree' },
  why: {
    da: 'Står der, at noget er vedlagt som bilag, skal borgeren kunne se, hvad det hedder. To lister, der er uenige, eller et navn, der står to gange, gør det uklart, hvilke bilag udvalget havde. Har referatet slet ingen bilagslister, meldes intet.',
    en: 'Where the text says that something is attached, citizens must be able to see what it is called. Two lists that differ, or a name listed twice, make it unclear which attachments the committee had. Where the minutes have no lists of attachments at all, nothing is reported.',
  },
  severity: 'information',
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Bilag

Tilbud på gulv

Tegning af hallen

Tilbud på gulv
^^^^^^^^^^^^^^
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Bilag

Tilbud på gulv

Tegning af hallen
`,
  *check(referat) {
    const { punkter } = referat;
    const hasLists = punkter.some(({ sections }) => sections.some(({ kind }) => kind === 'bilag'));
    if (!hasLists) return;
    for (const punkt of punkter) {
      let first: BilagSection | undefined;
      for (const section of punkt.sections) {
        if (section.kind !== 'bilag') continue;
        yield* repeatedIn(referat, punkt, section);
        if (first) yield* differing(referat, punkt, first, section);
        first ??= section;
      }
      if (!first) yield* promised(referat, punkt);
    }
  },
};

const attached =
  /(?<!\p{L})(?:vedlagt|vedhæftet|vedlægges|vedhæftes)(?: \p{L}+){0,2} (?:som|i) bilag(?!\p{L})|(?<!\p{L})som bilag (?:er )?(?:vedlagt|vedhæftet|vedlægges)(?!\p{L})/iu;

/** The widest the expression above reaches on either side of the word. */
const widest = 50;

/** Where the text says so first: around the word, which is looked for, as the expression is slow. */
function findAttached(source: string, from: number, to: number): Span | undefined {
  const text = source.slice(from, to);
  for (let at = text.indexOf('bilag'); at !== -1; at = text.indexOf('bilag', at + 5)) {
    const start = Math.max(0, at - widest);
    const match = attached.exec(text.slice(start, at + widest));
    if (match) return { start: from + start + match.index, end: from + start + match.index + match[0].length };
  }
  return undefined;
}

/** The text says that something is attached, and the item lists nothing. */
function* promised({ source }: Referat, punkt: Punkt): Iterable<Finding> {
  const found = findAttached(source, punkt.heading.end, punkt.end);
  if (!found) return;
  const { da, en } = inSentence(nameOf(punkt));
  yield {
    ...found,
    message: {
      da: `Her nævnes et bilag, men ${da} har ingen liste over bilag.`,
      en: `An attachment is mentioned here, but ${en} has no list of attachments.`,
    },
    ...numberOf(punkt),
  };
}

/** A name that stands in a list before; the numbers of the documents, if any, make two of one name different. */
function* repeatedIn({ source }: Referat, punkt: Punkt, section: BilagSection): Iterable<Finding> {
  const { names } = section;
  for (let at = 1; at < Math.min(names.length, mostCompared); at++) {
    const name = names[at] as Slice;
    const before = names.find((other, index) => index < at && other.text === name.text);
    if (before && restOfLine(source, before) === restOfLine(source, name)) {
      const { da, en } = quoted(name.text);
      const edit = removal(source, section, at);
      yield {
        start: name.start,
        end: name.end,
        message: { da: `${da} står allerede i listen.`, en: `${en} is in the list already.` },
        related: [before],
        ...numberOf(punkt),
        ...(edit && {
          fix: () => ({
            title: { da: `Tag ${da} ud af listen`, en: `Take ${en} out of the list` },
            edits: [edit],
            preview: true,
          }),
        }),
      };
    }
  }
}

/** Longer lists are read no further: all are compared with all. */
const mostCompared = 200;

function restOfLine(source: string, { end }: Slice): string {
  return /^[^\n\r]*/u.exec(source.slice(end, end + 80))?.[0].trim() ?? '';
}

/** Two lists under one heading that have some names in common, and others not. */
function* differing({ source }: Referat, punkt: Punkt, first: BilagSection, second: BilagSection): Iterable<Finding> {
  if (wording(first.heading.text) !== wording(second.heading.text)) return;
  const keys = (of: readonly Slice[]) => new Set(of.map(({ text }) => evenSpaces(text)));
  const [one, other] = [keys(first.names), keys(second.names)];
  const onlyInFirst = [...one].filter((name) => !other.has(name));
  const onlyInSecond = [...other].filter((name) => !one.has(name));
  const only = [...onlyInFirst, ...onlyInSecond];
  const [different] = only;
  if (different === undefined || only.length === one.size + other.size) return;
  const { da, en } = quoted(different);
  yield {
    start: second.heading.start,
    end: second.heading.end,
    message: {
      da: `De to lister over bilag er ikke ens: ${da} står kun i den ene.`,
      en: `The two lists of attachments differ: ${en} stands in one of them only.`,
    },
    related: [first.heading],
    ...numberOf(punkt),
    fix: () => ({
      title: { da: 'Skriv i begge lister, hvad der mangler', en: 'Write into both lists what they lack' },
      edits: [
        ...(onlyInSecond.length > 0 ? [addition(source, first, onlyInSecond)] : []),
        ...(onlyInFirst.length > 0 ? [addition(source, second, onlyInFirst)] : []),
      ],
    }),
  };
}
