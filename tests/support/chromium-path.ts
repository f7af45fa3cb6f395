import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The oldest major version the manifest accepts (`minimum_chrome_version`). */
const OLDEST_MAJOR = 132;

const installedNames = [
  'chromium',
  'chromium-browser',
  '/usr/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * True when `path` starts a browser that loads extensions from the command line. Branded Chrome does not, so what the
 * browser says about itself counts, not its name; a package that only points at an app store says nothing.
 */
function isUsableChromium(path: string): boolean {
  const { stdout, error } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  if (error !== undefined) return false;
  const version = /(?:^|\n)(?:Chromium|Google Chrome for Testing) (\d+)\./.exec(stdout);
  return Number(version?.[1] ?? 0) >= OLDEST_MAJOR;
}

/** A Chromium that is there already: the one in `CHROMIUM`, an installed one, or the one Playwright keeps. */
export function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM;
  if (chosen !== undefined && chosen !== '') return isUsableChromium(chosen) ? chosen : undefined;
  const installed = installedNames.find(isUsableChromium);
  if (installed !== undefined) return installed;
  const playwrights = chromium.executablePath();
  return existsSync(playwrights) && isUsableChromium(playwrights) ? playwrights : undefined;
}
