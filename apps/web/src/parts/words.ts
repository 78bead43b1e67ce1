/** `report_fault` and `billingStartsOn` as a person would write them. */
export function words(name: string): string {
  const spaced = name
    .replace(/^it(?=_|$)/, 'IT')
    .replace(/_/g, ' ')
    .replace(/([a-z0-9])([A-Z])/g, (_all, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
