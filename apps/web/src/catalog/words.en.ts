/** The English texts of this folder. */
export const words = {
  titles: {
    products: 'Products',
    product: 'Product',
    vendors: 'Vendors',
    vendor: 'Vendor',
    contracts: 'Contracts',
    contract: 'Contract',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    catalog: typeof words;
  }
}
