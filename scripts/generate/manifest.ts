/** The parts of package.json that follow from the sources: the setting of each rule. */
import type { Severity } from '../../server/src/rules/rule.ts';
import { rules } from '../../server/src/rules/rules.ts';

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint', 'off'];
const severityDescriptions: Readonly<Record<Severity, string>> = {
  error: 'Fejl',
  warning: 'Advarsel',
  information: 'Oplysning',
  hint: 'Tip: en diskret markering i teksten',
  off: 'Reglen er slået fra',
};

/** The manifest with the settings of today's rules; everything else as it stands. */
export function manifestWithRules(current: string): string {
  const manifest = JSON.parse(current);
  const setting = manifest.contributes.configuration.properties['referat.rules'];
  setting.properties = Object.fromEntries(
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
  );
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
