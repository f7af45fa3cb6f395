import { i18n } from '#i18n';
import { countryWords, refusalWords } from '../../components/dial/reading-words.ts';
import { openPopup } from '../../lib/browser/action.ts';
import { onAddressEntered, onAddressTyped } from '../../lib/browser/omnibox.ts';
import { readPreferences } from '../../lib/settings/read-in-force.ts';
import type { Store } from '../../lib/settings/store.ts';
import { dialText, ownWish, type SelectionDeps } from './selection.ts';

export interface AddressBarDeps extends SelectionDeps {
  store: Store;
}

/** Dialling from the address bar, after the keyword: what would be dialled is shown below, Enter dials it. */
export function followAddressBar(deps: AddressBarDeps): void {
  const { store, handlers } = deps;

  async function wordsFor(text: string): Promise<string> {
    const answer = await handlers['phone.read']({ text }, ownWish);
    const reading = answer.ok ? answer.data : undefined;
    if (reading?.kind !== 'number') return (reading && refusalWords(reading.reason)) || i18n.t('worker.typeNumber');
    const country = reading.country ? countryWords(reading.country) : undefined;
    return [i18n.t('numbers.call', [reading.display]), country].filter(Boolean).join(' · ');
  }

  /** The panel shows the call, or asks for the yes that the number needs. */
  async function dial(text: string): Promise<void> {
    const { openPanelOnDial } = await readPreferences(store);
    const outcome = await dialText(deps, text);
    if (outcome === 'asked' || (outcome === 'dialled' && openPanelOnDial)) await openPopup();
  }

  onAddressTyped(wordsFor);
  onAddressEntered((text) => void dial(text));
}
