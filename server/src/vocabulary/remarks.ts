/** What stands among a decision's paragraphs without being the decision: votes, statements to the protocol, disqualification. */

/** Beginnings of a line that counts votes; what follows says who or how many. */
export const voteLabels: readonly string[] = [
  'Afstemning',
  'Afstemningsresultat',
  'Afstemningstema',
  'Stemmefordeling',
  'Stemmetal',
  'For stemte',
  'For stemmer',
  'For indstillingen stemte',
  'For forslaget stemte',
  'For ændringsforslaget stemte',
  'Imod stemte',
  'Imod stemmer',
  'Mod stemte',
  'Imod indstillingen stemte',
  'Imod forslaget stemte',
  'Imod ændringsforslaget stemte',
  'For forslaget stemmer',
  'For indstillingen stemmer',
  'For ændringsforslaget stemmer',
  'Imod forslaget stemmer',
  'Imod indstillingen stemmer',
  'Imod ændringsforslaget stemmer',
  'Stemte for',
  'Stemte imod',
  'Stemte mod',
  'Stemmer for',
  'Stemmer imod',
  'Undlod',
  'Undlod at stemme',
  'Undlader at stemme',
  'Følgende stemte for',
  'Følgende stemte imod',
  'Følgende undlod at stemme',
  'Hverken for eller imod stemte',
  'Hverken for eller imod',
];

/** Short labels that count votes only with a colon behind them. */
export const voteLabelsWithColon: readonly string[] = ['For', 'Imod', 'Mod', 'Blanke', 'Blankt'];

/** Ends of a sentence that only says who voted how: `Bo Krag (V) stemte imod.` */
export const voteEndings: readonly string[] = [
  'stemte imod',
  'stemte mod',
  'stemte for',
  'stemte blankt',
  'stemte imod indstillingen',
  'stemte imod forslaget',
  'stemte for indstillingen',
  'stemte for forslaget',
  'stemmer imod',
  'stemmer for',
  'undlod at stemme',
  'undlader at stemme',
  'afholdt sig fra at stemme',
  'stemte hverken for eller imod',
  'tog forbehold',
  'tager forbehold',
];

/** What a member did with a proposal of any name, behind the member: `Enhedslisten stemte imod det tredje at.` */
export const votes: readonly string[] = [
  'stemte imod',
  'stemte mod',
  'stemte for',
  'stemte blankt',
  'stemte hverken for eller imod',
  'stemmer imod',
  'stemmer mod',
  'stemmer for',
];

/** How a member asks for a vote: `Venstre begærede afstemning om punkt 2.` */
export const voteRequests: readonly string[] = ['begærede afstemning', 'begærer afstemning', 'krævede afstemning'];

/** What tells what came of it, in a sentence about what members think: `…, hvorefter sagen sendes til byrådet`. */
export const decidingWords: readonly string[] = [
  'flertal',
  'flertallet',
  'hvorefter',
  'herefter',
  'dermed',
  'hermed',
  'bortfalder',
  'bortfaldt',
  'faldt',
  'hvilket',
];

/** Beginnings of a statement that a member has entered in the protocol (kommunestyrelsesloven § 13(2)). */
export const statementLabels: readonly string[] = [
  'Protokoltilførsel',
  'Protokoltilførsler',
  'Protokolbemærkning',
  'Protokolbemærkninger',
  'Mindretalsudtalelse',
  'Mindretalsudtalelser',
  'Særudtalelse',
  'Særindstilling',
  'Til protokollen',
  'Tilførsel til protokollen',
  'Tilføjelse til protokollen',
];

/** Words within a sentence that make it such a statement. */
export const statementPhrases: readonly string[] = [
  'tilført protokollen',
  'tilført til protokollen',
  'tilføjet protokollen',
  'tilføjet til protokollen',
  'tilføje protokollen',
  'ført til protokol',
  'ført til protokols',
  'tilført beslutningsprotokollen',
  'tilført protokol',
  'tilført referatet',
  'tilført til referatet',
  'ønsker tilført',
  'ønskede tilført',
  'følgende tilført',
];

/** How a member says that he does not agree, or why he votes as he does; of a committee it is what was decided. */
export const memberStatements: readonly string[] = [
  'kan ikke støtte',
  'kan ikke tiltræde',
  'kan ikke anbefale',
  'kan ikke tilslutte sig',
  'kan ikke stemme for',
  'kunne ikke støtte',
  'kunne ikke tiltræde',
  'kunne ikke anbefale',
  'kunne ikke tilslutte sig',
  'kunne ikke stemme for',
  'begærede sagen indbragt',
  'begærer sagen indbragt',
  'forlangte sagen indbragt',
  'forlanger sagen indbragt',
  'ønskede sagen indbragt',
  'ønsker sagen indbragt',
  'afgav følgende mindretalsudtalelse',
  'afgiver følgende mindretalsudtalelse',
  'begrundede sin stemme',
  'begrundede sin modstand',
  'begrunder sin modstand',
  'begrunder sin stemme',
];

/** Beginnings of a line about a member who may not take part. */
export const disqualificationLabels: readonly string[] = ['Inhabil', 'Inhabile', 'Inhabilitet', 'Habilitet'];

/** Words within a sentence about a member's disqualification (kommunestyrelsesloven § 14). */
export const disqualificationPhrases: readonly string[] = [
  'erklærede sig inhabil',
  'erklærede sig inhabile',
  'erklærer sig inhabil',
  'blev erklæret inhabil',
  'er inhabil',
  'er inhabile',
  'var inhabil',
  'var inhabile',
  'inhabil i sagen',
  'gjorde opmærksom på inhabilitet',
  'gjorde opmærksom på sin inhabilitet',
  'på grund af inhabilitet',
  'pga. inhabilitet',
  'grundet inhabilitet',
  'forlod mødet',
  'forlod lokalet',
  'vendte tilbage til mødet',
  'indtrådte igen i mødet',
  'ingen suppleant deltog',
  'ingen stedfortræder deltog',
];
