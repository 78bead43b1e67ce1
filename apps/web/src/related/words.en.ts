/** The English texts of what belongs to a record. */
export const words = {
  edit: 'Edit',
  more: 'Show all',
  archive: {
    verb: 'Archive',
    restore: 'Restore',
    done: '{{name}} is archived.',
    restored: '{{name}} can be chosen again.',
    badge: 'Archived',
    means: 'It stays wherever it is used, but can no longer be chosen.',
    filter: 'Archived',
  },
  items: {
    all_one: '{{many}} item',
    all_other: 'All {{many}} items',
  },
  party: {
    title: 'On orders',
    edit: 'On the papers of orders',
    save: 'Save',
    saved: '{{name}} is named so on orders.',
    unsaid: 'Nothing is said yet. Without an e-mail address orders are not mailed.',
    ownUnsaid: 'Nothing is said yet. The papers of orders name us by the organisation’s name alone.',
    legalHelp: 'Left empty, {{name}}',
    localeHelp: 'Left empty, as the organisation',
    countryHelp: 'Two letters, as DE',
    taxHelp: 'With its country',
    address: 'Address',
    electronic: 'Electronic addresses',
    peppol: 'Peppol',
    cxml: 'cXML',
    locales: { en: 'English', de: 'German' },
    fields: {
      legalName: 'Registered name',
      contactName: 'Contact',
      orderEmail: 'E-mail for orders',
      locale: 'Language of the papers',
      addressLine1: 'Street and number',
      addressLine2: 'Addition',
      postalCode: 'Postal code',
      city: 'City',
      country: 'Country',
      taxNumber: 'VAT number',
      endpointScheme: 'Peppol scheme',
      endpointId: 'Peppol address',
      cxmlDomain: 'cXML domain',
      cxmlIdentity: 'cXML identity',
    },
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    related: typeof words;
  }
}
