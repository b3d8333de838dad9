/** What a page says of itself when its text is taken out of a PDF. */

/** The word before the number of a page; the first is the usual one. */
export const pageWords: readonly string[] = ['Side', 'SIDE', 'Sidetal', 'Sidenr', 'Sidenr.', 'Page'];

/** What every page calls itself below the name of the committee. */
export const pageTitle = 'Referat';

/** What the pages of a web site offer beside their text, each a line of its own. */
export const pageControls: readonly string[] = [
  'Til toppen',
  'Tilbage til toppen',
  'Til top',
  'Til indholdsfortegnelse',
  'Punkt Titel',
  'Titel Udvalg Funktioner',
  'Kopier link',
  'Hent som PDF',
  'Tilbage til forsiden',
  'Kopier link til punktet',
  'Kopier link til punktet - Print',
  'Show video',
  'Vis video',
  'Udskriv',
  'Udskriv punkt',
  'Luk punkt',
  'Åbn punkt',
  'Åbn/luk punkt',
  'Byråd og udvalg',
  'Se alle bilag',
];

/** How a line begins that offers what is not on the page; where there is text to be filled in, it begins otherwise. */
export const controlBeginnings: readonly string[] = [
  'Klik her for at se',
  'Klik her for at læse',
  'Klik her for at hente',
  'Klik her for at åbne',
];

/** What stands before the text of a line, in a page whose parts can be folded. */
export const leadingControls: readonly string[] = [
  'fold dette punkt ind',
  'fold dette punkt ud',
  'fold punktet ind',
  'fold punktet ud',
  'fold ind',
  'fold ud',
];

/** What begins the rest of a line that repeats a title for those who hear the page: `Klik her for at læse mere om …`. */
export const trailingControls: readonly string[] = ['Klik her for at'];

/** The same, where it stands behind a title without a space between. */
export const gluedControls: readonly string[] = ['Åbn/luk punkt'];

/** What stands above the text of a PDF on a site that shows what such files say. */
export const transcriptHeadings: readonly string[] = ['Transkript', 'Transcript', 'Afskrift'];

/** What may stand between the number of a page and how many there are. */
export const ofWords: readonly string[] = ['af', 'ud af', 'of', '/'];

/** What closes a window of a page: such windows stand behind its text. */
export const closingMarks: readonly string[] = ['×', '✕'];
