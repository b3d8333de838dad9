/** The tables of the README: between a pair of marks stands what the sources say, the rest is written by hand. */
import manifest from '../../package.json';
import { headings } from '../../server/src/vocabulary/headings.ts';
import { ruleTable } from './rulePages.ts';

const tables: Readonly<Record<string, () => string>> = {
  regler: () => ruleTable('docs/rules/'),
  indstillinger: settingsTable,
  kommandoer: commandsTable,
  overskrifter: headingsTable,
};

/** The README with every table as it is today. A table without its marks in the text is an error: it would go stale unseen. */
export function readmeWithTables(current: string): string {
  let text = current;
  for (const [name, table] of Object.entries(tables)) {
    const marks = new RegExp(`(<!-- tabel: ${name} -->\\n)[\\s\\S]*?(<!-- /tabel -->)`);
    if (!marks.test(text)) throw new Error(`README.md has no place for the table »${name}«`);
    text = text.replace(marks, (_, begin: string, end: string) => `${begin}\n${table()}\n\n${end}`);
  }
  return text;
}

function settingsTable(): string {
  const rows = Object.entries(manifest.contributes.configuration.properties).map(
    ([name, setting]) => `| \`${name}\` | \`${JSON.stringify(setting.default)}\` | ${setting.markdownDescription} |`,
  );
  return ['| indstilling | fra start | hvad den gør |', '|---|---|---|', ...rows].join('\n');
}

function commandsTable(): string {
  const { commands, keybindings } = manifest.contributes;
  const rows = commands.map(({ command, title }) => {
    const binding = keybindings.find((candidate) => candidate.command === command);
    return `| ${title} | ${binding ? keys(binding.key) : ''} | ${binding && 'mac' in binding ? keys(String(binding.mac)) : ''} |`;
  });
  return ['| kommando | taster | på Mac |', '|---|---|---|', ...rows].join('\n');
}

/** `ctrl+alt+pagedown` as a keyboard says it. */
function keys(chord: string): string {
  return chord
    .split(' ')
    .map((stroke) =>
      stroke
        .split('+')
        .map((key) => `<kbd>${keyNames[key] ?? key.toUpperCase()}</kbd>`)
        .join(' '),
    )
    .join(', ');
}

const keyNames: Readonly<Record<string, string>> = {
  ctrl: 'Ctrl',
  alt: 'Alt',
  cmd: 'Cmd',
  pagedown: 'Page Down',
  pageup: 'Page Up',
};

function headingsTable(): string {
  const rows = headings.map(
    ({ kind, phrases }) => `| ${kind} | ${phrases.slice(0, 6).join(', ')}${phrases.length > 6 ? ' …' : ''} |`,
  );
  return ['| afsnit | genkendes bl.a. som |', '|---|---|', ...rows].join('\n');
}
