import { i18n } from '#i18n';
import { openPopup } from '../../lib/browser/action.ts';
import { onAddressEntered, onAddressTyped } from '../../lib/browser/omnibox.ts';
import type { NumberReading } from '../../lib/messages/contract.ts';
import type { Handlers } from '../../lib/messages/router.ts';
import { readPreferences } from '../../lib/settings/read-in-force.ts';
import type { Store } from '../../lib/settings/store.ts';
import { stored } from '../../lib/settings/stored.ts';
import { dialText, ownWish } from './selection.ts';

export interface AddressBarDeps {
  store: Store;
  handlers: Pick<Handlers, 'phone.read' | 'call.dial'>;
}

function refusalWords(reason: Extract<NumberReading, { kind: 'refused' }>['reason']): string {
  switch (reason) {
    case 'empty':
      return i18n.t('worker.typeNumber');
    case 'star-code':
      return i18n.t('dial.starCode');
    case 'pause':
      return i18n.t('dial.pause');
    case 'letters':
      return i18n.t('dial.letters');
    case 'too-short':
      return i18n.t('dial.tooShort');
    case 'too-long':
      return i18n.t('dial.tooLong');
    case 'invalid':
      return i18n.t('dial.invalid');
    case 'not-a-number':
      return i18n.t('dial.notANumber');
  }
}

function countryWords(country: string): string | undefined {
  return new Intl.DisplayNames(undefined, { type: 'region' }).of(country);
}

/** Dialling from the address bar, after the keyword: what would be dialled is shown below, Enter dials it. */
export function followAddressBar({ store, handlers }: AddressBarDeps): void {
  async function wordsFor(text: string): Promise<string> {
    const answer = await handlers['phone.read']({ text }, ownWish);
    if (!answer.ok) return i18n.t('worker.typeNumber');
    const reading = answer.data;
    if (reading.kind === 'refused') return refusalWords(reading.reason);
    const country = reading.country ? countryWords(reading.country) : undefined;
    return [i18n.t('numbers.call', [reading.display]), country].filter(Boolean).join(' · ');
  }

  /** The panel shows the call, or asks for the yes that the number needs. */
  async function dial(text: string): Promise<void> {
    const { openPanelOnDial } = await readPreferences(store);
    const outcome = await dialText({ handlers, ask: (question) => store.write(stored.dialQuestion, question) }, text);
    if (outcome === 'asked' || (outcome === 'dialled' && openPanelOnDial)) await openPopup();
  }

  onAddressTyped(wordsFor);
  onAddressEntered((text) => void dial(text));
}
