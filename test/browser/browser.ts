import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { findChromium } from './chromium.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A request that is meant to be refused: its status, and what its address contains. */
export type ExpectedRefusal = readonly [status: number, address: string];

/** Stands for the status of what is asked while there is no connection. */
export const NO_ANSWER = 0;

export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** Says beforehand that the story makes the API say no. */
  expect(...refusals: ExpectedRefusal[]): void;
}

export interface Browsing {
  /** A person who opens the application in a browser without a history. */
  visit(options?: BrowserContextOptions): Promise<Visitor>;
}

interface BrowserParts {
  /** What its camera sees, over and over: a film (`.y4m`) that is there before somebody looks. */
  film?: string;
}

/**
 * A Chromium for the tests of the enclosing file or `describe`. A test fails where its pages say an error in the console, break,
 * load anything that is not there, are refused anything unexpectedly, or break the Content Security Policy.
 */
export function useBrowser(server: { readonly address: string }, { film }: BrowserParts = {}): Browsing {
  let browser: Browser | undefined;
  let troubles: string[] = [];
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('There is no Chromium on the PATH.');
    const camera = film ? ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`] : [];
    browser = await chromium.launch({ executablePath, headless: true, args: [...flags, ...camera] });
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const found = troubles;
    [contexts, troubles] = [[], []];
    expect(found).toEqual([]);
  });
  afterAll(() => browser?.close());
  return {
    visit: async (options = {}) => {
      if (!browser) throw new Error('The browser runs only while tests do.');
      const context = await browser.newContext({ baseURL: server.address, viewport: { width: 1280, height: 860 }, ...options });
      context.setDefaultTimeout(20_000);
      contexts.push(context);
      const page = await context.newPage();
      const expected: ExpectedRefusal[] = [];
      watch(page, expected, troubles);
      return { page, context, expect: (...refusals) => expected.push(...refusals) };
    },
  };
}

function watch(page: Page, expected: readonly ExpectedRefusal[], troubles: string[]): void {
  page.on('pageerror', (error) => troubles.push(`broke: ${error.message}`));
  page.on('console', (message) => {
    // What failed to load is told below, with its address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) troubles.push(message.text());
  });
  page.on('requestfailed', (request) => {
    // Going elsewhere breaks off what was being asked.
    const reason = request.failure()?.errorText ?? '';
    const meant = expected.some(([code, part]) => code === NO_ANSWER && request.url().includes(part));
    if (reason !== 'net::ERR_ABORTED' && !meant) troubles.push(`${request.method()} ${request.url()}: ${reason}`);
  });
  page.on('response', (response) => {
    const [status, address] = [response.status(), response.url()];
    const meant = expected.some(([code, part]) => code === status && address.includes(part));
    if (status >= 400 && !meant) troubles.push(`${response.request().method()} ${address}: ${status}`);
  });
}

/** The user of the named world who has this role, with the password that all of them have. */
export async function signIn(page: Page, role = 'administrator'): Promise<void> {
  await page.getByLabel('E-mail').fill(`${role}@harbour.example`);
  await page.getByLabel('Password', { exact: true }).fill('seven geese over the harbour');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: /^Signed in as/ }).waitFor();
}

/** Opens an address as somebody who has to sign in first. */
export async function open(page: Page, address: string, role?: string): Promise<void> {
  await page.goto(address);
  await signIn(page, role);
}

/** Waits until no list on the page still shows the rows of the question before. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** Chooses a month (its first day) as a person does: opens the field, goes to the year, takes the month by its name. */
export async function chooseMonth(page: Page, field: Locator, month: string): Promise<void> {
  await field.click();
  const name = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(month));
  const chosen = page.getByRole('button', { name, exact: true });
  const years = page.getByRole('button', { name: 'Choose the year' });
  await years.waitFor();
  const shown = Number(await years.textContent());
  const wanted = Number(month.slice(0, 4));
  const step = page.getByRole('button', { name: wanted < shown ? 'The year before' : 'The year after' });
  for (let year = shown; year !== wanted; year += Math.sign(wanted - shown)) await step.click();
  await chosen.click();
}
