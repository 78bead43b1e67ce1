/** The English texts of this folder. */
export const words = {
  titles: {
    people: 'People',
    person: 'Person',
    units: 'Business units',
    unit: 'Business unit',
    costCenters: 'Cost centres',
    costCenter: 'Cost centre',
    locations: 'Locations',
    location: 'Location',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    organization: typeof words;
  }
}
