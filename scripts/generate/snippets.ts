/** The snippets: real sentences as default texts, headings and phrases from the vocabulary. */
import { absenceLabels } from '../../server/src/vocabulary/attendance.ts';
import { titleWords } from '../../server/src/vocabulary/header.ts';
import { type HeadingRow, headings } from '../../server/src/vocabulary/headings.ts';
import { closedWords, itemWords } from '../../server/src/vocabulary/itemForms.ts';
import { type OutcomeRow, outcomes } from '../../server/src/vocabulary/outcomes.ts';

/** A snippet as VS Code reads it; the key of each is what the list of snippets shows. */
interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
  /** True where it fills an empty file. */
  readonly isFileTemplate?: true;
}

/** How a kind of section is usually headed. */
function heading(kind: HeadingRow['kind']): string {
  return headings.find((row) => row.kind === kind)?.phrases[0] ?? kind;
}

/** The standing phrases as choices, those of `first` before the others: the first is the default. */
function decisionChoices(place: number, first: OutcomeRow['outcome']): string {
  const ordered = [...outcomes].sort((one, other) => Number(other.outcome === first) - Number(one.outcome === first));
  const choices = ordered.flatMap(({ phrases }) => phrases).map((phrase) => `${phrase}.`.replaceAll(',', '\\,'));
  return `\${${place}|${choices.join(',')}|}`;
}

const [punkt] = itemWords;
const [lukket] = closedWords;
const [afbud] = absenceLabels;
const [referat] = titleWords;

export const snippets: Readonly<Record<string, Snippet>> = {
  'Helt referat': {
    prefix: 'referat',
    description: 'Et helt referat: titel, mødefelter og de første punkter',
    isFileTemplate: true,
    body: [
      `${referat?.word.toUpperCase()} \${1:Kulturudvalget} d. \${2:14-03-2024}`,
      '',
      'Mødedato ${3:Torsdag d. 14. marts 2024} kl. ${4:15:30}',
      '',
      'Mødested ${5:Mødelokale 2}',
      '',
      'Mødedeltagere ${6:Anna Lund (V), Bo Krag (A), Ida Holm (C)}',
      '',
      `${punkt} 1: Godkendelse af dagsorden`,
      '',
      heading('beslutning'),
      '',
      decisionChoices(7, 'godkendt'),
      '',
      `${punkt} 2: \${8:Nyt gulv i Skovhallen}`,
      '',
      heading('sagsfremstilling'),
      '',
      '${9:Gulvet i Skovhallen er slidt, og foreningerne har bedt om et nyt.}',
      '',
      heading('indstilling'),
      '',
      '${10:Forvaltningen} indstiller, at ${11:gulvet skiftes i sommerferien}.',
      '',
      heading('beslutning'),
      '',
      decisionChoices(12, 'godkendt'),
      '',
      `${punkt} 3: Eventuelt`,
      '',
      heading('beslutning'),
      '',
      decisionChoices(13, 'intet'),
      '$0',
    ],
  },
  'Punkt til beslutning': {
    prefix: 'punkt',
    description: 'Et punkt med sagsfremstilling, indstilling og beslutning',
    body: [
      `${punkt} \${1:2}: \${2:Nyt gulv i Skovhallen}`,
      '',
      heading('sagsfremstilling'),
      '',
      '${3:Gulvet i Skovhallen er slidt, og foreningerne har bedt om et nyt.}',
      '',
      heading('indstilling'),
      '',
      '${4:Forvaltningen} indstiller, at ${5:gulvet skiftes i sommerferien}.',
      '',
      heading('beslutning'),
      '',
      decisionChoices(6, 'godkendt'),
      '$0',
    ],
  },
  'Punkt til orientering': {
    prefix: 'orientering',
    description: 'Et orienteringspunkt, der tages til efterretning',
    body: [
      `${punkt} \${1:3}: Orientering om \${2:åbningstider i svømmehallen}`,
      '',
      heading('sagsfremstilling'),
      '',
      '${3:Svømmehallen holder åbent en time længere om onsdagen.}',
      '',
      heading('indstilling'),
      '',
      '${4:Forvaltningen} indstiller, at orienteringen tages til efterretning.',
      '',
      heading('beslutning'),
      '',
      decisionChoices(5, 'taget-til-efterretning'),
      '$0',
    ],
  },
  'Lukket punkt': {
    prefix: 'lukket',
    description: 'Et punkt for lukkede døre, som det offentliggøres',
    body: [
      `${punkt} \${1:4}: ${lukket}: \${2:Køb af grund}`,
      '',
      heading('beslutning'),
      '',
      decisionChoices(3, 'godkendt'),
      '$0',
    ],
  },
  Meddelelser: {
    prefix: 'meddelelser',
    description: 'Punktet med meddelelser',
    body: [
      `${punkt} \${1:5}: Meddelelser`,
      '',
      heading('sagsfremstilling'),
      '',
      '- ${2:Formanden orienterede om mødet i bestyrelsen for Skovhallen.}',
      '',
      heading('beslutning'),
      '',
      decisionChoices(3, 'taget-til-efterretning'),
      '$0',
    ],
  },
  Underskriftsark: {
    prefix: 'underskrift',
    description: 'Punktet, hvor medlemmerne underskriver referatet',
    body: [
      `${punkt} \${1:6}: Underskriftsark`,
      '',
      heading('sagsfremstilling'),
      '',
      'Medlemmerne godkender referatet med deres underskrift.',
      '',
      heading('beslutning'),
      '',
      decisionChoices(2, 'godkendt'),
      '$0',
    ],
  },
  Indstilling: {
    prefix: 'indstilling',
    description: 'Afsnittet med indstillingen',
    body: [heading('indstilling'), '', '${1:Forvaltningen} indstiller,', '', '- at ${2:forslaget godkendes}.', '$0'],
  },
  Beslutning: {
    prefix: 'beslutning',
    description: 'Afsnittet med beslutningen og de faste vendinger at vælge imellem',
    body: [heading('beslutning'), '', decisionChoices(1, 'godkendt'), '$0'],
  },
  Afbud: {
    prefix: 'afbud',
    description: 'Hvem der har meldt afbud',
    body: [`${afbud}: \${1:Anna Lund (V)}`, '$0'],
  },
  Bilag: {
    prefix: 'bilag',
    description: 'Afsnittet med bilag',
    body: [heading('bilag'), '', '${1:Tilbud på nyt gulv}', '$0'],
  },
};
