/** The English texts of charts. */
export const words = {
  showAs: 'Show spend as',
  chart: 'Chart',
  table: 'Table',
  bars: 'Bars: {{about}}. The same figures are in the table view.',
  month: 'Month',
  total: 'Total',
  others: 'Others',
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    charts: typeof words;
  }
}
