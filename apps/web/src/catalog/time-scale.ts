/** From a first to a last day. */
export interface TimeScale {
  from: string;
  to: string;
}

/** This day, as the API writes days. */
export function today(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}

/** Where a day lies on the scale, in percent; what lies outside is put at its end. */
export function placeOf(day: string, { from, to }: TimeScale): number {
  const [first, last, at] = [from, to, day].map((each) => Date.parse(`${each}T00:00:00Z`)) as [number, number, number];
  if (last <= first) return 0;
  return Math.min(100, Math.max(0, ((at - first) / (last - first)) * 100));
}

/** A day some years later. */
export function yearsAfter(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}

/** The first days of the years between, for the marks below a scale; thinned out where there are many. */
export function yearsOn({ from, to }: TimeScale): string[] {
  const first = Number(from.slice(0, 4)) + 1;
  const last = Number(to.slice(0, 4));
  const step = Math.max(1, Math.ceil((last - first + 1) / 6));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_unused, place) => first + place)
    .filter((year) => (year - first) % step === 0)
    .map((year) => `${year}-01-01`);
}
