import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** Only types may be TypeScript's own: what runs is JavaScript as it is written. */
const typesOnly = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  { selector: "TSModuleDeclaration[kind!='global']", message: 'Use a module.' },
  { selector: 'TSParameterProperty', message: 'Declare the field and assign it.' },
];

const namedExports = [{ selector: 'ExportDefaultDeclaration', message: 'Export it by name.' }];

/**
 * The engine gives the same digits in every browser. Of Math it uses what the language defines to
 * the last bit; see docs/model.md for the portable functions that replace the others.
 */
const exactMath =
  '/^(abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|E|LN10|LN2|LOG10E|LOG2E|PI|SQRT1_2|SQRT2)$/';
const sameDigitsEverywhere = [
  {
    selector: `MemberExpression[object.name='Math']:not([computed=false][property.name=${exactMath}])`,
    message:
      'Not the same digits in every browser: use the portable functions (src/engine/random).',
  },
  {
    selector:
      ":matches(VariableDeclarator[init.name='Math'], AssignmentExpression[right.name='Math'])",
    message: 'Call Math directly, so that this check can see which function is used.',
  },
  {
    selector: ":matches(BinaryExpression[operator='**'], AssignmentExpression[operator='**='])",
    message: 'Powers differ in their last bits between browsers: multiply, or use a portable pow.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(toLocale\\w*|localeCompare)$/]',
    message: 'Depends on the language of the machine.',
  },
];
const outsideWorld = [
  'Date',
  'Intl',
  'console',
  'performance',
  'crypto',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'globalThis',
  'self',
  'window',
  'process',
].map((name) => ({
  name,
  message: 'The engine is pure: it takes numbers and random streams and gives data back.',
}));

export default defineConfig(
  globalIgnores(['dist*/', 'coverage/', 'test-results/', 'node_modules/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // The compiler does this one, and knows each folder's globals.
      'no-undef': 'off',
      'no-restricted-syntax': ['error', ...typesOnly],
      eqeqeq: 'error',
      'no-implicit-coercion': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/require-array-sort-compare': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Whether to write `for (let i …)` or `for … of` depends on whether the index has a meaning.
      '@typescript-eslint/prefer-for-of': 'off',
      // `interface` and `type` say different things about the data they name.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // process.env['NAME'] and other index signatures: the compiler asks for the brackets.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'workers/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...typesOnly, ...namedExports] },
  },
  {
    // Hot loops over typed arrays, where every index is known to be inside.
    files: ['src/engine/**/*.ts', 'src/estimate/**/*.ts', 'bench/**/*.ts', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['src/engine/**/*.ts', 'src/estimate/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...typesOnly, ...namedExports, ...sameDigitsEverywhere],
      'no-restricted-globals': ['error', ...outsideWorld],
    },
  },
  {
    files: ['src/ui/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/quoted-expressions': 'error',
      // Lit's lifecycle methods are not meant to be called by others, but they are not private.
      'wc/no-method-prefixed-with-on': 'off',
      // Elements are defined by @customElement in the file that holds them.
      'wc/file-name-matches-element': 'off',
      'wc/define-tag-after-class-definition': 'off',
    },
  },
  {
    // The plugins it puts together do not all come with types.
    files: ['eslint.config.js'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    // In JavaScript a type is given in a comment, which these rules do not read.
    files: ['scripts/**/*.js'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
