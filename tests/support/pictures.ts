import { join } from 'node:path';
import type { Page } from '@playwright/test';

const widths = [320, 400];
const schemes = ['light', 'dark'] as const;

/**
 * Pictures of a page as it is now, at 320 and 400 px and in both colour schemes: `FOLDER/NAME-320-light.png` and so on.
 * Size and scheme are as before afterwards.
 */
export async function takePictures(page: Page, folder: string, name: string): Promise<string[]> {
  const before = page.viewportSize() ?? { width: 400, height: 600 };
  const files: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: before.height });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const file = join(folder, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
      files.push(file);
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(before);
  return files;
}
