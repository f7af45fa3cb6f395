import { i18n } from '#i18n';
import type { TabPlace } from '../../lib/browser/commands.ts';
import { notify } from '../../lib/browser/notifications.ts';
import { selectedText } from '../../lib/browser/selection.ts';
import { openSidePanel } from '../../lib/browser/side-panel.ts';
import { isActive, type KnownCall } from '../../lib/calls/call.ts';
import type { MessageError } from '../../lib/messages/contract.ts';
import type { Handlers } from '../../lib/messages/router.ts';
import { switchedOff } from '../../lib/messages/switched-off.ts';
import { isSwitchedOff } from '../../lib/settings/in-force.ts';
import type { Store } from '../../lib/settings/store.ts';
import { stored } from '../../lib/settings/stored.ts';
import { openPanelAt } from './open-panel.ts';
import { dialText, ownWish } from './selection.ts';

const noticeId = 'shortcut';

export interface ShortcutDeps {
  store: Store;
  handlers: Pick<Handlers, 'phone.read' | 'call.dial' | 'call.hangUp' | 'recording.start' | 'recording.stop'>;
}

function refusalWords(control: 'recording' | 'hang-up', error: MessageError): string {
  if (error.code === 'switched-off') return i18n.t('policy.switchedOff');
  if (error.code !== 'not-supported') return i18n.t('worker.shortcutFailed');
  return control === 'recording' ? i18n.t('call.recordingRefused') : i18n.t('call.hangUpRefused');
}

/** What the shortcuts of the manifest's `commands` do. Whatever does not come of one is said in a notification. */
export function createShortcuts(deps: ShortcutDeps) {
  const { store, handlers } = deps;
  const say = (message: string): Promise<void> => notify(noticeId, { title: i18n.t('extension.name'), message });

  /** Carries something out with the newest of the running calls that are `meant`. */
  async function withCall(
    control: 'recording' | 'hang-up',
    meant: (call: KnownCall) => boolean,
    act: (call: KnownCall) => ReturnType<Handlers['call.hangUp']>,
  ): Promise<void> {
    const { calls } = await store.read(stored.calls);
    const call = calls.find((each) => isActive(each) && meant(each));
    if (!call) return say(control === 'recording' ? i18n.t('worker.nothingToRecord') : i18n.t('worker.noCall'));
    const answer = await act(call);
    if (!answer.ok) await say(refusalWords(control, answer.error));
  }

  /** What runs already can be stopped, whatever the administrator wants. */
  async function toggleRecording({ id: callId, recording }: KnownCall): ReturnType<Handlers['call.hangUp']> {
    if (recording) return handlers['recording.stop']({ callId }, ownWish);
    const isOff = isSwitchedOff(await store.read(stored.policy), 'recording');
    return isOff ? switchedOff : handlers['recording.start']({ callId }, ownWish);
  }

  async function dialSelection(tab: TabPlace | undefined): Promise<void> {
    if (tab) void openSidePanel(tab.tabId);
    const selection = tab ? await selectedText(tab.tabId) : '';
    if (selection === '') return say(i18n.t('worker.nothingSelected'));
    await dialText(deps, selection, tab?.address);
  }

  return async (name: string, tab: TabPlace | undefined): Promise<void> => {
    switch (name) {
      case 'numbers-on-page':
        return openPanelAt('page-numbers', store, tab);
      case 'focus-notes':
        return openPanelAt('notes', store, tab);
      case 'dial-selection':
        return dialSelection(tab);
      case 'hang-up':
        return withCall(
          'hang-up',
          () => true,
          ({ id: callId }) => handlers['call.hangUp']({ callId }, ownWish),
        );
      case 'toggle-recording':
        return withCall('recording', ({ status, recording }) => status === 'in-progress' || recording, toggleRecording);
    }
  };
}
