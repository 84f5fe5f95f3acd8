/**
 * Mutation testing: of small changes of the code, how many make a test fail.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [
    'src/core/{scores,cuts,grids,intake}/**/*.ts',
    // Lists of words and of cells and nothing else: a change of one only tells that a word has no test of its own.
    '!src/core/intake/dictionary.ts',
    '!src/core/grids/{eight,eleven}Segments.ts',
  ],
  testRunner: 'sameProcess',
  plugins: ['./test/mutation/sameProcess.mjs'],
  // All tests as one file, which the runner loads once.
  buildCommand: 'node test/mutation/bundle.mjs',
  coverageAnalysis: 'perTest',
  thresholds: { high: 95, low: 85, break: 85 },
  // No more than the tests need: the sandbox is a copy.
  ignorePatterns: ['*', '!src/**', '!test/**', '!package.json', '!tsconfig.json'],
  tempDirName: '.cache/mutation/sandbox',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
};
