import { i18n } from '#i18n';
import { type RecentCall, RecentCallRow } from './RecentCallRow.tsx';
import styles from './recent-calls.module.css';

interface RecentCallsProps {
  calls: readonly RecentCall[];
  onShow: (callId: string) => void;
  onRedial: (number: string) => void;
}

/** The calls of this session, newest first: choose one to see it with its note and person again. */
export function RecentCalls({ calls, onShow, onRedial }: RecentCallsProps) {
  return (
    <section class={styles.recent} aria-label={i18n.t('dial.recent')}>
      <h2 class={styles.title}>{i18n.t('dial.recent')}</h2>
      {calls.length === 0 ? (
        <p class={styles.empty}>{i18n.t('dial.noRecent')}</p>
      ) : (
        <ul class={styles.list}>
          {calls.map((call) => (
            <RecentCallRow
              key={call.id}
              call={call}
              onShow={() => onShow(call.id)}
              onRedial={() => onRedial(call.number)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
