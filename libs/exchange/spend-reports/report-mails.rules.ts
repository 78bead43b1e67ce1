import type { ExploredDto } from '#spend';
import { rowsOf, titlesOf, totalOf } from './report-lines.rules.js';

const MOST_ROWS = 15;

interface ReportMailWords {
  greeting: (name: string) => string;
  about: (months: string) => string;
  attached: string;
  open: string;
  why: (organization: string) => string;
  nothing: string;
}

const words: Record<'en' | 'de', ReportMailWords> = {
  en: {
    greeting: (name) => `Hello ${name},`,
    about: (months) => `What was spent, ${months}. The largest first:`,
    attached: 'All of it is attached.',
    open: 'Open it in the explorer',
    why: (organization) => `You get this report because somebody at ${organization} has it sent to you.`,
    nothing: 'Nothing was spent in these months.',
  },
  de: {
    greeting: (name) => `Guten Tag, ${name},`,
    about: (months) => `Was ausgegeben wurde, ${months}. Das Größte zuerst:`,
    attached: 'Alles steht im Anhang.',
    open: 'Im Explorer öffnen',
    why: (organization) => `Sie erhalten diesen Bericht, weil ihn jemand bei ${organization} an Sie senden lässt.`,
    nothing: 'In diesen Monaten wurde nichts ausgegeben.',
  },
};

export interface ReportReceiver {
  name: string;
  locale: string;
  organization: string;
}

/** The mail that a report comes with: its largest rows as text and as a table, and the way to the explorer. Pure. */
export function reportMail(
  report: { name: string },
  told: ExploredDto,
  { name, locale, organization }: ReportReceiver,
  url: string,
): { subject: string; text: string; html: string } {
  const say = words[/^de\b/i.test(locale) ? 'de' : 'en'];
  const months = told.from === told.to ? told.from.slice(0, 7) : `${told.from.slice(0, 7)} – ${told.to.slice(0, 7)}`;
  const ends = [...told.by.map((_dimension, place) => place), told.by.length + told.periods.length];
  const short = (cells: readonly string[]): string[] => ends.map((place) => cells[place] ?? '');
  const titles = short(titlesOf(told));
  const lines = [...rowsOf(told).slice(0, MOST_ROWS), totalOf(told)].map((row) => short(row.map(({ text }) => text)));
  const isEmpty = told.rowCount === 0 && told.total.amount === '0';
  const table = isEmpty ? say.nothing : [titles, ...lines].map((line) => line.join('   ')).join('\n');
  const cell = (tag: 'td' | 'th', text: string, place: number): string =>
    `<${tag} style="padding:2px 12px 2px 0;text-align:${place === ends.length - 1 ? 'right' : 'left'}">${escaped(text)}</${tag}>`;
  const row = (tag: 'td' | 'th', line: readonly string[]): string =>
    `<tr>${line.map((text, place) => cell(tag, text, place)).join('')}</tr>`;
  return {
    subject: `${report.name}, ${months}`,
    text: [say.greeting(name), say.about(months), table, say.attached, `${say.open}: ${url}`, '-- ', say.why(organization)].join(
      '\n\n',
    ),
    html: [
      `<!doctype html><html lang="${escaped(locale)}"><body style="font-family:sans-serif;line-height:1.5">`,
      `<p>${escaped(say.greeting(name))}</p><p>${escaped(isEmpty ? say.nothing : say.about(months))}</p>`,
      isEmpty
        ? ''
        : `<table style="border-collapse:collapse">${row('th', titles)}${lines.map((line) => row('td', line)).join('')}</table>`,
      `<p>${escaped(say.attached)} <a href="${escaped(url)}">${escaped(say.open)}</a></p>`,
      `<hr><p style="color:#666;font-size:small">${escaped(say.why(organization))}</p></body></html>`,
    ].join(''),
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
