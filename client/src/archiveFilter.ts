/** Choosing what the view *Referater* shows: outcomes, committees, years and only what is incomplete. */
import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { ArchiveFilter } from '../../server/src/archive/filter.ts';
import type { ArchiveChoices } from '../../server/src/features/archiveTree.ts';

/** True where it leaves anything out. */
export function isFiltering({
  bodies = [],
  years = [],
  outcomes = [],
  onlyIncomplete = false,
}: ArchiveFilter): boolean {
  return bodies.length + years.length + outcomes.length > 0 || onlyIncomplete;
}

/** `Godkendt · Kulturudvalget · 2024 · kun ufuldstændige`; `''` for none. */
export function describeFilter(filter: ArchiveFilter, choices: ArchiveChoices): string {
  return rowsOf(choices)
    .filter((row) => row.isIn(filter))
    .map(({ label }) => label)
    .join(' · ');
}

interface FilterRow extends QuickPickItem {
  isIn(filter: ArchiveFilter): boolean;
  addTo(filter: ArchiveFilter): ArchiveFilter;
}

function rowsOf({ bodies, years, outcomes }: ArchiveChoices): FilterRow[] {
  return [
    {
      label: 'Kun ufuldstændige',
      description: 'punkter, der mangler noget',
      isIn: ({ onlyIncomplete }) => onlyIncomplete === true,
      addTo: (filter) => ({ ...filter, onlyIncomplete: true }),
    },
    ...outcomes.map(
      ({ outcome, label }): FilterRow => ({
        label,
        isIn: (filter) => filter.outcomes?.includes(outcome) === true,
        addTo: (filter) => ({ ...filter, outcomes: [...(filter.outcomes ?? []), outcome] }),
      }),
    ),
    ...bodies.map(
      ({ key, label }): FilterRow => ({
        label,
        isIn: (filter) => filter.bodies?.includes(key) === true,
        addTo: (filter) => ({ ...filter, bodies: [...(filter.bodies ?? []), key] }),
      }),
    ),
    ...years.map(
      (year): FilterRow => ({
        label: String(year),
        isIn: (filter) => filter.years?.includes(year) === true,
        addTo: (filter) => ({ ...filter, years: [...(filter.years ?? []), year] }),
      }),
    ),
  ];
}

/** Lets the user choose; `undefined` where they broke off. */
export async function chooseFilter(
  filter: ArchiveFilter,
  choices: ArchiveChoices | undefined,
): Promise<ArchiveFilter | undefined> {
  if (choices === undefined) return undefined;
  const rows = rowsOf(choices);
  const { outcomes, bodies } = choices;
  const groups: readonly (readonly [label: string, rows: readonly FilterRow[]])[] = [
    ['Udfald', rows.slice(1, 1 + outcomes.length)],
    ['Udvalg', rows.slice(1 + outcomes.length, 1 + outcomes.length + bodies.length)],
    ['År', rows.slice(1 + outcomes.length + bodies.length)],
  ];
  const items: QuickPickItem[] = [
    ...rows.slice(0, 1),
    ...groups.flatMap(([label, some]) =>
      some.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...some],
    ),
  ].map((item) => ('isIn' in item ? { ...item, picked: item.isIn(filter) } : item));
  const chosen = await window.showQuickPick(items, {
    title: 'Filtrér referater',
    placeHolder: 'Vælg udfald, udvalg og år; intet valgt viser alt',
    canPickMany: true,
    matchOnDescription: true,
  });
  return chosen?.reduce<ArchiveFilter>((next, item) => ('addTo' in item ? (item as FilterRow).addTo(next) : next), {});
}
