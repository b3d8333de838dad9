/** Contents that do not say what stands below: an entry too many or too few, in another order or with another title. */
import { contentsTitle } from '../core/itemTitles.ts';
import type { Contents, ContentsEntry, Punkt } from '../core/model.ts';
import { type ContentsMatch, listedPunkter, matchContents } from './contentsMatch.ts';
import { inSentence, nameOf, numberOf, quoted } from './naming.ts';
import type { Edit, Finding, Fix, Rule } from './rule.ts';

export const indholdsfortegnelse: Rule = {
  id: 'indholdsfortegnelse',
  title: { da: 'Indholdsfortegnelsen passer ikke', en: 'Contents that do not match' },
  why: {
    da: 'Indholdsfortegnelsen er det første, borgeren ser, og det, et arkiv finder sagen på. Et punkt, der ikke står i den, bliver ikke fundet; et, der står i den og ikke i referatet, ser ud til at være taget ud. Lukkede punkter må godt mangle, og en titel må gerne være forkortet.',
    en: 'The contents are what citizens see first and what an archive finds the case by. An item that is not listed is not found; one that is listed and not in the minutes seems to have been taken out. Closed items may be left out, and a title may be cut off.',
  },
  severity: 'warning',
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Indholdsfortegnelse
Godkendelse af dagsorden.....	2
Nyt gulv i hallen.....	3

Punkt 1: Godkendelse af dagsorden

Beslutning

Godkendt.

Punkt 2: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Punkt 3: Eventuelt
^^^^^^^^^^^^^^^^^^

Beslutning

Intet.
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Indholdsfortegnelse
Godkendelse af dagsorden.....	2
Nyt gulv i hallen.....	3
Eventuelt.....	4

Punkt 1: Godkendelse af dagsorden

Beslutning

Godkendt.

Punkt 2: Nyt gulv i hallen

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Punkt 3: Eventuelt

Beslutning

Intet.
`,
  *check(referat) {
    const { source, contents } = referat;
    if (!contents || contents.entries.length === 0) return;
    const punkter = listedPunkter(referat);
    const match = matchContents(contents, punkter);
    if (!match) return;
    for (const { entry, punkt } of match.renamed) yield renamed(entry, punkt);
    const rebuild = () => rebuilt(source, contents, match, punkter);
    for (const { entry, punkt } of match.moved) yield { ...moved(entry, punkt), fix: rebuild };
    for (const entry of match.withoutPunkt) yield { ...withoutPunkt(entry), fix: rebuild };
    for (const punkt of match.withoutEntry) yield withoutEntry(source, contents, match, punkter, punkt);
  },
};

function renamed(entry: ContentsEntry, punkt: Punkt): Finding {
  const { title } = entry;
  const { da, en } = inSentence(nameOf(punkt));
  return {
    start: title.start,
    end: title.end,
    message: {
      da: `Indholdsfortegnelsen har en anden titel end ${da}.`,
      en: `The contents have another title than ${en}.`,
    },
    related: [punkt.heading],
    ...numberOf(punkt),
    fix: () => {
      const text = quoted(punkt.title.text);
      return {
        title: { da: `Skriv ${text.da} i indholdsfortegnelsen`, en: `Write ${text.en} in the contents` },
        edits: [{ ...spanOfTitle(entry), newText: oneLine(punkt.title.text) }],
      };
    },
  };
}

function moved(entry: ContentsEntry, punkt: Punkt): Finding {
  const { da, en } = inSentence(nameOf(punkt));
  return {
    start: entry.title.start,
    end: entry.title.end,
    message: {
      da: `I indholdsfortegnelsen står ${da} et andet sted i rækken end i referatet.`,
      en: `In the contents ${en} stands in another place than in the minutes.`,
    },
    related: [punkt.heading],
    ...numberOf(punkt),
  };
}

function withoutPunkt({ title }: ContentsEntry): Finding {
  const { da, en } = quoted(title.text);
  return {
    start: title.start,
    end: title.end,
    message: {
      da: `Der er intet punkt med titlen ${da}.`,
      en: `There is no item with the title ${en}.`,
    },
  };
}

function withoutEntry(
  source: string,
  contents: Contents,
  match: ContentsMatch,
  punkter: readonly Punkt[],
  punkt: Punkt,
): Finding {
  const { da, en } = nameOf(punkt);
  return {
    start: punkt.heading.start,
    end: punkt.heading.end,
    message: { da: `${da} står ikke i indholdsfortegnelsen.`, en: `${en} is not in the contents.` },
    ...numberOf(punkt),
    fix: () => addition(source, contents, match, punkter, punkt),
  };
}

/** A line for the item behind the entry of the item before it, in the form of the other entries; nobody knows its page. */
function addition(
  source: string,
  { entries }: Contents,
  { entryOf }: ContentsMatch,
  punkter: readonly Punkt[],
  punkt: Punkt,
): Fix {
  let before: ContentsEntry | undefined;
  for (const other of punkter) {
    if (other === punkt) break;
    before = entryOf.get(other) ?? before;
  }
  const model = (before ?? entries[0]) as ContentsEntry;
  const lineEnd = lineEndBehind(source, model);
  const line = newLine(source, model, punkt);
  const edit = before
    ? { start: before.end, end: before.end, newText: `${lineEnd}${line}` }
    : { start: model.start, end: model.start, newText: `${line}${lineEnd}` };
  const { da, en } = quoted(punkt.title.text);
  return {
    title: { da: `Tilføj ${da} til indholdsfortegnelsen`, en: `Add ${en} to the contents` },
    edits: [edit],
  };
}

/** A line for an item as another entry has it: what stands before that one's title – a number, a bullet – too. */
function newLine(source: string, model: ContentsEntry, punkt: Punkt): string {
  const lead = source.slice(model.start, spanOfTitle(model).start).replace(/\d+/u, String(punkt.number ?? ''));
  return `${lead}${oneLine(punkt.title.text)}`;
}

function lineEndBehind(source: string, { end }: ContentsEntry): string {
  return /\r\n|\n|\r/u.exec(source.slice(end))?.[0] ?? '\n';
}

/** The entries of the items that are there, in the order they are there; closed ones that are not listed stay so. */
function rebuilt(source: string, { entries }: Contents, { entryOf }: ContentsMatch, punkter: readonly Punkt[]): Fix {
  const first = entries[0] as ContentsEntry;
  const lines = punkter.flatMap((punkt) => {
    const entry = entryOf.get(punkt);
    if (entry) return [source.slice(entry.start, entry.end)];
    return punkt.closed || punkt.title.text === '' ? [] : [newLine(source, first, punkt)];
  });
  return {
    title: { da: 'Genopbyg indholdsfortegnelsen', en: 'Rebuild the contents' },
    edits: lineEdits(source, entries, lines),
    preview: true,
  };
}

/** The entries turned into other lines, one by one, so that a person sees what becomes of each. */
function lineEdits(source: string, entries: readonly ContentsEntry[], lines: readonly string[]): Edit[] {
  const lineEnd = lineEndBehind(source, entries[0] as ContentsEntry);
  const more = lines.slice(entries.length).map((line) => lineEnd + line);
  return entries.flatMap(({ start, end }, at) => {
    const line = lines[at];
    // One too many goes with the line break before it.
    if (line === undefined) return [{ start: entries[at - 1]?.end ?? start, end, newText: '' }];
    const newText = at === entries.length - 1 ? [line, ...more].join('') : line;
    return newText === source.slice(start, end) ? [] : [{ start, end, newText }];
  });
}

/** The title of an entry without what stands before it: `Punkt 3: `, `Lukket: `. */
function spanOfTitle({ title }: ContentsEntry): { readonly start: number; readonly end: number } {
  const bare = contentsTitle(title.text);
  const at = title.text.toLowerCase().lastIndexOf(bare);
  return { start: at === -1 ? title.start : title.start + at, end: title.end };
}

function oneLine(text: string): string {
  return text.replace(/\s*[\n\r]\s*/gu, ' ');
}
