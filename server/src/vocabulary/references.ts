/** How the text of minutes refers to an item of an agenda, and what a number it names may be instead. */

/** Words before the number of an item in the middle of a sentence, as they are written: `jf. punkt 7`, `pkt. 12`. */
export const referenceToPunkt: readonly string[] = ['punkt', 'pkt'];

/** The same, where nothing depends on it that an item is meant. */
export const looseReferenceToPunkt: readonly string[] = ['Punkt', 'Pkt', 'sag nr', 'Sag nr'];

/** What says that an item of an agenda is meant, right before the reference: `behandles under punkt 4`. */
export const leadingToPunkt: readonly string[] = [
  'jf.',
  'jævnfør',
  'se',
  'under',
  'henvises til',
  'sammenhæng med',
  'behandles i',
  'behandles på',
  'behandles under',
  'dagsordenens',
];

/** The same, right behind it: `punkt 4 på dagsordenen`. */
export const placedOnAgenda: readonly string[] = ['dagsordenen', 'dagsorden', 'dette møde', 'mødet', 'dette referat'];
