import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Hidden } from '../ui/Hidden.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './site-switch.module.css';

export interface SiteSwitchProps {
  host: string;
  /** `locked`: the administrator refused it. */
  state: 'on' | 'off' | 'locked';
  onRefuse: () => void;
  onAllow: () => void;
  /** Why the last press changed nothing. */
  problem?: string | undefined;
}

function words(state: SiteSwitchProps['state'], host: string): string {
  switch (state) {
    case 'on':
      return i18n.t('site.on', [host]);
    case 'off':
      return i18n.t('site.off', [host]);
    case 'locked':
      return i18n.t('site.locked', [host]);
  }
}

/** Whether numbers are found on the page in front, and the way to change that; each press is the other's undo. */
export function SiteSwitch({ host, state, onRefuse, onAllow, problem }: SiteSwitchProps) {
  const [pressedFor, setPressedFor] = useState<string>();
  const sentence = words(state, host);

  function press(): void {
    setPressedFor(host);
    if (state === 'on') onRefuse();
    else onAllow();
  }

  return (
    <div class={styles.line}>
      <p class={styles.words}>{sentence}</p>
      {state === 'locked' ? null : (
        <Button size="small" onClick={press}>
          {state === 'on' ? i18n.t('site.refuse') : i18n.t('site.allow')}
        </Button>
      )}
      {problem ? (
        <Notice tone="warning" alert>
          {problem}
        </Notice>
      ) : null}
      {/* Read out after a press only: somebody who walks through tabs has not asked. */}
      <Hidden>
        <output>{pressedFor === host ? sentence : ''}</output>
      </Hidden>
    </div>
  );
}
