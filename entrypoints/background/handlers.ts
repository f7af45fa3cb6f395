import { openSidePanel } from '../../lib/browser/side-panel.ts';
import type { Handlers } from '../../lib/messages/router.ts';
import { readTyped } from '../../lib/phone/verdict/read-typed.ts';
import { createVerdicts } from '../../lib/phone/verdict/verdicts.ts';
import { stored } from '../../lib/settings/stored.ts';
import { failure, type Result, success } from '../../lib/tenfold/result.ts';
import type { Services } from './compose.ts';

/** What each message does. `ready` is awaited by all but what Chrome allows only in the message's own turn. */
export function createHandlers(services: Services, ready: Promise<void>): Handlers {
  const { store, session, watcher, actions, matching, sites, country } = services;
  const done = Promise.resolve(success(null));
  const verdicts = createVerdicts();
  let opensPanelOnDial = false;
  store.watch(stored.preferences, ({ openPanelOnDial }) => {
    opensPanelOnDial = openPanelOnDial;
  });
  void store.read(stored.preferences).then(({ openPanelOnDial }) => {
    opensPanelOnDial = openPanelOnDial;
  });

  /** After a command the panel should not have to wait for the next round. */
  async function thenPoll<T>(result: Promise<Result<T>>): Promise<Result<T>> {
    const done = await result;
    void watcher.wake();
    return done;
  }

  async function whenReady<T>(run: () => Promise<Result<T>>): Promise<Result<T>> {
    await ready;
    return run();
  }

  return {
    'session.signIn': (input) =>
      whenReady(async () => {
        const signedIn = await thenPoll(session.signIn(input));
        // Notes that an ended session left behind belong to this user again.
        if (signedIn.ok) void services.outbox.flush();
        return signedIn;
      }),
    'session.signOut': () => whenReady(() => session.signOut()),
    'server.save': (input) => whenReady(() => thenPoll(services.saveServer(input))),
    'call.dial': ({ intentId, number, record }, from) => {
      if (from.kind === 'page' && from.tabId !== undefined && opensPanelOnDial) openSidePanel(from.tabId);
      return whenReady(async () => {
        const reading = readTyped(number, await country());
        if (reading.kind === 'refused') return failure('refused', reading.reason, { field: 'number' });
        const wish = { intentId, number: reading.number, ...(record === undefined ? {} : { record }) };
        return thenPoll(services.dial(wish));
      });
    },
    'call.hangUp': ({ callId }) => whenReady(() => thenPoll(actions.hangUp(callId))),
    'call.dismiss': ({ callId }) => whenReady(() => actions.dismiss(callId)),
    'call.show': ({ callId }) => whenReady(() => actions.show(callId)),
    'intent.dismiss': ({ intentId }) => whenReady(() => actions.dismissIntent(intentId)),
    'recording.start': ({ callId }) => whenReady(() => actions.startRecording(callId)),
    'recording.stop': ({ callId }) => whenReady(() => actions.stopRecording(callId)),
    'match.link': ({ callId, record }) => whenReady(() => thenPoll(matching.link(callId, record))),
    'match.reject': ({ callId, rejected }) => whenReady(() => matching.reject(callId, rejected)),
    'record.create': ({ callId, formId, fields }) => whenReady(() => thenPoll(matching.create(callId, formId, fields))),
    'record.lastInteraction': ({ id, module }) => whenReady(() => matching.lastInteraction(id, module)),
    'note.resolve': ({ callId, keep }) =>
      whenReady(async () => {
        await services.drafts.resolveConflict(callId, keep);
        void services.outbox.draftChanged(callId);
        return success(null);
      }),
    'note.sendNow': ({ callId }) =>
      whenReady(() => {
        void services.outbox.sendNow(callId);
        return done;
      }),
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

  async function isSiteEnabled(origin: string | undefined): Promise<boolean> {
    const account = await store.read(stored.account);
    return account.state === 'signed-in' && origin !== undefined && (await sites.isEnabled(origin));
  }
}
