/** The English texts of the board. */
export const words = {
  titles: {
    board: 'Board',
  },
  text: 'Drag a card to another column to use the verb that leads there, or press M on it.',
  column: '{{state}}, {{many}}',
  more: 'Show more',
  none: 'Nothing here',
  move: 'Move {{tag}} …',
  moveTitle: 'Where to move {{tag}}',
  possible: 'Possible now',
  impossible: 'Not possible now',
  noWay: 'No verb leads here from “{{state}}”.',
  here: 'It stands here.',
  chooseVerb: 'How to move {{tag}} to “{{state}}”',
  asking: 'Looking what is possible …',
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    board: typeof words;
  }
}
