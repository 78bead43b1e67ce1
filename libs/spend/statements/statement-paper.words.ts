import type { EntryKind } from '../ledger/ledger-kinds.js';

export const paperLanguages = ['en', 'de'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

const en = {
  showback: 'What the unit bears, for information',
  chargeback: 'What the unit is charged with',
  draft: 'The period is open: this may change',
  byRate: 'By rate card: {card}',
  costHead: ['What', 'Cost centre', 'Amount'],
  sides: { spend: 'Spend of the unit', from: 'Allocated to others', to: 'Allocated to the unit' },
  total: 'Total',
  rateHead: ['Service', 'Quantity × price', 'By rate', 'At cost', 'Recovery'],
  unpriced: 'Not priced by the card',
  page: 'Page {page} of {pages}',
  kinds: {
    purchase: 'Purchase',
    recurring: 'Recurring',
    usage: 'Usage',
    repair: 'Repair',
    tax: 'Tax',
    fee: 'Fee',
    credit: 'Credit',
    depreciation: 'Depreciation',
    disposal_proceeds: 'Disposal proceeds',
    disposal_result: 'Loss or gain of disposal',
    adjustment: 'Adjustment',
  } satisfies Record<EntryKind, string>,
};

/** What stands on a statement besides what it tells. */
export const paperWords: Record<PaperLanguage, typeof en> = {
  en,
  de: {
    showback: 'Was die Einheit trägt, zur Kenntnis',
    chargeback: 'Womit die Einheit belastet wird',
    draft: 'Der Monat ist offen: Dies kann sich noch ändern',
    byRate: 'Nach Preisliste: {card}',
    costHead: ['Was', 'Kostenstelle', 'Betrag'],
    sides: { spend: 'Ausgaben der Einheit', from: 'An andere umgelegt', to: 'Auf die Einheit umgelegt' },
    total: 'Summe',
    rateHead: ['Leistung', 'Menge × Preis', 'Nach Preis', 'Zu Kosten', 'Deckung'],
    unpriced: 'Ohne Preis in der Liste',
    page: 'Seite {page} von {pages}',
    kinds: {
      purchase: 'Kauf',
      recurring: 'Laufend',
      usage: 'Verbrauch',
      repair: 'Reparatur',
      tax: 'Steuer',
      fee: 'Gebühr',
      credit: 'Gutschrift',
      depreciation: 'Abschreibung',
      disposal_proceeds: 'Verkaufserlös',
      disposal_result: 'Abgangsverlust oder -gewinn',
      adjustment: 'Anpassung',
    },
  },
};
