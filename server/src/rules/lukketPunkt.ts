/** An item held behind closed doors that carries more than a public version of the minutes may. */
import type { Punkt } from '../core/model.ts';
import { inSentence, nameOf, numberOf } from './naming.ts';
import type { Rule } from './rule.ts';

export const lukketPunkt: Rule = {
  id: 'lukket-punkt',
  title: { da: 'Lukket punkt med sagstekst eller bilag', en: 'Closed item with case text or attachments' },
  why: {
    da: 'Et lukket punkt er lukket, fordi det rummer fortrolige oplysninger (kommunestyrelsesloven § 10). I den udgave, der offentliggøres, hører kun titlen og eventuelt beslutningen hjemme (§ 13 og § 8), ikke sagsfremstilling og bilag. Er dokumentet kun til udvalget selv, kan reglen slås fra.',
    en: 'An item is closed because it holds confidential information (Local Government Act § 10). The published version carries its title and perhaps the decision, not the case text and the attachments. Where the document is for the committee only, switch the rule off.',
  },
  severity: 'information',
  bad: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Lukket: Køb af en grund
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Sagsfremstilling

Ejeren af grunden vil sælge den for 2 mio. kr., hvis det sker i år.

Indstilling

Forvaltningen indstiller, at grunden købes.

Beslutning

Godkendt.
`,
  good: `REFERAT Kulturudvalget d. 14-03-2024

Punkt 1: Lukket: Køb af en grund

Beslutning

Godkendt.
`,
  *check({ punkter }) {
    for (const punkt of punkter) {
      if (!punkt.closed) continue;
      const parts = partsOf(punkt);
      if (!parts) continue;
      const { da, en } = inSentence(nameOf(punkt));
      yield {
        start: punkt.heading.start,
        end: punkt.heading.end,
        message: {
          da: `Det lukkede ${da} har ${parts.da}. Det skal ud, før referatet offentliggøres.`,
          en: `The closed ${en} has ${parts.en}, which must go before the minutes are published.`,
        },
        ...numberOf(punkt),
      };
    }
  },
};

/** Shorter texts say that there is nothing to say. */
const shortestText = 30;

function partsOf({ sections }: Punkt): { readonly da: string; readonly en: string } | undefined {
  const hasText = sections.some(
    ({ kind, body }) => (kind === 'sagsfremstilling' || kind === 'resume') && body.end - body.start >= shortestText,
  );
  const hasAttachments = sections.some((section) => section.kind === 'bilag' && section.names.length > 0);
  if (hasText && hasAttachments) return { da: 'sagstekst og bilag', en: 'case text and attachments' };
  if (hasText) return { da: 'sagstekst', en: 'case text' };
  return hasAttachments ? { da: 'bilag', en: 'attachments' } : undefined;
}
