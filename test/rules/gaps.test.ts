/** What counts as missing or empty, and for which items. */
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { type CheckOptions, check } from '../../server/src/rules/check.ts';
import { withdrawn } from '../../server/src/vocabulary/phrases.ts';
import { marked, unmarked } from '../support/findings.ts';

/** The findings of the document are those its markers show: rule and severity below the place. */
function verify(document: string, options: CheckOptions = {}, body = 'Kulturudvalget'): void {
  const source = `REFERAT ${body} d. 14-03-2024\n${document}`;
  expect(marked(unmarked(source), options)).toBe(source);
  // However its letters are composed and its spaces are made.
  const plain = check(parse(unmarked(source)), options).map(ruleAndSeverity);
  const text = unmarked(source);
  const parted = text.replace(/(\p{L}{3})(?=\p{L}{2})/gu, '$1\u00ad');
  for (const other of [text.normalize('NFD'), text.replaceAll(' ', '\u00a0'), text.replaceAll(' ', '\u2009'), parted]) {
    expect(check(parse(other), options).map(ruleAndSeverity)).toEqual(plain);
  }
}

function ruleAndSeverity({ rule, severity }: ReturnType<typeof check>[number]): string {
  return `${rule.id} ${severity}`;
}

const complete = (number: number) => `
Punkt ${number}: Sag ${number} om haller

Indstilling

Forvaltningen indstiller, at hallen bygges.

Beslutning

Godkendt.
`;

test('both sections missing are two findings on the item’s heading', () => {
  verify(`
Punkt 1: Nyt gulv
^^^^^^^^^^^^^^^^^ manglende-beslutning warning
^^^^^^^^^^^^^^^^^ manglende-indstilling warning

Sagsfremstilling

Gulvet er slidt.
`);
});

test('fillers fill a section', () => {
  verify(`
Punkt 1: Nyt gulv

Indstilling

Ingen.

Beslutning

-
`);
});

test('attendance and a sentence that breaks off leave a section empty', () => {
  verify(`
Punkt 1: Nyt gulv

Administrativ indstilling
^^^^^^^^^^^^^^^^^^^^^^^^^ tom-indstilling warning

Chef for Kultur Anna Lund indstiller, at

Beslutning
^^^^^^^^^^ tom-beslutning warning

Udvalget besluttede følgende:

Bo Krag deltog ikke i sagens behandling.
`);
});

test('an empty repeated decision heading is no finding where the other has the text', () => {
  verify(`
Punkt 1: Nyt gulv

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning fra Kulturudvalget, 14. marts 2024, pkt. 1:

Beslutning

Godkendt.
`);
});

test('items that need none by nature', () => {
  verify(`
Punkt 1: Godkendelse af dagsorden

Beslutning

Godkendt.

Punkt 2: Meddelelser (O)

Sagsfremstilling

Nyt fra havnen.

Punkt 3: Efterretningsliste

Beslutning

Til efterretning.

Punkt 4: Eventuelt og spørgetid

Punkt 5: Lukket: Køb af grund

Intet.

Punkt 6: Underskriftsark

Sagsfremstilling

Tryk på Godkend.
`);
});

test('`Orientering om …` and `Eventuelt salg …` are ordinary items', () => {
  verify(`
Punkt 1: Orientering om havnen
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-beslutning warning
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling warning

Punkt 2: Eventuelt salg af havnen
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-beslutning warning
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling warning
`);
});

test('an empty heading is a finding in any item', () => {
  verify(`
Punkt 1: Eventuelt

Beslutning
^^^^^^^^^^ tom-beslutning warning
`);
});

test('where all its siblings have one, a missing decision on such an item is worth information', () => {
  verify(`${complete(1)}${complete(2)}${complete(3)}
Punkt 4: Meddelelser
^^^^^^^^^^^^^^^^^^^^ manglende-beslutning information

Nyt fra havnen.
`);
});

test('a closed item with case text needs its decision', () => {
  verify(`
Punkt 1: Lukket: Køb af grund
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-beslutning warning

Sagsfremstilling

Grunden er til salg.

Indstilling

Forvaltningen indstiller, at grunden købes.
`);
});

test('an item taken off the agenda needs nothing', () => {
  verify(`
Punkt 1: Nyt gulv

Punktet udgik.
`);
});

test('an agenda has no decisions to miss; its recommendations are checked', () => {
  const source =
    'DAGSORDEN Kulturudvalget d. 14-03-2024\n\nPunkt 1: Nyt gulv\n\nSagsfremstilling\n\nGulvet er slidt.\n\nBeslutning\n';
  expect(check(parse(source)).map(({ rule }) => rule.id)).toEqual(['manglende-indstilling']);
});

test('severity is a setting, and off silences', () => {
  verify(
    `
Punkt 1: Nyt gulv
^^^^^^^^^^^^^^^^^ manglende-indstilling error
`,
    { severities: { 'manglende-beslutning': 'off', 'manglende-indstilling': 'error' } },
  );
});

test('a setting adds standing items, whole titles or beginnings', () => {
  verify(
    `
Punkt 1: Sager til opfølgning

Punkt 2: Rundvisning på havnen
`,
    {
      standingItems: [
        { title: 'Sager til opfølgning', withoutIndstilling: true, withoutBeslutning: true },
        { title: 'Rundvisning …', withoutIndstilling: true, withoutBeslutning: true },
      ],
    },
  );
});

test('messages name the item and why it matters, in both languages', () => {
  const [finding] = check(parse('Punkt 7: Nyt gulv\n\nIndstilling\n\nAt gulvet skiftes.\n'));
  expect(finding?.message).toEqual({
    da: 'Punkt 7 »Nyt gulv« har ingen beslutning. Det skal fremgå af referatet, hvad der blev besluttet (kommunestyrelsesloven § 13).',
    en: 'Item 7 “Nyt gulv” has no decision. The minutes must show what was decided (Local Government Act § 13).',
  });
});

test('a standing item with what the house puts before every title', () => {
  verify(`
Punkt 1: KB - Godkendelse af dagsorden

Beslutning

Godkendt.

Punkt 2: (Åben) Meddelelser

Punkt 3: Åben - Nyt gulv i hallen
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling warning

Beslutning

Godkendt.
`);
});

test('a list of titles with nothing below any of them may be no minutes at all', () => {
  verify(`
Punkt 1: Nyt gulv i hallen
^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-beslutning hint
^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling hint

Punkt 2: Lys på stien
^^^^^^^^^^^^^^^^^^^^^ manglende-beslutning hint
^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling hint

Punkt 3: Ny bro
^^^^^^^^^^^^^^^ manglende-beslutning hint
^^^^^^^^^^^^^^^ manglende-indstilling hint
`);
});

test('where no item has any heading the message says no more than that', () => {
  const titles = ['Nyt gulv i hallen', 'Lys på stien', 'Ny bro'].map((title, at) => `Punkt ${at + 1}: ${title}`);
  const [beslutning, indstilling] = check(parse(`REFERAT Kulturudvalget d. 14-03-2024\n\n${titles.join('\n\n')}\n`));
  expect(beslutning?.message.da).toMatch(/har ingen overskrift, der viser, hvor beslutningen står\.$/);
  expect(indstilling?.message.da).toMatch(/har ingen overskrift, der viser, hvor indstillingen står\.$/);
});

test('an item that was taken off the agenda lacks nothing, in whichever words it says so', () => {
  for (const phrase of withdrawn) verify(`\nPunkt 1: Nyt gulv i hallen\n\n${phrase}.\n`);
});

test('a council that gives advice prints no recommendations', () => {
  for (const body of ['Ældrerådet', 'Rådet for handicap og udsathed'])
    verify(
      `
Punkt 1: Venteliste til ældreboliger

Resume

Der står 27 på listen.

Beslutning

Taget til efterretning.

Punkt 2: Høring om madservice

Resume

Taksterne er i høring.

Beslutning

Rådet har ingen bemærkninger.
`,
      {},
      body,
    );
});

test('who was absent is what the item is about', () => {
  verify(`
Punkt 1: Fraværende

Beslutning

Bo Krag og Eva Holm var fraværende.
`);
});

test('what members ask or move, and who is heard', () => {
  verify(`
Punkt 1: Spørgsmål fra Bo Krag om svømmehallen

Sagsfremstilling

Hvornår åbner den?

Punkt 2: Foretræde ved Svømmeklubben

Punkt 3: Flagning på rådhuset (medlemsforslag)

Beslutning

Forslaget bortfaldt.

Punkt 4: Forslag til beslutning fra Eva Holm om en ny bænk

Beslutning

Oversendt til udvalget.
`);
});

test('recommendations that all break off have lost their points in an export: no more than a hint', () => {
  const item = (number: number) => `
Punkt ${number}: Sag ${number} om haller

INDSTILLING
^^^^^^^^^^^ tom-indstilling hint

Administrationen indstiller til udvalget:

BESLUTNING

Godkendt.
`;
  verify(item(1) + item(2) + item(3));
});

test('what another meeting did with a case is no decision of this one', () => {
  verify(`${complete(1)}
Punkt 2: Nyt gulv
^^^^^^^^^^^^^^^^^ manglende-beslutning warning

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Sagsfremstilling

Gulvet er slidt.

Sagen blev udsat på mødet i maj.
`);
});

test('a case that left the agenda lacks no recommendation, however much was written of it before', () => {
  const text = 'Inga Thorn har bedt om, at sagen fra maj tages op igen. '.repeat(12);
  verify(`${complete(1)}
Punkt 2: Genoptagelse af sagen om nedrivning

Sagsfremstilling

${text}

Beslutning

Udgik.
`);
});

test('what a party or a member asks for, in whichever words the title says so', () => {
  const asked = (title: string) => `
Punkt 1: ${title}

Sagsfremstilling

Skiltene ved skolen er væk.

Beslutning

Drøftet.
`;
  for (const title of [
    'Punkt fra Kristendemokraterne (Ellen Marker)',
    'SF ønsker punkt behandlet: Fri adgang til toiletter',
    'Venstres byrådsgruppe vedrørende brug af vikarer',
    'Anmodning fra (Ø) om åbenhed om konsulenter (B)',
    'Flere bænke i byen (partiforslag)',
    'Forespørgsel til borgmesteren om ventetid',
    'ØK Orientering fra borgmesteren',
    'Kommende sager',
    'Borgmesterens meddelelser',
    'Virksomhedsbesøg',
  ])
    verify(asked(title));
});

test('a letter in which somebody asks the committee to talk of something is a motion; one that applies for money is a case', () => {
  verify(`
Punkt 1: Henvendelse fra Erik Toft vedrørende vejsalt

Sagsfremstilling

Erik Toft har i mail af 5. marts bedt om, at udvalget drøfter kommunens indkøb af vejsalt.

Beslutning

Drøftet.

Punkt 2: Henvendelse fra Kirkeby Fjernvarme
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling warning

Sagsfremstilling

Værket søger om en garanti på 28 mio. kr.

Beslutning

Godkendt.

Punkt 3: Borgerforslag om bevarelse af friluftsbadet

Sagsfremstilling

Forslaget har fået 418 støtter.

Beslutning

Sendes til Kulturudvalget.

Punkt 4: Flere træer på skolernes legepladser

Beslutningsforslag fra Radikale Venstre

Vi ønsker, at hver skole får mindst ti nye træer.

Beslutning

Sendes til Teknisk Udvalg.
`);
});

test('the word in the title of an item is no heading that got lost', () => {
  verify(`
Punkt 1: Beslutning: Støj fra motorbanen
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-beslutning warning

Sagsfremstilling

Naboer har klaget.

Indstilling

Forvaltningen indstiller, at tiden sættes ned.
`);
});

test('what members bring up stands in a group of its own', () => {
  verify(`
Punkt 1: Nyt gulv

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

SAGER REJST AF MEDLEMMERNE

Punkt 2: Brug af vikarer

Sagsfremstilling

Carsten Juul ønsker en oversigt.

Beslutning

Drøftet.
`);
});

test('lists of attachments and signatures are no cases', () => {
  verify(`${complete(1)}${complete(2)}${complete(3)}
Punkt 4: Bilagsliste

1. Sag 1 om haller

1. Udkast (301244/14)

Punkt 5: Underskriftsblad
`);
});

test('a closed item whose case is not published has no recommendation to miss', () => {
  verify(`${complete(1)}${complete(2)}${complete(3)}
Punkt 4: Lukket: Salg af ejendom

Resume

Sagsforløb: ØK/BY

Beslutning

Godkendt.
`);
});

test('who took no part may be told in the sentence behind the decision: that is no attendance alone', () => {
  verify(`
Punkt 1: Nyt gulv

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt. Bent Skov (O) deltog ikke i behandlingen på grund af inhabilitet.
`);
});

test('what became of a motion may be the first thing said of it: no more than a hint', () => {
  verify(`${complete(1)}
Punkt 2: Forslag til beslutning fra Bo Krag om efterværn
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-beslutning hint

Sagsfremstilling

Beslutningsforslaget blev oversendt til Sundhedsudvalget.

"Det foreslås, at kommunen indfører efterværn."
`);
});

test('an election and what every meeting is told need no recommendation', () => {
  verify(`${complete(1)}
Punkt 2: Medlem til bestyrelsen for Egnsmuseet

Sagsfremstilling

Mogens Mold ønsker at udtræde.

Lovgrundlag

Vedtægternes § 5.

Beslutning

Rie Over, A blev bragt i forslag.

Rie Over, A blev valgt.

Punkt 3: Orientering - Kulturudvalget den 14.03.2024

Beslutning

Orienteret.

Punkt 4: Diverse orienteringer - PMT den 9. februar 2021

Beslutning

Orienteret.

Punkt 5: Formandens orientering til pressen

Beslutning

Punkt 414 og 415.

Punkt 6: KF - Henvendelse fra Karen Degn om gratis svømning

Resumé

Karen Degn (Ø) foreslår, at borgere over 65 år svømmer gratis.

Beslutning

Oversendes til udvalget.

Punkt 7: Efterretningssager

Der forelå ingen efterretningssager.
`);
});

const caseItem = (number: number) => `
Punkt ${number}: Sag ${number} om haller

Sagsfremstilling

Hallen er slidt.

Økonomi

Den koster 2 mio. kr.

Indstilling

Forvaltningen indstiller, at hallen bygges.

Beslutning

Godkendt.
`;
const told = (number: number, title: string, finding = '') => `
Punkt ${number}: ${title}
${finding}
Sagsfremstilling

Der er nyt fra netværket.

Beslutning

Drøftet.
`;

test('an item of which the template’s other sections say nothing may need no recommendation: no more than information', () => {
  verify(
    `${caseItem(1)}${caseItem(2)}${caseItem(3)}${told(4, 'Netværksmøde', '^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling information\n')}`,
  );
});

test('what is a case by its title stays one', () => {
  verify(
    `${caseItem(1)}${caseItem(2)}${caseItem(3)}${told(4, 'Orientering om havnen', '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling warning\n')}`,
  );
});

test('whom to elect may be proposed at the meeting itself, where the decision names whom: else no more than information', () => {
  const election = (decision: string, finding = '') => `${complete(1)}
Punkt 2: Valg af medlem til museets bestyrelse
${finding}
Sagsfremstilling

Kirsten Aa udtræder.

Beslutning

${decision}
`;
  verify(election('Rie Over blev valgt.'));
  const marks = '^'.repeat('Punkt 2: Valg af medlem til museets bestyrelse'.length);
  verify(election('Godkendt.', `${marks} manglende-indstilling information\n`));
});

const withoutRecommendation = (title: string, text: string, decision = 'Godkendt.') => `${complete(1)}
Punkt 2: ${title}
${'^'.repeat(`Punkt 2: ${title}`.length)} manglende-indstilling warning

Sagsfremstilling

${text}

Beslutning

${decision}
`;

test('what only sounds like a proposal, a letter or a list of none is a case', () => {
  for (const [title, text, decision] of [
    ['Lokalplan 147', 'Planen har været i høring.', 'Det blev foreslået at udsætte sagen. Planen blev godkendt.'],
    [
      'Henvendelse fra Kirkeby Fjernvarme om garanti',
      'Værket søger om garanti.',
      'Udsat. Udvalget ønsker en redegørelse.',
    ],
    [
      'Anmodning fra Kirkeby Hallen om tilskud',
      'Hallen søger om tilskud.',
      'Godkendt. Bo Krag (V) ønsker en drøftelse af puljen.',
    ],
    ['Punkt fra forrige møde: Lokalplan 147', 'Planen har været i høring.', undefined],
    ['Forespørgsel til Miljøstyrelsen om dispensation', 'Kommunen søger dispensation.', undefined],
    ['KL Orientering om ny aftale', 'Aftalen er på plads.', undefined],
    ['Orientering - afgørelse fra Planklagenævnet 9. februar 2021', 'Nævnet har afgjort sagen.', undefined],
  ] as const)
    verify(withoutRecommendation(title, text, decision));
});

test('a last line that something is none is not all there is to say', () => {
  verify(`${complete(1)}
Punkt 2: Anlægsbevilling til ny skole
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-beslutning warning
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling warning

Skolen skal bygges i 2025.

Der er ingen personalemæssige konsekvenser.
`);
});

test('a group of what is told stays so, whatever the template asks; one of what members bring up ends at the next', () => {
  verify(`${complete(1)}
SAGER TIL ORIENTERING

Punkt 2: Regnskab

Sagsfremstilling

Regnskabet er færdigt.

Økonomi

Ingen.

Beslutning

Taget til efterretning.

SAGER REJST AF MEDLEMMERNE

Punkt 3: Brug af vikarer

Sagsfremstilling

Carsten Juul ønsker en oversigt.

Økonomi

Ingen.

Beslutning

Drøftet.

ØVRIGE SAGER

Punkt 4: Lokalplan 147
^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling warning

Sagsfremstilling

Planen har været i høring.

Beslutning

Godkendt.
`);
});

test('a closed item whose case is published needs its decision', () => {
  verify(`${complete(1)}
Punkt 2: Lukket: Salg af ejendom
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-beslutning warning
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling information

Resume

Ejendommen er til salg.

Økonomi

Prisen er 2 mio. kr.
`);
});

test('who moves something, in any form of the name', () => {
  for (const title of [
    "SF's byrådsgruppe om toiletter",
    'Liste A foreslår flere bænke',
    'Byrådsmedlem Bo Krag ønsker lys på stien',
  ]) {
    verify(`${complete(1)}
Punkt 2: ${title}

Sagsfremstilling

Der er mørkt.

Beslutning

Drøftet.
`);
  }
});

test('a case that was put off before and has its recommendation lacks its decision', () => {
  verify(`${complete(1)}
Punkt 2: Lokalplan 147
^^^^^^^^^^^^^^^^^^^^^^ manglende-beslutning warning

Sagsfremstilling

Sagen blev udsat fra forrige møde.

Indstilling

Forvaltningen indstiller, at planen godkendes.

Punkt 3: Lokalplan 148
^^^^^^^^^^^^^^^^^^^^^^ manglende-beslutning warning

Indstilling

Forvaltningen indstiller, at planen godkendes.

Sagsfremstilling

Forslaget blev oversendt fra Økonomiudvalget.
`);
});

test('a title in parentheses says that the item left', () => {
  verify(`${complete(1)}
Punkt 2: Lokalplan 147 (udgik)
`);
});

test('what is decided under the recommendation’s own heading is not missing, in a house without another', () => {
  verify(`
Punkt 1: Anlægsoversigter

Indstilling og beslutning

Indstilling om, at periodiseringen godkendes.

Løsning

Oversigterne offentliggøres.
`);
});

test('a house that only proposes at the end of some texts recommends nothing; where most texts end so, the others lack it', () => {
  const item = (number: number, text: string, finding = '') => `
Punkt ${number}: Sag ${number}
${finding}
Sagsfremstilling

${text}

Beslutning

Godkendt.
`;
  const proposed = 'Regnskabet er gjort op.\n\nStaben foreslår, at Byrådet godkender regnskabet.';
  const told = 'Sygefraværet falder.';
  verify(item(1, proposed) + item(2, told) + item(3, told) + item(4, told));
  const lacking = '^^^^^^^^^^^^^^ manglende-indstilling warning\n';
  verify(item(1, proposed) + item(2, told, lacking));
  verify(item(1, proposed) + item(2, proposed) + item(3, told, lacking) + item(4, proposed));
});

test('where there was nothing nobody recommends anything, and a member who is named wants what he wants', () => {
  verify(`${complete(1)}
Punkt 2: Skrivelser

Sagsfremstilling

Intet.

Beslutning

Intet.

Punkt 3: Hundelegeplads i mosen

Sagens kerne

Kim Haller (O) foreslår, at der etableres en hundelegeplads.

Beslutning

Forslaget sendes til udvalget.

Punkt 4: Høringssvar

Sagsnr. 27.69.40-A30-1-13

Ingen.
`);
});

test('an earlier decision of nearly the same day is none of this meeting’s where the text tells of it', () => {
  verify(`${complete(1)}
Punkt 2: Kvalitetsrapport
^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-beslutning warning

Indstilling

Direktøren indstiller, at rapporten drøftes.

Sagsfremstilling

Udvalget behandlede sagen den 14. februar 2024, hvor den blev udsat.

Beslutning i Kulturudvalget den 14. februar 2024

Udsat til næste møde.
`);
});

test('an item that left the agenda by its title', () => {
  verify(`${complete(1)}
Punkt 2: Ny bro - udgår

Punkt 3: Nyt gulv i hallen (udgået)
`);
});

test('what a house puts before every title tells nothing of what is told at every meeting', () => {
  verify(`${complete(1)}
Punkt 2: Orienteringssag: Borgmesterens orientering

Beslutning

Borgmesteren orienterede om byggeriet.

Punkt 3: Beslutningssag: Meddelelser

Beslutning

Taget til efterretning.

Punkt 4: Orienteringssag: Regnskab for havnen
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling warning

Beslutning

Taget til efterretning.
`);
});

test('a member who asks for something on the agenda', () => {
  verify(`${complete(1)}
Punkt 2: Gratis parkering i december

Sagsfremstilling

Byrådsmedlem Eva Holm (L) anmoder om, at følgende forslag optages på dagsordenen:

Byrådet beslutter, at parkering er gratis i december.

Beslutning

Forkastet.
`);
});

test('the committee for short behind what is told at every meeting, minutes signed digitally, a list of attachments', () => {
  verify(`${complete(1)}
Punkt 2: Orienteringer ØU

Beslutning

Orientering givet.

Punkt 3: Digital godkendelse af referat

Beslutning

Godkendt.

Punkt 4: Valgforberedelser FN
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling warning

Beslutning

Orientering givet.

Punkt 5: Bilagsoversigt

1. Nyt gulv i hallen

Tilbud (63120/16)
`);
});

test('a decision that stands empty under its own heading, whatever its history repeats', () => {
  verify(`${complete(1)}
Punkt 2: Nye cykelgader

Beslutning
^^^^^^^^^^ tom-beslutning warning

Indstilling

Forvaltningen indstiller, at gaderne lægges om.

Sagens forløb

12-03-2024 Magistraten

Anbefales.

14-03-2024 Kulturudvalget

Godkendt.

Bilag

Kort
`);
});

test('an answer of nothing excuses no case', () => {
  verify(`${complete(1)}
Punkt 2: Orientering om havnen
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling warning

Beslutning

Ingen bemærkninger.

Punkt 3: Nye bænke i parken
^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-beslutning warning
^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling warning

23/444

Parkens bænke er slidte, og forvaltningen vil købe ti nye.

Afledte udgifter

Ingen.

Punkt 4: Ny havneplads
^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling warning

Sagsfremstilling

Borgmester Bo Krag (V) har underskrevet en aftale med havnen. Forvaltningen har siden udarbejdet et projekt.

Beslutning

Godkendt.
`);
});

test('an election that is weighed as a case is one, unless members are named', () => {
  const item = (number: number, title: string, decision: string, finding = '') => `
Punkt ${number}: ${title}
${finding}
Økonomi

Området koster 100.000 kr. om året.

Beslutning

${decision}
`;
  verify(
    complete(1) +
      item(
        2,
        'Udpegning af medlem til naturrådet',
        'Udpeget.',
        '^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling information\n',
      ) +
      item(3, 'Udpegning af medlem til havnens bestyrelse', 'Eva Holm (A) blev valgt.') +
      item(4, 'Musikskolen - valg af 2 medlemmer', 'Eva Holm (A) blev valgt.'),
  );
});

test('what is chosen is no election where it is nobody', () => {
  verify(`${complete(1)}
Punkt 2: Valg af leverandør til skolekørsel
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling warning

Sagsfremstilling

Tre selskaber har budt.

Beslutning

Busselskabet blev valgt.
`);
});

test('a heading for recommendation and decision with a recommendation alone below it', () => {
  const item = (number: number, decision: string, finding = '') => `
Punkt ${number}: Gulv ${number}
${finding}
Indstilling og beslutning

Forvaltningen indstiller, at gulvet skiftes.
${decision}`;
  const lacking = '^^^^^^^^^^^^^^^ manglende-beslutning warning\n';
  verify(item(1, '', lacking) + item(2, '', lacking) + item(3, '', lacking));
  verify(item(1, '\nRådet bakker op.\n') + item(2, '\nRådet ønsker et lysere gulv.\n'));
});

test('a day the case text names is that of another meeting only where a body met', () => {
  const item = (text: string, finding = '') => `${complete(1)}
Punkt 2: Kvalitetsrapport
${finding}
Indstilling

Direktøren indstiller, at rapporten drøftes.

Sagsfremstilling

${text}

Beslutning i Kulturudvalget den 13-03-2024
`;
  verify(`${item('Udvalget behandlede sagen 13-03-2024.', '^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-beslutning warning\n')}
Udsat.
`);
  verify(`${item('Hallen blev lukket 13-03-2024.')}                                ^^^^^^^^^^ moededato warning

Godkendt.
`);
});

test('an agenda that says nothing of a case but where it has been', () => {
  const source = `DAGSORDEN Kulturudvalget d. 14-03-2024

Punkt 1: Budgetforslag for idræt

Sagsforløb

Magistraten den 2. februar 2024

Bilag

Forslag 1

Punkt 2: Budgetforslag for havnen

Sagsfremstilling

Kajen er slidt.
`;
  expect(marked(source)).toContain(`Punkt 1: Budgetforslag for idræt
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling information`);
  expect(marked(source)).toContain(`Punkt 2: Budgetforslag for havnen
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ manglende-indstilling warning`);
});
