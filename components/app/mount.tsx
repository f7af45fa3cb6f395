import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';
import type { Desk } from '../../lib/view/desk.ts';
import { DeskProvider } from './DeskProvider.tsx';

/** Puts a screen into the page's `#app`, in the language that the browser shows Ringside in. */
export function mount(screen: ComponentChild, desk: Desk): void {
  document.documentElement.lang = i18n.t('ui.language');
  document.documentElement.dir = i18n.t('ui.direction');
  const place = document.getElementById('app');
  if (place) render(<DeskProvider desk={desk}>{screen}</DeskProvider>, place);
}
