/** `npm run gallery`: shows every component in every state. `-- --update` takes the pictures anew that tests compare. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'vite';
import { galleryConfig } from './vite.ts';

if (process.argv.includes('--update')) {
  const command = ['test', 'tests/e2e/gallery.spec.ts', '--update-snapshots=all'];
  process.exitCode = spawnSync('playwright', command, { stdio: 'inherit' }).status ?? 1;
} else {
  const server = await createServer({ ...galleryConfig, server: { ...galleryConfig.server, host: '127.0.0.1' } });
  await server.listen();
  console.log(`The gallery is at ${server.resolvedUrls?.local[0] ?? ''} (Ctrl+C ends it)`);
}
