/** What stands with a decision and is none: votes, statements to the protocol, disqualification, attendance. */
import { expect, test } from 'vitest';
import { isEmptyDecision } from '../../server/src/core/emptySections.ts';
import { parse } from '../../server/src/core/parse.ts';
import { decisionOf } from '../../server/src/core/query.ts';

/** How each line of a decision is taken: `text`, what kind of remark, or who it says was absent. */
function check(lines: readonly string[], expected: readonly string[]): void {
  const referat = parse(
    `REFERAT Byrådet d. 14-03-2024\n\nPunkt 1: Ny bro\n\nIndstilling\n\nAt broen bygges.\n\nBeslutning\n\n${lines.join('\n\n')}\n`,
  );
  const decision = referat.punkter[0] && decisionOf(referat.punkter[0]);
  const taken = lines.map((line) => {
    const remark = decision?.remarks.find(({ text }) => text === line);
    if (remark) return remark.kind;
    if (decision?.paragraphs.some(({ text }) => text === line)) return 'text';
    const names = decision?.absent.filter(({ text }) => line.includes(text)).map(({ text }) => text);
    return `absent: ${names?.join(', ')}`;
  });
  expect(taken).toEqual(expected);
}

test('votes', () => {
  check(
    [
      'Indstillingen blev vedtaget med 5 stemmer mod 4.',
      'Afstemning:',
      'For stemte 5 (A, F, Ø). Imod stemte 4 (V, C).',
      'Imod: Bo Krag (V)',
      'Undlod at stemme: 0.',
      'Bo Krag (V) stemte imod.',
    ],
    ['text', 'vote', 'vote', 'vote', 'vote', 'vote'],
  );
});

test('a paragraph that holds the decision as well is the decision', () => {
  check(['Godkendt. Bo Krag stemte imod.'], ['text']);
  check(['Godkendt. Liste Ø ønsker tilført protokollen, at broen er for dyr.'], ['text']);
});

test('statements to the protocol, with what a colon announces', () => {
  check(
    [
      'Godkendt.',
      'Liste Ø ønsker tilført protokollen, at broen er for dyr.',
      'Mindretalsudtalelse fra V:',
      'Broen er for smal.',
    ],
    ['text', 'statement', 'statement', 'statement'],
  );
});

test('disqualification and attendance', () => {
  check(
    [
      'Godkendt.',
      'Inhabilitet: Bo Krag',
      'Bo Krag forlod mødet.',
      'Bo Krag erklærede sig inhabil og deltog ikke i sagens behandling.',
      'Anna Lund (A) og Carl Dam deltog ikke under behandlingen af dette punkt.',
      'Fraværende: Ingen',
      'Der var afbud fra Eva Friis.',
    ],
    [
      'text',
      'disqualification',
      'disqualification',
      'absent: Bo Krag',
      'absent: Anna Lund (A), Carl Dam',
      'absent: ',
      'absent: Eva Friis',
    ],
  );
});

test('a decision about taking part is no attendance', () => {
  check(['Udvalget besluttede, at kommunen deltog ikke i projektet.'], ['text']);
  check(['Det blev oplyst, at borgmesteren deltog ikke i mødet.'], ['text']);
});

test('a vote alone decides, a statement alone does not', () => {
  const decide = (line: string) => {
    const [punkt] = parse(`REFERAT Byrådet d. 14-03-2024\n\nPunkt 1: Ny bro\n\nBeslutning\n\n${line}\n`).punkter;
    const decision = punkt && decisionOf(punkt);
    return decision && isEmptyDecision(decision);
  };
  expect(decide('For stemte 5. Imod stemte 4.')).toBe(false);
  expect(decide('Liste Ø ønsker tilført protokollen, at broen er for dyr.')).toBe(true);
});

test('votes on a proposal of any name, and how many voted for whom', () => {
  check(
    [
      'Godkendt.',
      'For Venstres forslag stemte: V og C.',
      'Imod punkt 2 stemte: Bo Krag (O)',
      'Enhedslisten stemte imod det tredje at.',
      'Bo Krag og Eva Holm stemte imod og ønsker sagen indbragt for Byrådet.',
      'Eva Holm stemte for sit eget forslag.',
      'Bo Krag fik 13 stemmer, Eva Holm 11 stemmer og Ib Due 2 stemmer.',
      'Byrådet stemte for det tredje forslag.',
      'V og C stemte for forslaget, som dermed er vedtaget.',
    ],
    ['text', 'vote', 'vote', 'vote', 'vote', 'vote', 'vote', 'text', 'text'],
  );
});

test('votes that are counted for one proposal and against it, and who wants the council to decide', () => {
  check(
    [
      'Godkendt.',
      'For ændringsforslag C stemte 2 (Ø). Imod stemte 23. Afvist.',
      'For ændringsforslag C stemte 2 (Ø). Imod stemte 23 (A, C og V).',
      'For Enhedslistens forslag stemte 1 (Ø). Imod stemte 18 (A, C, F og V).',
      '12 stemte for indstillingen (A, F og C). 18 stemte imod (V, O og løsgænger Bo Krag). 1 undlod.',
      'Bo Krag (O) stemte imod 3. at.',
      'Eva Holm (F) stemte imod pkt. 3.',
      'Imod pkt. 2 stemte Bo Krag (O) og Ib Due (V).',
      'For B stemte 3, for C stemte 1.',
      'Venstre begærede afstemning.',
      'Plan- og Landskabsudvalgets indstilling blev sat til afstemning.',
      'Særskilt afstemning om punkt 2:',
      'Nye Borgerlige kunne ikke tiltræde punkt 2 og 3.',
      'Bo Krag begærede sagen indbragt for byrådet.',
      'Liste Ø afgav følgende mindretalsudtalelse: ”Broen er for dyr.”',
      'Udvalget begærede afstemning.',
      'Udvalget ønsker sagen indbragt for byrådet.',
    ],
    [
      'text',
      'text',
      'vote',
      'vote',
      'vote',
      'vote',
      'vote',
      'vote',
      'vote',
      'vote',
      'vote',
      'vote',
      'statement',
      'statement',
      'statement',
      'text',
      'text',
    ],
  );
});

test('what came of it is the decision, whatever is said of members before it', () => {
  const decisions = [
    'Venstre kunne ikke tiltræde indstillingen. Indstillingen blev herefter godkendt med 5 stemmer.',
    'Bo Krag (V) begærede sagen indbragt for byrådet. Udvalget anbefaler indstillingen.',
    'Bo Krag (V) begærede sagen indbragt for byrådet, hvorefter sagen sendes til byrådets afgørelse.',
    'A og V (flertallet) kunne ikke tiltræde indstillingen, som dermed bortfalder.',
    'ØU kunne ikke anbefale forslaget.',
    'Bo Krag (V) afgav følgende mindretalsudtalelse: Nej. Udvalget godkendte indstillingen.',
    'Venstre begærede afstemning om forslaget, som opnåede flertal.',
    'Særskilt afstemning om pkt. 1: Godkendt med 13 stemmer mod 4.',
    'For stemte 15. Imod stemte 4. Ø undlod. Indstillingen er dermed godkendt.',
    'Godkendt. 2 stemte imod.',
    'Som suppleant for Bo Krag deltager Eva Holm i Havnebestyrelsen.',
    'Mødet hævet kl. 18.05.',
  ];
  for (const decision of decisions) check([decision], ['text']);
  check(['Godkendt.', '5 stemte for forslaget. 2 stemte imod forslaget.'], ['text', 'vote']);
  check(['Godkendt.', 'Som stedfortræder for Eva Holm deltog Eva Holmgaard.'], ['text', 'absent: Eva Holm']);
  check(['Godkendt.', 'Fraværende: Bo Krag ved afbud.'], ['text', 'absent: Bo Krag']);
  check(
    ['Godkendt.', 'Fraværende', 'Bo Krag', 'Medlem', '(V)', 'Eva Holm', 'Formand', 'Medlem'],
    ['text', 'absent: ', 'absent: Bo Krag', 'absent: ', 'absent: ', 'absent: Eva Holm', 'absent: ', 'absent: '],
  );
});

test('what a member cannot agree to, which of a committee is the decision', () => {
  check(
    [
      'Godkendt.',
      'Bo Krag kan ikke tiltræde og ønsker tilført, at broen er for dyr.',
      'SF ønsker tilført referatet, at broen er smuk.',
      'Bo Krag (C) begærede følgende tilført: ”Broen er for dyr.”',
      'Liste Ø kan ikke støtte udgiften.',
      'Liste H begrundede sin stemme med, at broen er for smal.',
      'Bo Krag (Ø) kan ikke anbefale sagen.',
      '2 stemte for (F og Ø). 4 stemte imod (V, A og C).',
      'Det Sociale Udvalg kan ikke støtte ansøgningen.',
      'Udvalget kan ikke tiltræde forslaget.',
    ],
    ['text', 'statement', 'statement', 'statement', 'statement', 'statement', 'statement', 'vote', 'text', 'text'],
  );
});

test('who was absent, with the paragraph of the law and who came instead', () => {
  check(
    [
      'Godkendt.',
      'Bo Krag deltog ikke i behandlingen af punktet, jf. styrelseslovens § 14.',
      'Fravær og stedfortræder: Eva Holm (C) er fraværende. Ib Due (C) deltog som stedfortræder for Eva Holm.',
      'Anna Lund (C) forlod mødet på grund af inhabilitet. Ingen suppleant deltog.',
      'Som stedfortræder for Ida Due (V) deltog Jens Elm (V).',
    ],
    ['text', 'absent: Bo Krag', 'absent: Eva Holm (C)', 'disqualification', 'absent: Ida Due (V)'],
  );
});

test('who was absent, with spaces that do not break', () => {
  check(
    [
      'Godkendt.',
      'Eva Holm (V) deltog på mødet i stedet\u00a0for Bo Krag (V).',
      'Der var ingen spørgsmål.\u00a0Bo Krag deltog ikke i mødet.',
      'Udvalget giver et tilskud.\u00a0Bo Krag deltog ikke i behandlingen af punktet.',
    ],
    ['text', 'absent: Bo Krag (V)', 'text', 'text'],
  );
});
