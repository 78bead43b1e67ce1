import { buildWeb } from '../../scripts/steps/web.mjs';
import setUp from '../harness/global-setup.mjs';
import { findChromium } from './chromium.mjs';

/** Looks for the browser before anything else is begun, builds the web where it is stale, then starts what all tests share. */
export default async function setUpBrowser() {
  if (!findChromium()) {
    throw new Error('The browser tests need Chromium: install it (on Debian: apt-get install chromium) or put it on the PATH.');
  }
  await buildWeb({ onStart: () => console.log('Building the web application …') });
  await setUp();
}
