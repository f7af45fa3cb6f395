import { join } from 'node:path';
import { copyElsewhere } from '../support/elsewhere.ts';

/** Builds both extensions from a copy of the sources in another folder, time zone, language and year. */
export function buildElsewhere() {
  const { output, wxt, remove } = copyElsewhere();
  wxt('build');
  wxt('build', '--mode', 'sandbox');
  return { productionBuild: join(output, 'chrome-mv3'), sandboxBuild: join(output, 'chrome-mv3-sandbox'), remove };
}
