/** The English texts of the pages of the service catalogue. */
export const words = {
  titles: { catalogue: 'Service catalogue' },
  fields: { category: 'Heading' },
  offers: { keep: 'Keep the offers' },
  catalogue: {
    none: 'Nothing is offered to you yet',
    noneText:
      'What whoever keeps the catalogue publishes for you appears here. You can ask for anything else in a request of your own.',
    noneFound: 'Nothing that is offered to you matches',
    more: 'Show more',
    lead_one: 'about one day',
    lead_other: 'about {{count}} days',
    add: 'Add to the basket',
    addOne: 'Add to the basket: {{title}}',
    choose: 'Choose',
    chooseOne: 'Choose {{title}}',
    plan: 'Plan',
    together: 'Together',
    notOffered: 'This is not offered at the moment.',
  },
  basket: {
    title: 'Basket',
    open_one: 'Basket, one line',
    open_other: 'Basket, {{count}} lines',
    added: '{{title}} is in the basket.',
    empty: 'The basket is empty',
    emptyText: 'Choose something of the catalogue first.',
    help: 'Nothing is sent yet: you say next whom it is for and who pays it.',
    ask: 'Ask for this',
    clear: 'Empty it',
    quantityOf: 'How many of {{title}}',
    remove: 'Remove {{title}}',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    shop: typeof words;
  }
}
