/** The schema of `.referatrc.json`, by which editors complete and check it: the settings, without an editor's own parts. */
import { type SettingSchema, settings } from './settings.ts';

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
    ...Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, withPlainDescription(setting)])),
  },
};

/** Not every editor shows Markdown. */
function withPlainDescription({ type, default: value, markdownDescription, ...rest }: SettingSchema) {
  const description = markdownDescription.replace(/`([^`]*)`/gu, '»$1«');
  return { type, default: value, description, markdownDescription, ...rest };
}
