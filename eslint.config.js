import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { functionLength } from './tests/checks/rules/function-length.js';

const product = ['entrypoints/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'lib/**/*.ts', 'assets/**/*.{ts,tsx}'];

/** Everything a reader has to be told twice if nobody checks it. Formatting and simple rules are Biome's. */
const shunnedSyntax = [
  {
    selector: 'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(skip|only|fixme|todo)$/]',
    message: 'A test runs or it is not there.',
  },
];

const fixedWaits = [
  { selector: "CallExpression[callee.property.name='waitForTimeout']", message: 'Wait for what you expect to see.' },
  {
    selector: "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout']",
    message: 'Wait for a condition, not for a time.',
  },
];

/** Text that people read comes from assets/locales, so that it can be translated and found in one place. */
const words = '[value=/\\p{L}/u]';
const fromTheCatalogue = 'Text comes from assets/locales/en.yml through #i18n.';

/** Where a text can stand, by itself or as one of two; what a call is handed (a key, mostly) is none. */
const texts = (place) =>
  ['', '> ConditionalExpression ', '> LogicalExpression ']
    .flatMap((choice) => [
      `${place} > JSXExpressionContainer ${choice}> Literal${words}`,
      `${place} > JSXExpressionContainer ${choice}> TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]`,
    ])
    .map((selector) => ({ selector, message: fromTheCatalogue }));

const spokenAttribute = 'JSXAttribute[name.name=/^(aria-label|aria-description|title|placeholder|alt|label)$/]';

const hardCodedText = [
  { selector: `JSXText${words}`, message: fromTheCatalogue },
  { selector: `${spokenAttribute} > Literal${words}`, message: fromTheCatalogue },
  ...texts(':matches(JSXElement, JSXFragment)'),
  ...texts(spokenAttribute),
  { selector: "JSXAttribute[name.name='style']", message: 'Styles live in CSS modules.' },
];

export default defineConfig(
  { ignores: ['node_modules/', '.output/', '.wxt/', 'tour/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-syntax': ['error', ...shunnedSyntax],
    },
  },
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-warning-comments': [
        'error',
        {
          terms: ['todo', 'fixme', 'biome-ignore', 'eslint-disable', '@ts-ignore', '@ts-expect-error'],
          location: 'anywhere',
        },
      ],
    },
  },
  {
    files: [...product, 'tests/{run,sandbox,support,faults}/**/*.{ts,mjs}'],
    plugins: { ringside: { rules: { 'function-length': functionLength } } },
    rules: { 'ringside/function-length': ['error', { max: 40 }] },
  },
  {
    files: product,
    rules: { '@typescript-eslint/no-unsafe-type-assertion': 'error' },
  },
  {
    files: product,
    ignores: ['lib/browser/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['chrome', 'browser'].map((name) => ({ name, message: 'Only lib/browser touches the browser.' })),
      ],
    },
  },
  {
    files: ['components/**/*.tsx', 'entrypoints/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...shunnedSyntax, ...hardCodedText] },
  },
  {
    // What tests take apart comes from factories, whose functions have no `this` to lose.
    files: ['tests/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['tests/{unit,e2e,checks}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...shunnedSyntax, ...fixedWaits] },
  },
);
