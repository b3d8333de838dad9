/** Title words, header fields and the heading of the contents. */
import type { DocumentType } from '../core/model.ts';

/** Words a title line begins with, and the type of document each announces. */
export const titleWords: readonly { readonly word: string; readonly type: DocumentType }[] = [
  { word: 'Referat', type: 'referat' },
  { word: 'Mødereferat', type: 'referat' },
  { word: 'Beslutningsreferat', type: 'referat' },
  { word: 'Beslutningsprotokol', type: 'beslutningsprotokol' },
  { word: 'Protokol', type: 'beslutningsprotokol' },
  { word: 'Mødeprotokol', type: 'beslutningsprotokol' },
  { word: 'Åben protokol', type: 'beslutningsprotokol' },
  { word: 'Åben beslutningsprotokol', type: 'beslutningsprotokol' },
  { word: 'Lukket beslutningsprotokol', type: 'beslutningsprotokol' },
  { word: 'Dagsorden med beslutninger', type: 'referat' },
  { word: 'Dagsorden', type: 'dagsorden' },
  { word: 'Mødedagsorden', type: 'dagsorden' },
  { word: 'Tillægsdagsorden', type: 'dagsorden' },
  { word: 'Åben dagsorden', type: 'dagsorden' },
  { word: 'Åbent referat', type: 'referat' },
  { word: 'Lukket referat', type: 'referat' },
];

/** What a header field is about. */
export type HeaderField = 'body' | 'date' | 'time' | 'place' | 'participants' | 'absent';

/** Labels of those who have a seat, whether they came or not. */
export const memberLabels: readonly string[] = ['Medlemmer'];

/** Labels of the header fields, with or without a colon behind them; the first of each is the usual one. */
export const headerFields: readonly { readonly field: HeaderField; readonly labels: readonly string[] }[] = [
  { field: 'date', labels: ['Mødedato', 'Dato', 'Mødedag', 'Tidspunkt'] },
  { field: 'time', labels: ['Mødetid', 'Mødetidspunkt', 'Starttidspunkt', 'Klokken', 'Start'] },
  { field: 'place', labels: ['Mødested', 'Sted', 'Mødelokale', 'Lokale', 'Lokation'] },
  {
    field: 'participants',
    labels: ['Mødedeltagere', 'Deltagere', 'Tilstede', 'Til stede', ...memberLabels, 'Fremmødte', 'Mødt'],
  },
  { field: 'absent', labels: ['Afbud', 'Afbud fra', 'Fraværende', 'Ikke til stede', 'Fraværende med afbud'] },
  { field: 'body', labels: ['Udvalg', 'Forum', 'Mødeforum'] },
];

/** What tells when a meeting was over, and not when it began. */
export const endWords: readonly string[] = ['hævet', 'hæves', 'slut', 'til kl.'];

/** What a line begins with that tells so, behind the last item: `Mødet blev hævet kl. 18.05.` */
export const meetingEnds: readonly string[] = [
  'Mødet hævet',
  'Mødet hæves',
  'Mødet blev hævet',
  'Mødet er hævet',
  'Mødet slut',
  'Mødet sluttede',
  'Mødet sluttet',
  'Mødet afsluttet',
];

/** Lines that head a list of the items. */
export const contentsHeadings: readonly string[] = [
  'Indholdsfortegnelse',
  'Indhold',
  'Punkter på dagsordenen',
  'Dagsordenspunkter',
  'Punkter',
  'Sager',
  'Sagsoversigt',
  'Punktoversigt',
  'Oversigt over punkter',
];

/** Words the columns of such a list are headed with: `Punkt nr. Side`, `Sag nr.: Emne`. */
export const contentsColumns: readonly string[] = [
  'punkt',
  'punkter',
  'pkt',
  'sag',
  'sager',
  'sagnr',
  'sagsnr',
  'nr',
  'emne',
  'tekst',
  'titel',
  'overskrift',
  'til',
  'dagsorden',
  'side',
  'sidenr',
];

/** Ends of the words that name where a meeting is held, for a place without a label: `Fuglebjerre Bibliotek`. */
export const placeStems: readonly string[] = [
  'lokale',
  'sal',
  'salen',
  'rådhus',
  'rådhuset',
  'bibliotek',
  'biblioteket',
  'museum',
  'museet',
  'hal',
  'hallen',
  'skole',
  'skolen',
  'center',
  'centret',
  'centeret',
  'hus',
  'huset',
  'gård',
  'gården',
  'kro',
  'cafeteria',
  'kantine',
  'kantinen',
  'værelse',
  'kontor',
  'regionshuset',
  'teams',
  'skype',
];
