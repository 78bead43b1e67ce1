import type { words as english } from './words.en.js';

/** The German texts of the scanner. */
export const words: typeof english = {
  title: 'Scannen',
  lead: 'Halten Sie das Etikett eines Gegenstands vor die Kamera oder tippen Sie ein, was darauf steht.',
  camera: 'Kamera benutzen',
  stop: 'Kamera anhalten',
  noCamera: 'Die Kamera kann nicht benutzt werden: {{reason}}',
  denied: 'es wurde nicht erlaubt',
  missing: 'es gibt keine',
  busy: 'etwas anderes benutzt sie',
  insecure: 'Browser erlauben sie nur über HTTPS',
  field: 'Kennzeichen, Seriennummer oder Code',
  find: 'Suchen',
  unknown: 'Nichts hat den Code {{code}}.',
  add: 'Gegenstand mit diesem Code anlegen',
  several_one: '{{count}} Gegenstand passt zu {{code}}',
  several_other: '{{count}} Gegenstände passen zu {{code}}',
  picture: 'Was die Kamera sieht',
};
