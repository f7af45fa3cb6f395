import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { timeZoneTable } from './time-zone-table.ts';

const messages = fileURLToPath(new URL('.wxt/i18n/index.ts', import.meta.url));

/** Tests of screens (`.test.tsx`) run in a DOM; everything else runs without one, unless a file asks for it. */
export default defineConfig({
  plugins: [preact(), timeZoneTable],
  resolve: { alias: { '#i18n': messages } },
  test: {
    // No promise about speed: a machine may have other things to do.
    testTimeout: 30_000,
    // Its own choice leaves one core free: of two that is half the machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['tests/unit/**/*.test.tsx'],
          environment: 'happy-dom',
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          environment: 'node',
          // They look at builds, and make those that are not there.
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'checks',
          include: ['tests/checks/**/*.test.ts'],
          environment: 'node',
          // Each of them runs a tool over a tree of its own.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
