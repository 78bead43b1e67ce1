import type { Page } from 'playwright-core';
import { framesDuring, type Interaction, step } from './probe.js';

const WHEELS = 80;
/** Pixels that one notch of a mouse wheel rolls. */
const NOTCH = 120;

/** What somebody does with a list, one thing after the other, by mouse and keyboard: some thirty interactions. */
export async function walkThrough(page: Page): Promise<Interaction[]> {
  const done: Interaction[] = [];
  const does = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    done.push(...(await step(page, name, act)));
    await quiet(page);
  };
  const key = (name: string): Promise<void> => page.keyboard.press(name);
  const head = (name: string) => page.getByRole('columnheader', { name }).getByRole('button', { name, exact: true });
  const tick = (row: number) => page.locator('tbody input[type="checkbox"]').nth(row);
  const words = page.getByLabel('Filter by words');
  const tag = (await page.locator('[data-row]').first().textContent()) ?? '';

  await does('sorting', () => head('Name').click());
  await does('sorting', () => head('Tag').click());
  await does('choosing', () => tick(1).click());
  await does('choosing', () => tick(9).click({ modifiers: ['Shift'] }));
  await does('choosing', () => page.getByRole('checkbox', { name: 'Choose all rows shown' }).click());
  await does('choosing', () => page.getByRole('button', { name: 'Choose none' }).click());
  await does('opening a row', () => page.locator('tbody tr[data-id] td:nth-child(3)').nth(2).click());
  for (let row = 0; row < 3; row += 1) await does('walking on', () => key('j'));
  await does('closing the row', () => key('Escape'));
  await does('typing a filter', () => words.click());
  for (const letter of 'lap') await does('typing a filter', () => key(letter));
  for (let letter = 0; letter < 3; letter += 1) await does('typing a filter', () => key('Backspace'));
  await does('opening a filter', () => page.getByRole('button', { name: 'State', exact: true }).first().click());
  await does('opening a filter', () => key('Escape'));
  await does('opening the columns', () => page.getByRole('button', { name: 'Columns' }).click());
  await does('opening the columns', () => key('Escape'));
  await does('opening the palette', () => key('Control+k'));
  for (const letter of tag) await does('typing in the palette', () => key(letter));
  await page.getByRole('option', { name: new RegExp(`^${tag} `), selected: true }).waitFor();
  await does('opening an item', () => key('Enter'));
  await page.getByRole('region', { name: 'Timeline' }).waitFor();
  return done;
}

/** The frames while the list is rolled on and on, so that further pages of it are read meanwhile. */
export async function rollThrough(page: Page): Promise<number[]> {
  const first = await page.locator('tbody tr[data-id]').first().boundingBox();
  if (!first) throw new Error('There is no row to roll.');
  await page.mouse.move(first.x + 400, first.y + 200);
  return framesDuring(page, async () => {
    for (let wheel = 0; wheel < WHEELS; wheel += 1) {
      await page.mouse.wheel(0, NOTCH);
      await page.waitForTimeout(30);
    }
  });
}

async function quiet(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}
