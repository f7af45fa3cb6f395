import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The oldest major version the manifest accepts (`minimum_chrome_version`). */
const OLDEST_MAJOR = 132;

const macApplication = '/Applications/Chromium.app/Contents/MacOS/Chromium';

/** Where a distribution's package puts it; a browser is started by its whole path. */
function installedPaths(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.flatMap((folder) => [join(folder, 'chromium'), join(folder, 'chromium-browser')]);
  return [...found, '/usr/bin/chromium', macApplication].filter((path) => existsSync(path));
}

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
  const installed = installedPaths().find(isUsableChromium);
  if (installed !== undefined) return installed;
  const playwrights = chromium.executablePath();
  return existsSync(playwrights) && isUsableChromium(playwrights) ? playwrights : undefined;
}
