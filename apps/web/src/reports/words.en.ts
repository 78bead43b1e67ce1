/** The English texts of reports. */
export const words = {
  titles: { reports: 'Procurement reports' },
  tabs: { orders: 'Open orders', deliveries: 'Deliveries', prices: 'Prices', approvals: 'Approvals' },
  tableOf: 'Table: {{title}}',
  from: 'From',
  until: 'Until',
  fields: {
    vendor: 'Vendor',
    product: 'Product',
    person: 'Person',
    costCenter: 'Cost centre',
    currency: 'Currency',
    note: 'Note',
    orders: 'Orders',
    order: 'Order',
    ordered: 'Ordered',
    quantity: 'Quantity',
    late: 'Late',
    undated: 'No day',
    oldestSent: 'Oldest sent',
    open: 'Committed',
    deliveries: 'Deliveries',
    received: 'Received',
    medianDays: 'Median days',
    ninetiethDays: '9 of 10 within days',
    onTime: 'On time',
    faulty: 'Damaged or wrong',
    waiting: 'Waiting',
    overTwoDays: 'Over two days',
    overAWeek: 'Over a week',
    medianHours: 'Median hours',
    oldestAsked: 'Oldest waits',
    requests: 'Requests',
    once: 'Once',
    recurring: 'Recurring over the term',
    unitPrice: 'Price each',
    netPrice: 'After discount',
    recurringEach: 'Each month',
    posted: 'Posted',
    committed: 'Committed',
  },
  orders: { none: 'No vendor owes anything', noneText: 'Orders that are sent stand here until they have come in full.' },
  deliveries: {
    by: 'By vendor or product',
    none: 'Nothing was received in these days',
    noneText: 'Choose other days; a year is shown where none are chosen.',
  },
  prices: {
    choose: 'Choose a product',
    chooseText: 'What it cost from order to order stands here then.',
    none: 'This product was never ordered',
    noneText: 'Its prices stand here once an order for it is sent.',
  },
  approvals: {
    ages: 'For whom approvals wait',
    none: 'Nobody is waited for',
    noneText: 'Whoever is asked for an approval stands here until they decide.',
    spend: 'What waits for its approval',
    nothing: 'Nothing waits for its approval',
    nothingText: 'What requests would cost stands here by cost centre while they are decided on.',
  },
};

declare module 'i18next' {
  interface ResourceNamespaceMap {
    reports: typeof words;
  }
}
