/** The two languages of everything a person reads. */
export type Language = 'da' | 'en';
