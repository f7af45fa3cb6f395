/** A file that the rule called `rule` has to refuse. */
interface LintPlant {
  rule: string;
  file: string;
  text: string;
}

const plant = (rule: string, file: string, text: string): LintPlant => ({ rule, file, text: `${text}\n` });

const lines = (count: number) => Array.from({ length: count }, (_, index) => `  x += ${index};`).join('\n');

export const eslintPlants: LintPlant[] = [
  plant('@typescript-eslint/no-explicit-any', 'lib/calls/any.ts', 'export const call: any = 1;'),
  plant('@typescript-eslint/no-floating-promises', 'lib/calls/floating.ts', 'Promise.resolve(1);\nexport {};'),
  plant(
    '@typescript-eslint/switch-exhaustiveness-check',
    'lib/calls/switch.ts',
    "export function f(x: 'a' | 'b') {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}",
  ),
  plant(
    '@typescript-eslint/no-unsafe-type-assertion',
    'lib/tenfold/cast.ts',
    'export const f = (x: unknown) => x as string;',
  ),
  plant(
    '@typescript-eslint/consistent-type-imports',
    'lib/calls/types.ts',
    "import { Worker } from 'node:worker_threads';\nexport type W = Worker;",
  ),
  plant('no-restricted-globals', 'lib/calls/chrome.ts', 'export const id = chrome.runtime.id;'),
  plant('no-restricted-globals', 'entrypoints/background/browser.ts', 'export const id = browser.runtime.id;'),
  plant('max-lines', 'lib/calls/long-file.ts', `${'// A line.\n'.repeat(250)}export {};`),
  plant('max-lines', 'tests/sandbox/long-file.ts', `${'// A line.\n'.repeat(250)}export {};`),
  plant(
    'ringside/function-length',
    'lib/calls/long.ts',
    `export function f(x: number) {\n${lines(38)}\n  return x;\n}`,
  ),
  plant(
    'ringside/function-length',
    'lib/calls/long-inside.ts',
    `export function f() {\n  return (x: number) => {\n${lines(38)}\n    return x;\n  };\n}`,
  ),
  plant('no-warning-comments', 'lib/calls/later.ts', `// TODO: later\nexport {};`),
  plant('no-warning-comments', 'lib/calls/ignored.ts', `// biome-ignore lint: no\nexport {};`),
  plant('no-restricted-syntax', 'components/call/Text.tsx', 'export const A = () => <p>Hang up</p>;'),
  plant('no-restricted-syntax', 'components/call/Quoted.tsx', "export const A = () => <p>{'Hang up'}</p>;"),
  plant('no-restricted-syntax', 'components/call/Label.tsx', 'export const A = () => <p aria-label="Hang up" />;'),
  plant(
    'no-restricted-syntax',
    'components/call/Either.tsx',
    "export const A = (p: { b: boolean }) => <p title={p.b ? 'On' : 'Off'} />;",
  ),
  plant('no-restricted-syntax', 'components/call/Style.tsx', "export const A = () => <p style={{ color: 'red' }} />;"),
  plant(
    'no-restricted-syntax',
    'tests/e2e/wait.spec.ts',
    'export const f = (page: { waitForTimeout(ms: number): void }) => page.waitForTimeout(1);',
  ),
  plant(
    'no-restricted-syntax',
    'tests/unit/calls/pause.test.ts',
    'export const f = () => new Promise((done) => setTimeout(done, 100));',
  ),
  plant(
    'no-restricted-syntax',
    'tests/unit/calls/skip.test.ts',
    "import { it } from 'vitest';\nit.skip('works', () => undefined);",
  ),
];

/** What the same rules let through. */
export const eslintClean: Record<string, string> = {
  'lib/browser/storage.ts': 'export const id = chrome.runtime.id;\n',
  'lib/calls/factory.ts': `export function createCalls() {\n  return {\n    one: (x: number) => {\n${lines(30)}\n      return x;\n    },\n    two: (x: number) => {\n${lines(30)}\n      return x;\n    },\n  };\n}\n`,
  'components/call/Strip.tsx': 'export const A = (p: { text: string }) => <p class="strip">{p.text} · 1:02</p>;\n',
  'components/call/Named.tsx':
    "import { i18n } from '#i18n';\nexport const A = () => <p aria-label={i18n.t('call.hangUp')}>{i18n.t('call.hangUp')}</p>;\n",
  'lib/calls/whole.ts': `${'// A line.\n'.repeat(249)}export {};\n`,
};

export const biomePlants: LintPlant[] = [
  plant('format', 'lib/notes/format.ts', 'export const x = "1"'),
  plant('lint/correctness/useImportExtensions', 'lib/notes/extension.ts', "import './clean';"),
  plant('lint/correctness/noUnusedVariables', 'lib/notes/unused.ts', 'const x = 1;\nexport {};'),
  plant('lint/suspicious/noConsole', 'lib/notes/console.ts', 'console.log(1);\nexport {};'),
  plant(
    'lint/a11y/useButtonType',
    'components/note/Button.tsx',
    'export const A = (p: { text: string }) => <button>{p.text}</button>;',
  ),
  plant(
    'assist/source/organizeImports',
    'lib/notes/order.ts',
    "import { b } from './b.ts';\nimport { a } from './a.ts';\n\nexport const c = [a, b];",
  ),
];

export const biomeClean: Record<string, string> = {
  'lib/notes/clean.ts': 'export const x = 1;\n',
  'components/note/note.module.css': '.note {\n  composes: box;\n  color: var(--ink);\n}\n',
};
