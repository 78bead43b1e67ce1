/** Die deutschen Texte zu dem, was der Katalog anbietet, wo immer es steht. */
export const words = {
  find: 'Name, Überschrift oder Beschreibung',
  quantity: 'Wie viele',
  times: '{{many}} ×',
  parts: 'Woraus es besteht',
  price: {
    monthly: '{{amount}} im Monat',
    term_one: 'einen Monat lang',
    term_other: '{{count}} Monate lang',
  },
  picker: {
    title: 'Aus dem Katalog',
    choose: 'Wählen',
    chooseOne: '{{title}} wählen',
    nothing: 'Zu diesen Wörtern wird Ihnen nichts angeboten.',
  },
};
