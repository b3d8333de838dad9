/** What the file is called that holds what a user tells. Free of imports, for those who only look out for it. */
export const configurationFileName = '.referatrc.json';

/** The files that are minutes whatever a user says, as a pattern below a folder. */
export const referatPattern = '**/*.referat';
