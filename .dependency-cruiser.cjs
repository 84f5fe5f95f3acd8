/**
 * The import table of docs/architecture.md, held as errors, types included.
 * `all`: folders whose values and types may be imported; `types`: folders of which only types may be.
 */
const table = {
  core: { all: [], types: [] },
  words: { all: [], types: ['core'] },
  workbook: { all: ['core'], types: [] },
  app: { all: ['core', 'workbook', 'words'], types: [] },
  excel: { all: ['workbook', 'core'], types: [] },
  worker: { all: ['core'], types: ['app'] },
  files: { all: ['workbook', 'core'], types: [] },
  taskpane: { all: ['app', 'words'], types: ['core'] },
  commands: { all: ['app', 'words'], types: ['core'] },
  cli: { all: ['app', 'core', 'files', 'words'], types: [] },
  workbench: { all: [], types: [] },
};

/** Composition roots hold the one Workbook and the one Grader, so they may see what makes them. */
const roots = {
  'src/taskpane/index.tsx': ['commands', 'excel', 'worker', 'files', 'functions', 'workbook'],
  'src/cli/index.ts': ['excel', 'worker', 'workbook'],
};
const rootPattern = Object.keys(roots).map((file) => `^${file.replace(/[.]/g, '\\.')}$`);

/** The workbench may use the codecs of files/, which import nothing of ours. */
const codecs = ['^src/files/csv/', '^src/files/xlsx/'];

const under = (folders) => folders.map((folder) => `^src/${folder}/`);

const folderRules = Object.entries(table).flatMap(([folder, { all, types }]) => [
  {
    name: `${folder}-imports`,
    comment: `src/${folder} may import ${[...all, ...types.map((t) => `${t} (types)`)].join(', ') || 'nothing of ours'}`,
    severity: 'error',
    from: { path: `^src/${folder}/`, pathNot: rootPattern },
    to: {
      path: '^(src|test|bench|scripts)/',
      pathNot: [...under([folder, ...all, ...types]), ...(folder === 'workbench' ? codecs : [])],
    },
  },
  ...types.map((type) => ({
    name: `${folder}-imports-only-types-of-${type}`,
    severity: 'error',
    from: { path: `^src/${folder}/`, pathNot: rootPattern },
    to: { path: `^src/${type}/`, dependencyTypesNot: ['type-only'] },
  })),
]);

const rootRules = Object.entries(roots).map(([file, extra]) => {
  const folder = file.split('/')[1];
  return {
    name: `${folder}-root-imports`,
    severity: 'error',
    from: { path: `^${file.replace(/[.]/g, '\\.')}$` },
    to: {
      path: '^(src|test|bench|scripts)/',
      pathNot: under([folder, ...table[folder].all, ...table[folder].types, ...extra]),
    },
  };
});

const rules = [
  ...folderRules,
  ...rootRules,
  {
    name: 'codecs-import-nothing-of-ours',
    severity: 'error',
    from: { path: '^src/files/(csv|xlsx)/' },
    to: { path: '^src/', pathNot: '^src/files/$1/' },
  },
  {
    name: 'core-imports-small-pure-libraries-only',
    severity: 'error',
    from: { path: '^src/core/' },
    to: { path: 'node_modules', pathNot: 'node_modules/(valibot|fastest-levenshtein|ml-matrix)/' },
  },
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'no-unlisted-package',
    severity: 'error',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown'] },
  },
];

module.exports = {
  forbidden: rules,
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
