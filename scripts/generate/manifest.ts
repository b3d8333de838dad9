/** The parts of package.json that follow from the sources: the settings a `.referatrc.json` shares. */
import { settings } from './settings.ts';

/** Where they come among the settings: behind those that only an editor has. */
const firstOrder = 3;

/** The manifest with the settings as they are today; everything else as it stands. */
export function manifestWithSettings(current: string): string {
  const manifest = JSON.parse(current);
  const { properties } = manifest.contributes.configuration;
  for (const [index, [name, { type, default: value, ...rest }]] of Object.entries(settings).entries()) {
    properties[`referat.${name}`] = { type, default: value, scope: 'window', order: firstOrder + index, ...rest };
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
