import { defineConfig } from '@playwright/test';

/** Each worker has a sandbox, each test a browser profile of its own; see tests/support/fixtures.ts. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  // A test waits a quarter of its time: with three of them two cores have always something to do.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  use: { screenshot: 'only-on-failure' },
  // A machine that builds and tests at once is slow; what has to be quick says so itself.
  expect: {
    timeout: 10_000,
    // Of a whole room of the gallery; drawing the same letters twice differs by less, a gap of one pixel by far more.
    toMatchSnapshot: { threshold: 0.1, maxDiffPixels: 60 },
  },
  snapshotPathTemplate: 'tests/gallery/pictures/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
