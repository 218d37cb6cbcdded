import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { importArrows, pureRooms } from './scripts/lint/import-arrows.mjs';

const browserOnly = [
  'window self document navigator location history screen localStorage sessionStorage indexedDB customElements',
  'Window Document Element HTMLElement SVGElement Node Event CustomEvent ShadowRoot DocumentFragment Image CSS',
  'CSSStyleSheet DOMParser XMLSerializer MutationObserver ResizeObserver IntersectionObserver',
  'getComputedStyle matchMedia requestAnimationFrame cancelAnimationFrame requestIdleCallback devicePixelRatio',
  'innerWidth innerHeight fetch alert process Buffer require',
]
  .flatMap((names) => names.split(' '))
  .map((name) => ({ name, message: 'A pure room runs in Node, in a worker and in a test without a browser.' }));

/** Globals of a page whose names are ordinary words: nearly always a forgotten declaration. */
const ordinaryWords = ['name', 'event', 'status', 'length', 'top', 'parent', 'origin', 'find', 'open', 'close', 'print', 'stop', 'focus', 'blur'].map(
  (name) => ({ name, message: 'This is the global of the page, hardly what is meant.' }),
);

const noSkippedTests = {
  selector: 'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip|todo)$/]',
  message: 'A test runs or is taken out.',
};

/** The rules of ESLint itself that hold in scripts too. */
const everywhere = {
  'no-console': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-debugger': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-unreachable': 'error',
  'no-dupe-keys': 'error',
  'no-fallthrough': 'error',
  'no-unused-vars': ['error', { args: 'after-used', ignoreRestSiblings: true }],
};

export default defineConfig(
  globalIgnores(['dist/', 'build/', 'storybook-static/', 'coverage/', 'src/guide/generated/', 'test/package/fixtures/', '**/node_modules/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{mjs,js,ts}'], rules: everywhere },
  { files: ['scripts/**/*.mjs', '*.mjs', 'test/**', '.storybook/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.test.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-unused-vars': 'off',
      'no-restricted-globals': ['error', ...ordinaryWords],
      // Lit binds its listeners and templates pass methods by reference.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-exports': 'error',
      // `return this.#draw();` ends a branch early and reads well.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { arrows: { rules: { 'import-arrows': importArrows } } },
    rules: {
      'arrows/import-arrows': 'error',
      // Bad data in a page warns once and keeps the fallback.
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    files: pureRooms.map((room) => `src/${room}/**/*.ts`),
    rules: { 'no-restricted-globals': ['error', ...ordinaryWords, ...browserOnly] },
  },
  {
    files: ['src/{controllers,elements,styles,define}/**/*.ts', 'src/index.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      // An element and the interface that types its listeners are merged: only overloads of methods that exist are added.
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      // A list is read best where it is drawn.
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      // `#private` fields and `@query` of a decorator-less part do not go together.
      'lit/prefer-query-decorators': 'off',
      // Keys are handled on the widget that holds the focus, not on the part that takes the click.
      'lit-a11y/click-events-have-key-events': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportDeclaration[source.value=/unsafe-(html|svg|mathml)|style-map/]', message: 'A strict content security policy forbids it.' },
        { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', message: 'No markup from data: build nodes, or use a template.' },
        { selector: 'TemplateElement[value.raw=/[^-]style="/]', message: 'A strict content security policy blocks style attributes: use a class, or style.setProperty.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noSkippedTests],
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'] }] },
      ],
      '@typescript-eslint/no-unused-expressions': 'error',
    },
  },
);
