/** The characters of Windows-1252 that are none of Latin-1. */

/** What the bytes from 0x80 to 0x9f mean, in their order; the five that mean nothing stand for themselves. */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
