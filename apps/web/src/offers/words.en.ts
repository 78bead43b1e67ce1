/** The English texts of what the catalogue offers, wherever it is shown. */
export const words = {
  find: 'Name, heading or description',
  quantity: 'How many',
  times: '{{many}} ×',
  parts: 'What it consists of',
  price: {
    monthly: '{{amount}} a month',
    term_one: 'over one month',
    term_other: 'over {{count}} months',
  },
  templates: {
    title: 'Templates',
    all: 'All templates',
    lines_one: 'one line',
    lines_other: '{{count}} lines',
    sharedBy: 'for everybody, kept by {{who}}',
    own: 'only for me',
  },
  picker: {
    title: 'From the catalogue',
    choose: 'Choose',
    chooseOne: 'Choose {{title}}',
    nothing: 'Nothing that is offered to you matches these words.',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    offers: typeof words;
  }
}
