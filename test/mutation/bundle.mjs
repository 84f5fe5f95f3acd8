import { readdirSync } from 'node:fs';
import { buildSync } from 'esbuild';

/** Where the tests lie that are to notice a mutant of the intake, the scores, the cuts and the grids. */
const FOLDERS = ['cuts', 'scores', 'grids', 'intake', 'methods', 'policy'];

/** Slow ones; those whose random values may miss in the next run what they notice in this; those that read documents. */
const LEFT_OUT = ['badSheets.test.ts', 'properties.test.ts', 'documented.test.ts', 'jsonSchema.test.ts'];

const tests = FOLDERS.flatMap((folder) =>
  readdirSync(`test/core/${folder}`)
    .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.includes(file))
    .map((file) => `./test/core/${folder}/${file}`),
);

// One file of all: loading hundreds of modules would take longer than the tests of a mutant.
buildSync({
  stdin: {
    contents: ['./test/support/propertySeed.ts', ...tests].map((test) => `import '${test}';`).join('\n'),
    resolveDir: process.cwd(),
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // package.json says that ours have no side effects; those of tests are their point.
  ignoreAnnotations: true,
  outfile: '.cache/mutation/everyTest.cjs',
});
