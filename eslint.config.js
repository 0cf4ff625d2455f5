import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const EVERYWHERE = ['src/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts', '*.ts'];
const PURE = ['src/{manifest,contexts,gate,progress,report,model}/**/*.ts', 'src/*.ts'];

const NESTED_TERNARY = {
  selector: 'ConditionalExpression > ConditionalExpression',
  message: 'Return early instead.',
};
const LOCALE = {
  selector: 'CallExpression[callee.property.name=/^(localeCompare|toLocale.*)$/]',
  message: 'Depends on the machine: compare code units (a < b), print digits by hand.',
};
const COMPUTED_IMPORT = {
  selector: 'ImportExpression[source.type!="Literal"]',
  message: 'Nothing in the scanned repository is loaded as code: import() takes a literal.',
};
const CLOCK = {
  selector: ':matches(NewExpression[arguments.length=0], CallExpression)[callee.name="Date"]',
  message: "Reads the clock: today's date comes in as an argument.",
};

const NOW = { object: 'Date', property: 'now', message: CLOCK.message };
const CHANCE = { object: 'Math', property: 'random', message: 'The same input gives the same bytes.' };
const WHOLE_ZOD = {
  selector: 'ImportDeclaration[source.value="zod"] > :not(ImportNamespaceSpecifier, Literal)',
  message: "import * as z from 'zod': the bundle then leaves out what nobody calls, 0.6 MB of it.",
};
const ONLY_HASHES = {
  name: 'node:crypto',
  allowImportNames: ['createHash'],
  message: 'Hashes only: the rest of it is chance.',
};
const OUTSIDE = [
  'process',
  'console',
  'performance',
  'fetch',
  'WebSocket',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'globalThis',
  'require',
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'test/runtimes/',
      'test/fixtures/',
      'examples/',
      'coverage/',
      'tmp/',
      '**/*.js',
      '**/*.mjs',
      '**/*.cjs',
    ],
  },
  {
    files: EVERYWHERE,
    extends: [tseslint.configs.recommendedTypeChecked],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-eval': 'error',
      'no-new-func': 'error',
      'max-lines': ['error', { max: 200 }],
      'max-params': ['error', 3],
      'no-else-return': ['error', { allowElseIf: false }],
      'no-restricted-syntax': ['error', NESTED_TERNARY],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', NESTED_TERNARY, LOCALE, COMPUTED_IMPORT, WHOLE_ZOD],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/github/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'WebSocket', 'EventSource'].map((name) => ({
          name,
          message: 'A scan is the same offline; only src/github/ touches the network.',
        })),
      ],
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-syntax': ['error', NESTED_TERNARY, LOCALE, COMPUTED_IMPORT, WHOLE_ZOD, CLOCK],
      'no-restricted-properties': ['error', NOW, CHANCE],
      'no-restricted-globals': [
        'error',
        ...OUTSIDE.map((name) => ({
          name,
          message: 'This folder computes: no I/O, no clock, no environment.',
        })),
      ],
      'no-restricted-imports': ['error', { paths: [ONLY_HASHES] }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // One parameter a column of it.each
      'max-params': 'off',
      'no-restricted-syntax': [
        'error',
        NESTED_TERNARY,
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(skip|skipIf|runIf|only|todo|fails)$/]',
          message: 'Every test runs, everywhere: .ci/run installs what a test needs.',
        },
      ],
    },
  },
);
