import base from './jest.config.mjs';

/** The web in a real browser, against a real API with its worker: `npm run test:browser`. */
export default {
  ...base,
  roots: ['<rootDir>/test/browser'],
  testMatch: ['**/*.browser.ts'],
  testTimeout: 120_000,
  globalSetup: '<rootDir>/test/browser/global-setup.mjs',
};
