/** The schema of `.referatrc.json`, by which editors complete and check it: the settings, without an editor's own parts. */
import { type SettingSchema, settings } from './settings.ts';

const options = Object.fromEntries(
  Object.entries(settings).map(([name, setting]) => [name, withPlainDescription(setting)]),
);

const patterns = { type: 'string', pattern: '\\S' };

export const configurationSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Referat',
  description: 'Hvad ingen regel kan vide om referaterne i denne mappe og mapperne under den.',
  type: 'object',
  allowComments: true,
  allowTrailingCommas: true,
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'Skemaet, som denne fil følger.' },
    extends: {
      type: 'string',
      pattern: '^(?![/\\\\]|\\w+:)\\s*\\S',
      description:
        'En anden fil, som denne bygger på, set fra denne fils mappe: »../.referatrc.json«. Hvad der står her, går forud. Filen skal ligge i den mappe, der er åben.',
    },
    ...options,
    overrides: {
      type: 'array',
      default: [],
      description: 'Hvad der kun gælder for nogle af dokumenterne. Den sidste, der passer, går forud.',
      items: {
        type: 'object',
        required: ['files'],
        additionalProperties: false,
        properties: {
          files: {
            description:
              'Mønstre for dokumenternes stier, set fra denne fils mappe: »arkiv/**«, »2019-*.referat«. Et mønster uden skråstreg gælder i alle mapper.',
            oneOf: [patterns, { type: 'array', items: patterns, minItems: 1 }],
          },
          ...options,
        },
      },
    },
  },
};

/** Not every editor shows Markdown. */
function withPlainDescription({ type, default: value, markdownDescription, ...rest }: SettingSchema) {
  const description = markdownDescription.replace(/`([^`]*)`/gu, '»$1«');
  return { type, default: value, description, markdownDescription, ...rest };
}
