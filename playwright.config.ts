import { defineConfig } from '@playwright/test';

/** Each worker has a sandbox, each test a browser profile of its own; see tests/support/fixtures.ts. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  use: { screenshot: 'only-on-failure' },
  expect: { timeout: 5000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
