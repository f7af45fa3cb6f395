import { type ComponentChild, render } from 'preact';
import type { Desk } from '../../lib/view/desk.ts';
import { DeskProvider } from './DeskProvider.tsx';

/** Puts a screen into the page's `#app`. */
export function mount(screen: ComponentChild, desk: Desk): void {
  const place = document.getElementById('app');
  if (place) render(<DeskProvider desk={desk}>{screen}</DeskProvider>, place);
}
