/** Die deutschen Texte zu dem, was der Katalog anbietet, wo immer es steht. */
export const words = {
  find: 'Name, Rubrik oder Beschreibung',
  quantity: 'Wie viele',
  times: '{{many}} ×',
  parts: 'Woraus es besteht',
  price: {
    monthly: '{{amount}} im Monat',
    term_one: 'einen Monat lang',
    term_other: '{{count}} Monate lang',
  },
  templates: {
    title: 'Vorlagen',
    all: 'Alle Vorlagen',
    lines_one: 'eine Zeile',
    lines_other: '{{count}} Zeilen',
    sharedBy: 'für alle, gepflegt von {{who}}',
    own: 'nur für mich',
  },
  picker: {
    title: 'Aus dem Katalog',
    choose: 'Wählen',
    chooseOne: '{{title}} wählen',
    nothing: 'Zu diesen Wörtern wird Ihnen nichts angeboten.',
  },
};
