/** Values of an outline as a person reads them in a list of disagreements. */

/** Any object of an outline. */
export type Entry = Readonly<Record<string, unknown>>;

const nothing = '–';
/** Longer texts are cut: the list is read a line a disagreement. */
const longest = 60;
/** How much is shown before the place where two long texts part. */
const lead = 15;

/** What tells one entry from another, in the order it is told. */
const telling = ['kind', 'number', 'title', 'heading', 'body', 'date', 'punkt', 'page', 'text'];

/** `beslutning "Beslutning fra …" @34`, `3 "Nyt gulv i hallen" @12`; `–` for nothing. */
export function described(entry: Entry | undefined): string {
  if (!entry) return nothing;
  const shown = telling.flatMap((name) => {
    const value = entry[name];
    if (value === undefined || value === null) return [];
    return [name === 'kind' ? String(value) : valueText(value)];
  });
  // Some truths say where their reader was not sure.
  return [...shown, `@${String(entry.line)}`, ...(entry.unsure === true ? ['(unsure)'] : [])].join(' ');
}

/** Two values that differ; of long texts the part around the first difference. */
export function excerpts(expected: unknown, found: unknown): [expected: string, found: string] {
  if (typeof expected !== 'string' || typeof found !== 'string') return [valueText(expected), valueText(found)];
  if (Math.max(expected.length, found.length) <= longest) return [valueText(expected), valueText(found)];
  let same = 0;
  while (same < expected.length && expected[same] === found[same]) same++;
  const from = same > lead * 2 ? same - lead : 0;
  return [valueText(expected, from), valueText(found, from)];
}

function valueText(value: unknown, from = 0): string {
  if (value === undefined) return nothing;
  if (typeof value !== 'string') return String(value);
  const part = value.slice(from, from + longest);
  const before = from > 0 ? '…' : '';
  const behind = from + longest < value.length ? '…' : '';
  return `"${before}${part.replaceAll('\n', '⏎')}${behind}"`;
}
