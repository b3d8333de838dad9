/** What a user can tell of the documents, as JSON schemas: in package.json the settings, in schemas/ the file. */
import {
  type HeadingKind,
  headingKinds,
  type optionNames,
  severities,
} from '../../server/src/configuration/options.ts';
import type { Severity } from '../../server/src/rules/rule.ts';
import { rules } from '../../server/src/rules/rules.ts';

/** A setting without the parts that only an editor knows. */
export interface SettingSchema {
  readonly type: 'object' | 'array';
  readonly default: unknown;
  readonly markdownDescription: string;
  readonly [keyword: string]: unknown;
}

const severityDescriptions: Readonly<Record<Severity, string>> = {
  error: 'Fejl',
  warning: 'Advarsel',
  information: 'Oplysning',
  hint: 'Tip: en diskret markering i teksten',
  off: 'Reglen er slået fra',
};

const kindDescriptions: Readonly<Record<HeadingKind, string>> = {
  resume: 'Sagen i korte træk',
  sagsfremstilling: 'Sagens fremstilling, baggrund og vurdering',
  indstilling: 'Hvad udvalget anbefales at beslutte',
  beslutning: 'Hvad udvalget besluttede på dette møde',
  bilag: 'Bilagene, et på hver linje',
  oekonomi: 'Økonomiske konsekvenser',
  lovgrundlag: 'Love og regler, sagen hviler på',
  hoering: 'Høring og inddragelse',
  andet: 'Et afsnit af en anden slags',
};

const heading = {
  type: 'string',
  enum: headingKinds,
  enumDescriptions: headingKinds.map((kind) => kindDescriptions[kind]),
};

/** The settings by their names, in the order they are shown. */
export const settings: Readonly<Record<(typeof optionNames)[number], SettingSchema>> = {
  rules: {
    type: 'object',
    default: {},
    markdownDescription:
      'Hvor alvorligt hver regel vises. `off` slår en regel fra. En regel, der ikke står her, beholder sin egen værdi.',
    properties: Object.fromEntries(
      rules.map(({ id, title, severity }) => [
        id,
        {
          type: 'string',
          enum: severities,
          enumDescriptions: severities.map((name) => severityDescriptions[name]),
          default: severity,
          description: `${title.da}.`,
        },
      ]),
    ),
    additionalProperties: false,
  },
  headings: {
    type: 'object',
    default: {},
    markdownDescription:
      'Overskrifter, Referat ikke kender af sig selv, og hvad hver af dem åbner: `{ "Klimavurdering": "andet" }`. Store og små bogstaver og et kolon til sidst er uden betydning.',
    propertyNames: { pattern: '\\S' },
    additionalProperties: heading,
    defaultSnippets: [{ label: 'Overskrift', body: { '${1:Klimavurdering}': '${2:andet}' } }],
  },
  standingItems: {
    type: 'array',
    default: [],
    markdownDescription:
      'Faste punkter, der ikke behøver en indstilling eller en beslutning, ud over dem, Referat kender i forvejen.',
    items: {
      type: 'object',
      required: ['title'],
      additionalProperties: false,
      defaultSnippets: [
        {
          label: 'Fast punkt',
          body: { title: '${1:Besigtigelse …}', withoutIndstilling: true, withoutBeslutning: true },
        },
      ],
      properties: {
        title: {
          type: 'string',
          pattern: '\\S',
          description:
            'Titlen, med store eller små bogstaver. Slutter den med ” …”, gælder den hver titel, der begynder sådan.',
        },
        withoutIndstilling: { type: 'boolean', default: false, description: 'Punktet behøver ingen indstilling.' },
        withoutBeslutning: { type: 'boolean', default: false, description: 'Punktet behøver ingen beslutning.' },
      },
    },
  },
};
