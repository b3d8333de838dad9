/** What leads out of a document: addresses of pages and of people, as minutes print them. */

/** An address on the web, with or without `https://`, up to the punctuation that ends its sentence. */
export const webAddress = /(?:https?:\/\/|www\.)[^\s<>"»«”“]+[^\s<>"»«”“.,;:!?)\]]/gu;

/** An e-mail address. */
export const mailAddress = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
