/** What the file is called that holds what a user tells. Free of imports, for those who only look out for it. */
export const configurationFileName = '.referatrc.json';
