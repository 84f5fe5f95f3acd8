const shared = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/propertySeed.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/support/timeout.ts'],
  // Packages that come as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(ml-[^/]+|is-any-array)/)'],
  // D3 comes as .mjs, which is never transformed; each of its packages brings a script too.
  moduleNameMapper: { '^(d3-[a-z-]+)$': '<rootDir>/node_modules/$1/dist/$1.js' },
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};

/** Three projects: what needs no browser, what third parties computed, and the built pane in Chromium. */
export default {
  // Browser tests mostly wait for Chromium: with one worker, Jest's choice on two cores, so does everything else.
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/', '<rootDir>/test/reference/'],
    },
    { ...shared, displayName: 'reference', testMatch: ['<rootDir>/test/reference/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/setup.mjs',
      globalTeardown: '<rootDir>/test/browser/teardown.mjs',
    },
  ],
};
