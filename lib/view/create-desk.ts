import { browserLimits } from '../browser/abilities.ts';
import { openShortcutPage, shortcuts } from '../browser/commands.ts';
import { mayNotify } from '../browser/notifications.ts';
import { isOnline, onOnlineChanged } from '../browser/online.ts';
import { grantedOrigins, onOriginsChanged, removeOrigins, requestOrigins } from '../browser/permissions.ts';
import { openOptionsPage, sendMessage, versions } from '../browser/runtime.ts';
import { saveFile } from '../browser/save-file.ts';
import { browserStorage } from '../browser/storage.ts';
import { latestPage, onPageInFront, openTab } from '../browser/tabs.ts';
import { isActive } from '../calls/call.ts';
import { createClient, notRepeatable } from '../messages/client.ts';
import { contractVersion } from '../messages/version.ts';
import { createKeptCalls } from '../settings/kept-calls.ts';
import { createStore, type Store } from '../settings/store.ts';
import { drafts, stored } from '../settings/stored.ts';
import { createCallDownWriter } from './call-downs.ts';
import { createView } from './create-view.ts';
import type { Desk } from './desk.ts';
import { createPatience } from './patience.ts';
import { createSuccession } from './succession.ts';
import type { View } from './view.ts';

/** Long enough for a sign-in over a slow line; the panel itself says much earlier that it is waiting. */
const answerWithinMs = 30_000;
/**
 * While a page is visible its word keeps the worker polling, and starts it again when it was killed. During a call
 * that is said every second: two seconds later the panel must be right again.
 */
const lookEveryMs = 1000;
/** Less than three seconds, so that every third look is a word, whatever the timers' trembling. */
const idleEveryMs = 2900;

function surfaceOf(name: string | undefined): Desk['surface'] {
  return name === 'sidepanel' || name === 'window' ? name : 'popup';
}

/** What the browser does for a screen without anybody's state. */
const fromBrowser = {
  openOptions: (part?: string) => void openOptionsPage(part),
  openLink: (address: string) => void openTab(address),
  shortcuts,
  limits: browserLimits,
  openShortcutPage: () => void openShortcutPage(),
  mayNotify,
  onPageInFront,
  requestOrigins,
  removeOrigins,
  copyText: (text: string) => navigator.clipboard.writeText(text),
  saveFile,
  whenIdle: (work: () => void) => void requestIdleCallback(() => work()),
  newId: () => crypto.randomUUID(),
  now: () => Date.now(),
};

function openView(store: Store): View {
  return createView(store, {
    origins: { read: grantedOrigins, onChanged: onOriginsChanged },
    online: { read: isOnline, onChanged: onOnlineChanged },
    page: { read: async () => (await latestPage())?.address, onChanged: onPageInFront },
  });
}

/** Past calls from this computer, as whoever is signed in has seen them. */
function keptCallsReader({ account }: View): Desk['readKeptCalls'] {
  const kept = createKeptCalls();
  return async (userId, take) => {
    const { value } = account;
    if (value.state === 'signed-in') await kept.read({ viewerId: value.userId, userId }, take);
  };
}

/** Its script comes when somebody asks: the panel has no use for it. */
function onThisComputer(store: Store): Pick<Desk, 'exportAll' | 'unsentNotes'> {
  async function look() {
    const { createOnThisComputer } = await import('./on-this-computer.ts');
    const version = (): string => versions().version;
    return createOnThisComputer({ store, kept: createKeptCalls(), version, now: fromBrowser.now });
  }
  return {
    unsentNotes: async () => (await look()).unsentNotes(),
    async exportAll() {
      const { name, text } = await (await look()).exportAll();
      saveFile(name, 'application/json', text);
      return name;
    },
  };
}

/** Opens what a page of ours needs: the view, the commands, and the browser's few services. */
export function openDesk(): Desk {
  const store = createStore(browserStorage);
  const view = openView(store);
  const client = createClient({
    sendMessage,
    version: contractVersion,
    timeoutMs: answerWithinMs,
    once: notRepeatable,
  });
  const succession = createSuccession(client, notRepeatable);
  // Over the pings too: a worker that is silent is said even while nobody asks for anything.
  const { send, isWaiting } = createPatience(succession.send);

  let lastSaidMs = 0;

  function sayVisible(): void {
    lastSaidMs = Date.now();
    if (document.visibilityState === 'visible') void succession.look(() => send('surface.visible', {}));
  }
  /** Looks every second, because a call that begins a moment after the last word must not wait for the next idle one. */
  function keepSaying(): void {
    const isInCall = view.calls.value.some(isActive) || view.intents.value.some(({ state }) => state === 'posting');
    if (isInCall || Math.abs(Date.now() - lastSaidMs) >= idleEveryMs) sayVisible();
    setTimeout(keepSaying, lookEveryMs);
  }
  // A word may start the worker, which takes from the page what it needs to be drawn: that comes first.
  view.ready.subscribe((isReady) => {
    if (isReady) requestAnimationFrame(() => setTimeout(keepSaying));
  });
  document.addEventListener('visibilitychange', sayVisible);

  return {
    view,
    surface: surfaceOf(document.documentElement.dataset.surface),
    send,
    isWaiting,
    async writeDraft(edit) {
      const account = view.account.value;
      if (account.state !== 'signed-in') return;
      // Later than anything known of this note, also within one millisecond and after a clock was set back.
      const lastEditMs = view.drafts.value.get(edit.key)?.editedAtMs ?? 0;
      const savedEditMs = view.notes.value.get(edit.key)?.savedEditAtMs ?? 0;
      const editedAtMs = Math.max(Date.now(), lastEditMs + 1, savedEditMs + 1);
      await store.writeAtOnce(drafts.item(edit.key), { ...edit, userId: account.userId, editedAtMs });
    },
    changeCallDown: createCallDownWriter(store, view),
    async changePreferences(change) {
      await store.update(stored.preferences, (before) => ({ ...before, ...change(before) }));
    },
    // Changed where it is stored, and not as this page last saw it: two quick changes both count.
    async refuseSite(pattern) {
      await store.update(stored.preferences, (before) =>
        before.refusedSites.includes(pattern)
          ? before
          : { ...before, refusedSites: [...before.refusedSites, pattern].sort() },
      );
    },
    async allowSites(patterns) {
      await store.update(stored.preferences, (before) => ({
        ...before,
        refusedSites: before.refusedSites.filter((refused) => !patterns.includes(refused)),
      }));
    },
    readKeptCalls: keptCallsReader(view),
    ...onThisComputer(store),
    ...fromBrowser,
    takeWish: () => void store.write(stored.panelWish, null),
  };
}
