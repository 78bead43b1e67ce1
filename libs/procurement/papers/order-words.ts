import type { OrderPaper } from './order-paper.js';

/** What the papers and mails of an order say besides the order itself. */
interface OrderWords {
  order: string;
  amended: string;
  cancelled: string;
  draft: string;
  vendor: string;
  delivery: string;
  date: string;
  wanted: string;
  contact: string;
  position: string;
  what: string;
  quantity: string;
  price: string;
  discount: string;
  tax: string;
  net: string;
  monthly: string;
  lines: string;
  shipping: string;
  total: string;
  terms: string;
  contract: string;
  taxNumber: string;
  quote: string;
  page: string;
  mail: {
    subject: string;
    again: string;
    withdrawn: string;
    first: string;
    amended: string;
    cancelled: string;
    answer: string;
    regards: string;
  };
}

const english: OrderWords = {
  order: 'Purchase order {number}',
  amended: 'Version {revision}: it replaces what was sent before.',
  cancelled: 'Cancelled',
  draft: 'Draft, not an order',
  vendor: 'Vendor',
  delivery: 'Deliver to',
  date: 'Date',
  wanted: 'Wanted by',
  contact: 'Contact',
  position: 'No.',
  what: 'Description',
  quantity: 'Quantity',
  price: 'Price',
  discount: 'Discount',
  tax: 'Tax',
  net: 'Net',
  monthly: '{amount} a month for each, for {months} months',
  lines: 'Net',
  shipping: 'Shipping',
  total: 'Total',
  terms: 'Terms',
  contract: 'Contract',
  taxNumber: 'VAT no. {number}',
  quote: 'Please quote {number} on your confirmation, delivery note and invoice.',
  page: 'Page {page} of {pages}',
  mail: {
    subject: 'Purchase order {number} from {buyer}',
    again: 'Purchase order {number} from {buyer}: version {revision}',
    withdrawn: 'Purchase order {number} from {buyer} is cancelled',
    first: 'please find our purchase order {number} attached.',
    amended: 'we have amended our purchase order {number}. Version {revision} is attached and replaces what was sent before.',
    cancelled: 'we have cancelled our purchase order {number}. Please do not deliver it.',
    answer: 'Please confirm it with your own number and the day of delivery to {answers}.',
    regards: 'Kind regards',
  },
};

const german: OrderWords = {
  order: 'Bestellung {number}',
  amended: 'Fassung {revision}: Sie ersetzt, was vorher gesendet wurde.',
  cancelled: 'Storniert',
  draft: 'Entwurf, keine Bestellung',
  vendor: 'Lieferant',
  delivery: 'Lieferung an',
  date: 'Datum',
  wanted: 'Gewünscht bis',
  contact: 'Ansprechperson',
  position: 'Pos.',
  what: 'Bezeichnung',
  quantity: 'Menge',
  price: 'Preis',
  discount: 'Rabatt',
  tax: 'Steuer',
  net: 'Netto',
  monthly: '{amount} im Monat je Stück, für {months} Monate',
  lines: 'Netto',
  shipping: 'Versand',
  total: 'Gesamt',
  terms: 'Bedingungen',
  contract: 'Vertrag',
  taxNumber: 'USt-IdNr. {number}',
  quote: 'Bitte geben Sie {number} auf Bestätigung, Lieferschein und Rechnung an.',
  page: 'Seite {page} von {pages}',
  mail: {
    subject: 'Bestellung {number} von {buyer}',
    again: 'Bestellung {number} von {buyer}: Fassung {revision}',
    withdrawn: 'Bestellung {number} von {buyer} ist storniert',
    first: 'anbei erhalten Sie unsere Bestellung {number}.',
    amended:
      'wir haben unsere Bestellung {number} geändert. Fassung {revision} liegt bei und ersetzt, was vorher gesendet wurde.',
    cancelled: 'wir haben unsere Bestellung {number} storniert. Bitte liefern Sie sie nicht.',
    answer: 'Bitte bestätigen Sie sie mit Ihrer eigenen Nummer und dem Liefertag an {answers}.',
    regards: 'Mit freundlichen Grüßen',
  },
};

export const orderWords: Readonly<Record<OrderPaper['locale'], OrderWords>> = { en: english, de: german };

/** @param figures what stands for `{name}` in the text */
export function filledIn(text: string, figures: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name] ?? ''));
}
