import type { Page } from 'playwright-core';
import type { ExpectedRefusal } from '../browser.js';
import type { Office } from '../office.js';

/** A page, or a state of one, that everybody has to be able to use: `judge.ts` looks at it at every width in both schemes. */
export interface JudgedPage {
  /** Its name in the report, and of its picture. */
  name: string;
  /** Where it is; absent for a state of the page before, which `show` then brings about. */
  at?: string | ((office: Office) => string);
  /** Brings it about and waits until it is there, whatever the width. */
  show: (page: Page, office: Office) => Promise<unknown>;
  /** Without anybody signed in. */
  signedOut?: boolean;
  /** A state that only a phone has: it is brought about and looked at there alone. */
  onPhone?: boolean;
  /** What the API is meant to refuse on the way. */
  refusals?: readonly ExpectedRefusal[];
}
