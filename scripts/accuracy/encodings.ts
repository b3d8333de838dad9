/** Texts as bytes in the encodings that the platform reads but does not write. */

/** The code units of a text, two bytes each. */
export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** What the bytes from 0x80 to 0x9f mean; all others are the character of their number. */
const between = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Undefined where a character has no byte. The table is written out: a decoder may be what is wrong. */
export function windows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const place = between.indexOf(text[at] ?? '');
    if (place < 0 && (code > 0xff || (code >= 0x80 && code < 0xa0))) return undefined;
    bytes[at] = place < 0 ? code : 0x80 + place;
  }
  return bytes;
}
