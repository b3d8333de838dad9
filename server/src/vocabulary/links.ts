/** What leads out of a document: addresses of pages and of people, as minutes print them. */

/** How an address on the web begins, with or without `https://`. */
export const webBeginning = /(?:https?:\/\/|www\.)(?=[^\s<>"»«”“])/giu;

/** What an address on the web may hold. */
export const webAddress = /^[^\s<>"»«”“]+/u;

/** The part of an e-mail address before its `@`, at the end of a text. */
export const mailbox = /[\p{L}\p{N}_.+-]{1,64}$/u;

/** The part behind it, at the beginning of one. */
export const mailDomain = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;
