import type { words as english } from './words.en.js';

/** The German texts of the board. */
export const words: typeof english = {
  titles: {
    board: 'Tafel',
  },
  text: 'Ziehen Sie eine Karte in eine andere Spalte, um den Vorgang anzuwenden, der dorthin führt, oder drücken Sie M auf ihr.',
  column: '{{state}}, {{many}}',
  more: 'Mehr zeigen',
  none: 'Hier ist nichts',
  move: '{{tag}} bewegen …',
  moveTitle: 'Wohin mit {{tag}}',
  possible: 'Jetzt möglich',
  impossible: 'Jetzt nicht möglich',
  noWay: 'Von „{{state}}“ führt kein Vorgang hierher.',
  here: 'Es steht hier.',
  chooseVerb: 'Wie {{tag}} zu „{{state}}“ kommt',
  asking: 'Es wird nachgesehen, was möglich ist …',
};
