import { i18n } from '#i18n';
import { isIntentOf, progressOf } from '../../lib/lists/call-down.ts';
import type { KnownList } from '../../lib/lists/known-list.ts';
import { CallProgress } from '../lists/CallProgress.tsx';
import styles from '../lists/call-down.module.css';
import { CallDownBar } from './CallDownBar.tsx';
import { useCallDown } from './use-call-down.ts';

interface CallDownOfCallProps {
  list: KnownList;
  /** Names the wish to dial that the call came of. */
  lineKey: string;
}

/** The list that a call was made from: how far it is, and once the call is over, what came of it and who is next. */
export function CallDownOfCall({ list, lineKey }: CallDownOfCallProps) {
  const callDown = useCallDown(list);
  const person = callDown.people.find(({ contact }) => isIntentOf(lineKey, list.id, contact.id));
  const isOver = person?.standing === 'called' || person?.standing === 'done';
  return (
    <section class={styles.callDown} aria-label={i18n.t('callDown.region')}>
      <p class={styles.hint}>{list.name}</p>
      {isOver ? (
        <CallDownBar callDown={callDown} called={person} />
      ) : (
        // While they talk, the place belongs to the note.
        <CallProgress {...progressOf(callDown.people)} />
      )}
    </section>
  );
}
