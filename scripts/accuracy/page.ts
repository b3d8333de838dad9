/** docs/ACCURACY.md: the figures for people who consider whether to trust what Referat finds. */
import type { Tally } from './compare.ts';
import { counted, type Figures, figuresOf, percent } from './figures.ts';
import { type DocumentMeasure, type SetMeasure, sumOf } from './measure.ts';

/** The page, from the project's folder. */
export const pageFile = 'docs/ACCURACY.md';

/**
 * The page as it should be. The corpus is not part of the project: where it is not there, its part of the page stays as
 * it stands in `current`.
 */
export function accuracyPage(current: string, own: readonly SetMeasure[], corpus: SetMeasure | undefined): string {
  const before = new RegExp(`${corpusBegins}\n([\\s\\S]*?)${corpusEnds}`).exec(current)?.[1];
  const corpusPart = corpus ? `\n${partOf(corpusTitle, [corpus])}\n` : (before ?? '\n');
  return `${introduction}
${partOf(ownTitle, own)}

${corpusBegins}
${corpusPart}${corpusEnds}
`;
}

const corpusBegins = '<!-- rigtige referater: skrives kun, hvor de ligger ved siden af projektet -->';
const corpusEnds = '<!-- /rigtige referater -->';

const introduction = `<!-- Skrevet af \`npm run accuracy -- --write\` ud fra en måling: ret ikke tallene her. -->

# Hvor godt læser Referat?

For hvert dokument nedenfor er det rigtige svar skrevet ned på forhånd: hvilke punkter det har, hvor hvert afsnit begynder, hvad der blev indstillet og besluttet, og hvad der mangler. Tallene siger, hvor ofte Referat når til det samme. \`npm test\` måler igen hver gang og fejler, når et tal falder under det, der står i [\`figures.json\`](../scripts/accuracy/figures.json), eller når denne side ikke længere passer.

- **Værdier.** Alt i dispositionen (\`referat outline --format json\`), som det rigtige svar siger noget om, sammenlignes én værdi ad gangen. Et punkt, der er overset eller opdigtet, er forkert i alle sine felter.
- **Mangler.** Hver beslutning og indstilling, et punkt skal have, er fjernet, og tømt for tekst, én ad gangen. Det skal give netop det ene fund på netop den linje. Hertil kommer de mangler, et dokument er skrevet med.
- **Falske alarmer.** Alle andre fund, i dokumenterne selv og i dem, hvor noget er fjernet.
- **Skrivemåder.** Dokumentet er gemt på andre måder: i andre tegnsæt, med andre linjeskift og mellemrum og med bløde bindestreger. Det skal give samme disposition og samme fund.

Tallene siger ikke, hvor godt et nyt referat bliver læst: Referat er rettet til efter netop disse dokumenter. Referater fra kommuner, det ikke er prøvet på, læses ikke altid helt rigtigt, og de kan give falske alarmer.
`;

interface Title {
  readonly title: string;
  readonly text: string;
}

const ownTitle: Title = {
  title: 'Projektets egne dokumenter',
  text: 'Skrevet til projektet, hvert med sin form. Kommuner, steder, personer og sager er opfundne.',
};

const corpusTitle: Title = {
  title: 'Rigtige referater',
  text: 'Offentlige referater fra kommunale udvalg. De er ikke en del af projektet og måles kun, hvor de ligger ved siden af det.',
};

function partOf({ title, text }: Title, sets: readonly SetMeasure[]): string {
  const documents = sets.flatMap((set) => set.documents);
  const figures = figuresOf({ documents });
  return [
    `## ${title}`,
    text,
    table(['', 'rigtige', 'andel'], summaryRows(figures)),
    '### Dokument for dokument',
    table(
      ['dokument', 'punkter', 'værdier', 'mangler meldt', 'falske alarmer', 'skrivemåder'],
      documents.map(documentRow),
    ),
    '### Felt for felt',
    table(
      ['felt', 'rigtige', 'andel'],
      [...figures.fields].map(([field, tally]) => tallyRow(fieldName(field), tally)),
    ),
    '### Skrivemåder',
    table(
      ['skrivemåde', 'læst ens', 'andel'],
      [...figures.variants].map(([name, tally]) =>
        tally.total === 0 ? [name, 'ingen kan skrives sådan', '–'] : tallyRow(name, tally),
      ),
    ),
  ].join('\n\n');
}

function summaryRows(figures: Figures): string[][] {
  return [
    ['Dokumenter', `${figures.documents}`, ''],
    ['Punkter', `${figures.items}`, ''],
    tallyRow('Punkter, der blev fundet', figures.itemsFound),
    tallyRow('Fundne punkter, der virkelig er punkter', figures.itemsTrue),
    tallyRow('Afsnit, fundet og af rigtig art', figures.kinds),
    tallyRow('Har punktet en beslutning?', figures.beslutning),
    tallyRow('Har punktet en indstilling?', figures.indstilling),
    tallyRow('**Alle værdier**', figures.agreement),
    tallyRow('**Mangler, der blev meldt**', sumOf([figures.recall, figures.knownFindings])),
    ['**Falske alarmer**', `${figures.falseAlarms + figures.mutantFalseAlarms}`, ''],
    tallyRow('**Skrivemåder, der læses ens**', figures.variantsAlike),
  ];
}

function documentRow({ name, items, agreement, mutants, findings, variants }: DocumentMeasure): string[] {
  const fit = variants.filter(({ state }) => state !== 'unfit');
  const alarms = mutants.map(({ falseAlarms, lost }) => falseAlarms.length + lost.length);
  return [
    `\`${name}\``,
    counted({ right: items.right, total: items.expected }),
    counted(agreement),
    counted({ right: mutants.filter(({ reported }) => reported).length, total: mutants.length }),
    `${alarms.reduce((sum, one) => sum + one, findings.falseAlarms.length)}`,
    counted({ right: fit.filter(({ state }) => state === 'alike').length, total: fit.length }),
  ];
}

function tallyRow(name: string, tally: Tally): string[] {
  return [name, counted(tally), percent(tally).replace('.', ',')];
}

/** Words for the fields of the outline; a field that has none is called as in the JSON. */
const words: Readonly<Record<string, string>> = {
  type: 'referat eller dagsorden',
  body: 'udvalg',
  date: 'dato',
  time: 'klokkeslæt',
  place: 'sted',
  participants: 'deltagere',
  absent: 'afbud',
  contents: 'indholdsfortegnelse',
  punkter: 'punkt',
  number: 'nummer',
  title: 'titel',
  closed: 'lukket',
  line: 'linje',
  endLine: 'sidste linje',
  caseNumbers: 'sagsnumre',
  documentNumbers: 'dokumentnumre',
  sections: 'afsnit',
  kind: 'art',
  heading: 'overskrift',
  text: 'tekst',
  outcome: 'udfald',
  earlierDecisions: 'tidligere beslutning',
  page: 'side',
  punkt: 'punkt',
};

/** `punkt, afsnit: art` for `punkter.sections.kind` */
function fieldName(field: string): string {
  const parts = field.split('.').map((part) => words[part] ?? part);
  const last = parts.pop() ?? '';
  return parts.length > 0 ? `${parts.join(', ')}: ${last}` : last;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map((_, column) => (column === 0 ? '---' : '--:')).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}
