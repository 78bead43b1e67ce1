import type { words as english } from './words.en.js';

/** The German texts of charts. */
export const words: typeof english = {
  showAs: 'Ausgaben zeigen als',
  chart: 'Diagramm',
  table: 'Tabelle',
  bars: 'Balken: {{about}}. Dieselben Zahlen stehen in der Tabelle.',
  month: 'Monat',
  total: 'Summe',
  others: 'Übrige',
};
