import type { words as english } from './words.en.js';

/** The German texts of closing periods. */
export const words: typeof english = {
  title: 'Periodenabschluss',
  help: 'Ein abgeschlossener Monat ändert sich nie: Was später für ihn gebucht wird, zählt im ersten offenen Monat und behält seinen Buchungstag.',
  noYear: 'Dieses Geschäftsjahr gibt es nicht.',
  year: 'Geschäftsjahr {{year}}',
  yearBefore: 'Das Jahr davor',
  yearAfter: 'Das Jahr danach',
  firstOpen: 'Abgeschlossen bis vor {{month}}.',
  noneClosed: 'Noch ist nichts abgeschlossen. Der erste Monat, den Sie abschließen, nimmt alle davor mit.',
  states: { open: 'Offen', closing: 'Im Abschluss', closed: 'Abgeschlossen' },
  looks: { clear: 'Erledigt', warning: 'Warnung', blocking: 'Im Weg' },
  begunBy: 'Begonnen von {{name}}',
  closedBy: 'Abgeschlossen von {{name}}',
  closedBefore: 'Er wurde mit einem späteren Monat abgeschlossen, daher hat er keine Prüfliste.',
  said: 'Hingenommen: {{reason}}',
  reason: 'Warum trotzdem abgeschlossen wird',
  show: 'Zeigen',
  more: 'Es gibt mehr; dies sind die ersten.',
  begin: 'Abschluss beginnen',
  leaveOpen: 'Offen lassen',
  close: '{{month}} abschließen',
  closeForGood: 'Endgültig abschließen',
  closeText: 'Niemand kann ihn wieder öffnen. Korrekturen zählen im Monat danach.',
  closed: '{{month}} ist abgeschlossen.',
  blocked_one: 'Eines steht noch im Weg.',
  blocked_other: '{{count}} Dinge stehen noch im Weg.',
  unsaid_one: 'Eine Warnung braucht noch einen Grund.',
  unsaid_other: '{{count}} Warnungen brauchen noch einen Grund.',
  checks: {
    not_over: { title: 'Der Monat ist vorbei', text: 'Er lässt sich vom ersten Tag des nächsten Monats an abschließen.' },
    earlier_open: { title: 'Frühere Monate sind abgeschlossen', text: 'Schließen Sie diese zuerst ab, einen nach dem anderen.' },
    rollups_behind: {
      title: 'Alle Buchungen sind summiert',
      text: 'Einige wurden eben erst gebucht; sehen Sie in ein paar Sekunden noch einmal nach.',
    },
    charges_due: {
      title: 'Laufende Kosten sind gebucht',
      text: 'Laufende Kosten sind fällig und noch nicht gebucht; das geschieht alle zehn Minuten.',
    },
    rates_missing: {
      title: 'Jede Währung hat ihren Kurs',
      text: 'Laufende Kosten warten auf einen Wechselkurs. Sobald er eingetragen ist, werden sie gebucht.',
    },
    differences: {
      title: 'Summen und Buchungen stimmen überein',
      text: 'Gegenstände zeigen eine andere Summe, als ihre Buchungen ergeben. Bilden Sie die Summen neu.',
    },
    without_cost_center: {
      title: 'Jede Buchung hat eine Kostenstelle',
      text: 'Buchungen belasten niemanden. Stornieren und buchen Sie neu, oder sagen Sie, warum sie bleiben.',
    },
    depreciation_due: { title: 'Abschreibungen sind gebucht', text: 'Die Abschreibung des Monats ist noch nicht gebucht.' },
    allocations_due: {
      title: 'Umlagen sind gelaufen',
      text: 'Regeln sind seit den letzten Buchungen des Monats nicht gelaufen oder noch nie.',
    },
    statements_disputed: {
      title: 'Keiner Abrechnung wird widersprochen',
      text: 'Einheiten haben ihrer Abrechnung widersprochen und warten auf eine Antwort.',
    },
    rates_unpublished: {
      title: 'Preislisten gelten für alle, die danach abrechnen',
      text: 'Einheiten sollen nach einer Preisliste abrechnen, die zu dem Monat nichts sagt: Sie tragen, was ausgegeben wurde.',
    },
  },
};
