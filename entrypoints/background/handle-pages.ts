import { frontTab } from '../../lib/browser/front-tab.ts';
import { runInPage, showInPage } from '../../lib/browser/page-script.ts';
import { grantedOrigins } from '../../lib/browser/permissions.ts';
import { injectInDocument } from '../../lib/browser/scripting.ts';
import { pageOfTab } from '../../lib/browser/tabs.ts';
import type { Handlers } from '../../lib/messages/router.ts';
import { createListing } from '../../lib/phone/listing/list-numbers.ts';
import { cautionFor } from '../../lib/phone/verdict/caution.ts';
import { createVerdicts } from '../../lib/phone/verdict/verdicts.ts';
import { isCovered } from '../../lib/settings/site-pattern.ts';
import { stored } from '../../lib/settings/stored.ts';
import { failure, success } from '../../lib/tenfold/result.ts';
import type { Services } from './compose.ts';
import type { Turn } from './turn.ts';

type Handled =
  | 'phone.read'
  | 'phone.verdicts'
  | 'surface.visible'
  | 'page.visible'
  | 'page.chip'
  | 'page.numbers'
  | 'page.showNumber';

/** What pages ask while they are looked at. */
export function pageHandlers(services: Services, { whenReady }: Turn): Pick<Handlers, Handled> {
  const { store, sites, watcher, country, readNumber } = services;
  const verdicts = createVerdicts();
  const startedAtMs = Date.now();

  const listNumbers = createListing({
    frontTab,
    addressOf: async (tabId) => (await pageOfTab(tabId))?.address,
    readFrames: (tabId) => runInPage(tabId, 'page-numbers.js'),
    async siteState(origin) {
      if (await sites.isEnabled(origin)) return 'enabled';
      return isCovered(origin, await grantedOrigins()) ? 'refused' : 'not-granted';
    },
    judge: (texts, region) => verdicts.judge(texts, region),
    country,
    cautionFor,
  });

  async function isSignedIn(): Promise<boolean> {
    return (await store.read(stored.account)).state === 'signed-in';
  }

  async function isSiteEnabled(origin: string | undefined): Promise<boolean> {
    return origin !== undefined && (await isSignedIn()) && (await sites.isEnabled(origin));
  }

  return {
    'phone.read': ({ text }) => whenReady(async () => success(await readNumber(text))),
    'phone.verdicts': ({ texts }, from) =>
      whenReady(async () => {
        const enabled = await isSiteEnabled(from.origin);
        const region = await country();
        return success({ enabled, verdicts: enabled ? verdicts.judge(texts, region) : [] });
      }),
    'surface.visible': () =>
      whenReady(() => {
        void watcher.seen();
        return Promise.resolve(success({ startedAtMs }));
      }),
    'page.visible': (_input, from) =>
      whenReady(async () => {
        void watcher.seen();
        return success({ enabled: await isSiteEnabled(from.origin) });
      }),
    'page.chip': (_input, { origin, tabId, documentId }) =>
      whenReady(async () => {
        const isKnown = tabId !== undefined && documentId !== undefined;
        if (isKnown && (await isSiteEnabled(origin))) await injectInDocument(tabId, documentId, 'number-chip.js');
        return success(null);
      }),
    'page.numbers': () =>
      whenReady(async () =>
        (await isSignedIn()) ? success(await listNumbers()) : failure('signed-out', 'nobody is signed in'),
      ),
    'page.showNumber': ({ tabId, ...part }) => whenReady(async () => success({ shown: await showInPage(tabId, part) })),
  };
}
