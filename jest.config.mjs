/** The tests run on the TypeScript sources, as ES modules; `node scripts/jest.mjs` gives Node the flags for it. */
export default {
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  transform: { '\\.ts$': ['@swc/jest', { sourceMaps: 'inline' }] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.+)\\.js$': ['$1.ts', '$1.js'] },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  globalSetup: '<rootDir>/test/harness/global-setup.mjs',
  globalTeardown: '<rootDir>/test/harness/global-teardown.mjs',
  setupFiles: ['<rootDir>/test/harness/setup.mjs'],
  testSequencer: '<rootDir>/test/harness/longest-first.mjs',
  maxWorkers: '100%',
  // What a file has loaded as ES modules is never let go of; a worker begins anew before it does nothing but collect garbage.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 120_000,
};
