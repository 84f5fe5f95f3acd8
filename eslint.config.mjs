import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const named = (name, message) => ({ selector: `Identifier[name='${name}']`, message });
const excel = named('Excel', 'Excel is named in src/excel only.');
const office = named('Office', 'Office is named in src/excel and in the root of the pane only.');
const clock = [
  { selector: "Identifier[name='Date']", message: 'The core has no clock: take days as arguments.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The core has no global random: take a seeded generator.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      // `const { key: _, ...others }` is how a key is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-console': 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', excel, office] } },
  { files: ['src/core/**/*.ts'], rules: { 'no-restricted-syntax': ['error', excel, office, ...clock] } },
  { files: ['src/excel/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/taskpane/index.tsx'], rules: { 'no-restricted-syntax': ['error', excel] } },
  // The command line and the scripts talk to a terminal.
  { files: ['src/cli/**/*.ts', 'scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
  { files: ['src/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    files: ['**/*.{mjs,cjs,js}'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { globals: globals.node, parserOptions: { projectService: false } },
  },
);
