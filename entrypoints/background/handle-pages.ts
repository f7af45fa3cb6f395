import type { Handlers } from '../../lib/messages/router.ts';
import { readTyped } from '../../lib/phone/verdict/read-typed.ts';
import { createVerdicts } from '../../lib/phone/verdict/verdicts.ts';
import { stored } from '../../lib/settings/stored.ts';
import { success } from '../../lib/tenfold/result.ts';
import type { Services } from './compose.ts';
import type { Turn } from './turn.ts';

type Handled = 'phone.read' | 'phone.verdicts' | 'surface.visible' | 'page.visible';

/** What pages ask while they are looked at. */
export function pageHandlers(services: Services, { whenReady, done }: Turn): Pick<Handlers, Handled> {
  const { store, sites, watcher, country } = services;
  const verdicts = createVerdicts();

  async function isSiteEnabled(origin: string | undefined): Promise<boolean> {
    const account = await store.read(stored.account);
    return account.state === 'signed-in' && origin !== undefined && (await sites.isEnabled(origin));
  }

  return {
    'phone.read': ({ text }) => whenReady(async () => success(readTyped(text, await country()))),
    'phone.verdicts': ({ texts }, from) =>
      whenReady(async () => {
        const enabled = await isSiteEnabled(from.origin);
        const region = await country();
        return success({ enabled, verdicts: enabled ? verdicts.judge(texts, region) : [] });
      }),
    'surface.visible': () =>
      whenReady(() => {
        void watcher.seen();
        return done;
      }),
    'page.visible': (_input, from) =>
      whenReady(async () => {
        void watcher.seen();
        return success({ enabled: await isSiteEnabled(from.origin) });
      }),
  };
}
