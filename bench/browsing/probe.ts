import type { Page } from 'playwright-core';

/** One key, click or tap: how long until what it changed was painted, as the browser itself measures it. */
export interface Interaction {
  step: string;
  milliseconds: number;
}

/** What the browser tells of no interaction that was painted sooner. */
const SOONEST = 16;

/**
 * Runs in the page before all else and keeps what the browser measures: its events, by what was being done, and the moment when the
 * first rows of a table were painted.
 */
export const probe = `(() => {
  const kept = { step: '', steps: new Map(), slowest: new Map(), begun: 0, performed: {} };
  window.benchProbe = kept;
  new PerformanceObserver((list) => {
    for (const { interactionId, startTime, duration } of list.getEntries()) {
      if (interactionId && duration > (kept.slowest.get(interactionId)?.duration ?? 0)) kept.slowest.set(interactionId, { startTime, duration });
    }
  }).observe({ type: 'event', durationThreshold: ${SOONEST}, buffered: true });
  const rows = new MutationObserver(() => {
    if (!document.querySelector('tr [data-row]')) return;
    rows.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('rows')));
  });
  rows.observe(document, { childList: true, subtree: true });
})()`;

/** Milliseconds since the page was asked for until its first content was painted. */
export function firstPaintOf(page: Page): Promise<number> {
  return page.evaluate<number>(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN`);
}

/** Waits for the rows of the page's table. @returns milliseconds since the page was asked for until the first ones were painted */
export function rowsPaintedOf(page: Page): Promise<number> {
  return page.evaluate<number>(`new Promise((tell) => {
    new PerformanceObserver((list) => {
      const [rows] = list.getEntriesByName('rows');
      if (rows) tell(rows.startTime);
    }).observe({ type: 'mark', buffered: true });
  })`);
}

/** Does something of so many interactions, and waits until the page is quiet again. */
export async function step(page: Page, name: string, act: () => Promise<unknown>): Promise<Interaction[]> {
  const before = await page.evaluate<{ at: number; count: number }>(
    '({ at: performance.now(), count: performance.interactionCount })',
  );
  await act();
  // The browser tells of an event some time after it was painted.
  await page.waitForTimeout(250);
  const { told, count } = await page.evaluate<{ told: number[]; count: number }>(
    `({
      told: [...window.benchProbe.slowest.values()].filter(({ startTime }) => startTime >= ${before.at}).map(({ duration }) => duration),
      count: performance.interactionCount,
    })`,
  );
  const sooner = Math.max(0, count - before.count - told.length);
  return [...told, ...Array.from({ length: sooner }, () => SOONEST)].map((milliseconds) => ({ step: name, milliseconds }));
}

/** How long each frame took while something went on, in milliseconds. */
export async function framesDuring(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  await page.evaluate(`(() => {
    const frames = [];
    let last;
    window.benchFrames = { frames, going: true };
    const frame = (at) => {
      if (last !== undefined) frames.push(at - last);
      last = at;
      if (window.benchFrames.going) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  })()`);
  await act();
  return page.evaluate<number[]>('(window.benchFrames.going = false, window.benchFrames.frames)');
}

/** Bytes that were sent for scripts so far, compressed as they came; the library of charts apart, which comes when one is in sight. */
export async function scriptBytes(page: Page): Promise<{ scripts: number; charts: number; everything: number }> {
  const sent = await page.evaluate<Array<{ name: string; bytes: number }>>(
    `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }))`,
  );
  const sum = (fits: (name: string) => boolean): number =>
    sent.filter(({ name }) => fits(name)).reduce((all, { bytes }) => all + bytes, 0);
  const isScript = (name: string): boolean => name.endsWith('.js');
  const isChart = (name: string): boolean => isScript(name) && name.includes('/MonthBars');
  return { scripts: sum((name) => isScript(name) && !isChart(name)), charts: sum(isChart), everything: sum(() => true) };
}
