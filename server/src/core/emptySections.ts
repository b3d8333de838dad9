/** When a decision or a recommendation has nothing in it. */
import type { BeslutningSection, IndstillingSection } from './model.ts';

/** Empty: nothing but attendance, or sentences that only lead in to what is not there. A vote decides by itself. */
export function isEmptyDecision({ paragraphs, remarks }: BeslutningSection): boolean {
  return paragraphs.every(({ text }) => isLeadIn(text)) && !remarks.some(({ kind }) => kind === 'vote');
}

export function isEmptyRecommendation(recommendation: IndstillingSection): boolean {
  return recommendation.paragraphs.every(({ text }) => isLeadIn(text));
}

/** A sentence that breaks off before it says anything: `Direktøren indstiller, at`, `Udvalget besluttede følgende:`. */
function isLeadIn(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  // : ; ,
  if (last === 58 || last === 59 || last === 44) return true;
  return last === 116 && text.charCodeAt(text.length - 2) === 97 && /(?:^|[\s-])at$/.test(text.slice(-3));
}
