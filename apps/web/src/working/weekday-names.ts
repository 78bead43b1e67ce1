/** `Monday` for 1 in the language of the page. */
export function weekdayName(weekday: number, language: string): string {
  // The 1st of January 2024 was a Monday.
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, weekday)));
}
