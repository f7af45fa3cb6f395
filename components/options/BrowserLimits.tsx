import { i18n } from '#i18n';
import type { BrowserLimits as Limits } from '../../lib/browser/abilities.ts';
import { Notice } from '../ui/Notice.tsx';

/** What somebody who knows Ringside from Chrome would miss in this browser; nothing where nothing is missing. */
export function BrowserLimits({ asksAtClicks, opensNoPanel }: Limits) {
  const sentences = [
    asksAtClicks ? i18n.t('otherBrowser.asksAtClicks') : '',
    opensNoPanel ? i18n.t('otherBrowser.opensNoPanel') : '',
  ].filter(Boolean);
  return sentences.length > 0 ? <Notice tone="info">{sentences.join(' ')}</Notice> : null;
}
