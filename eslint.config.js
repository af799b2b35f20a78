// The fences of the repository: what each room may import and what no file may contain.
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import * as syntax from './scripts/eslint/forbidden-syntax.js';
import { dprk } from './scripts/eslint/plugin.js';
import { roomBoundaries } from './scripts/eslint/room-boundaries.js';

const TESTS = ['**/*.test.ts', 'packages/*/test/**/*.ts', 'apps/*/e2e/**/*.ts'];
const NODE_SIDE = ['**/*.mjs', '**/*.js', '**/*.config.ts', 'scripts/**'];
const DOCUMENTS = 'packages/core/src/data/documents/**/*.ts';
const PURE_CORE = ['packages/core/src/**/*.ts'];
const PURE_WIDGET = [
  'packages/widget/src/{words,plot,figure,questions,paint,theme}/**/*.ts',
  'packages/widget/src/app/{reader-act,reader-state,state-text}.ts',
];
const FEED = 'packages/widget/src/feed/fetch-feed.ts';

const PAST_THE_DOORS = '^(\\.\\./)+(packages/)?(core|widget)/';

const PROJECTS = ['packages/*/tsconfig.test.json', 'apps/*/tsconfig.json'];

const forbid = (...groups) => ({ 'no-restricted-syntax': ['error', ...groups.flat()] });
const inWidget = [syntax.LANGUAGE, syntax.SOURCES, syntax.HOSTILE_HOST];

export default tseslint.config(
  {
    ignores: [
      '**/{dist,node_modules,reports,test-results,.turbo}/',
      '**/*.generated.ts',
      // Projects of their own, checked by their frameworks' compilers.
      'consumers/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    name: 'every file',
    plugins: { dprk },
    rules: {
      'dprk/first-line-sentence': 'error',
      'dprk/file-names': 'error',
      'dprk/skip-names-issue': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  ...roomBoundaries,
  {
    name: 'what stands outside of a package uses its doors',
    files: [...TESTS, 'apps/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: PAST_THE_DOORS, message: 'This reaches past the doors of a package.' },
          ],
        },
      ],
    },
  },
  { name: 'scripts and configs', files: NODE_SIDE, languageOptions: { globals: globals.node } },
  {
    name: 'TypeScript',
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { project: PROJECTS, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...forbid(syntax.LANGUAGE),
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // An interface gives the type that is inferred from a schema its name.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/parameter-properties': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false },
      ],
    },
  },
  {
    name: 'what the packages publish',
    files: ['packages/*/src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'no-console': 'error',
      // A text of a stranger must not hold a reader's page.
      'regexp/no-super-linear-backtracking': 'error',
    },
  },
  {
    name: 'core',
    files: PURE_CORE,
    rules: forbid(syntax.LANGUAGE, syntax.SOURCES, syntax.PURE),
  },
  {
    name: 'widget',
    files: ['packages/widget/src/**/*.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      ...forbid(...inWidget, syntax.REQUESTS),
      'dprk/template-fences': 'error',
      'dprk/colour-home': 'error',
    },
  },
  { name: 'the feed', files: [FEED], rules: forbid(...inWidget) },
  {
    name: 'pure rooms of the widget',
    files: PURE_WIDGET,
    rules: forbid(...inWidget, syntax.REQUESTS, syntax.PURE),
  },
  {
    name: 'where colours live',
    files: ['packages/widget/src/theme/colours.ts'],
    rules: { 'dprk/colour-home': 'off' },
  },
  {
    name: 'documents may be long',
    files: [DOCUMENTS],
    rules: { 'max-lines': 'off' },
  },
  {
    name: 'tests',
    files: TESTS,
    rules: {
      ...forbid(syntax.LANGUAGE, syntax.TESTS, syntax.BROWSER_TESTS),
      'max-lines-per-function': 'off',
      'dprk/template-fences': 'off',
      'dprk/colour-home': 'off',
    },
  },
);
