import { i18n } from '#i18n';
import { isCovered } from '../../lib/settings/site-pattern.ts';
import { classNames } from '../ui/class-names.ts';
import { Hidden } from '../ui/Hidden.tsx';
import { WarningIcon } from '../ui/icons.tsx';
import { connectionWords, noTrouble } from './connection-words.ts';
import { useDesk, useIsWaiting } from './DeskProvider.tsx';
import styles from './trouble-bar.module.css';
import { useNow } from './use-now.ts';
import { useTimeWords } from './use-time-words.ts';

/** What is wrong and what happens next, at the lower edge: nothing that is being worked on moves. */
export function TroubleBar() {
  const isWaiting = useIsWaiting();
  const { view } = useDesk();
  const connection = view.connection.value;
  const { apiAddress } = view.server.value;
  const isAllowed = isCovered(apiAddress, view.grantedOrigins.value);
  const reach = { isOnline: view.isOnline.value, blockedHost: isAllowed ? undefined : new URL(apiAddress).hostname };
  const timeWords = useTimeWords();
  const nowMs = useNow(connection.state !== 'ok');
  const words = isWaiting
    ? { ...noTrouble, sentence: i18n.t('ui.slow') }
    : connectionWords(connection, reach, nowMs, timeWords);
  return (
    // Always there, because a live region that appears together with its words is not read out.
    <footer class={classNames(styles.bar, words.sentence === '' && styles.quiet)}>
      {words.sentence === '' ? null : <WarningIcon />}
      <p>
        <output>
          {words.sentence}
          <Hidden> {words.promise}</Hidden>
        </output>{' '}
        {/* Outside the live region: it changes every second, and the sentence is to be heard once. */}
        {words.countdown === '' ? null : <span role="timer">{words.countdown}</span>}
      </p>
    </footer>
  );
}
