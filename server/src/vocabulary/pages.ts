/** What a page says of itself when its text is taken out of a PDF. */

/** The word before the number of a page; the first is the usual one. */
export const pageWords: readonly string[] = ['Side', 'Sidetal', 'Page'];

/** What may stand between the number of a page and how many there are. */
export const ofWords: readonly string[] = ['af', 'ud af', 'of', '/'];
