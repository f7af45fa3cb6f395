import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isOpen } from '../../lib/lists/call-down.ts';
import type { KnownList } from '../../lib/lists/known-list.ts';
import { CalledRow } from '../lists/CalledRow.tsx';
import styles from '../lists/call-down.module.css';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { CallDownBar, listedName } from './CallDownBar.tsx';
import { type CallingDown, useCallDown } from './use-call-down.ts';

/** So many rows are drawn at once; who is further down is asked for. */
const rowsAtOnce = 100;

/** Calls a contact list down, one person after the other. Never dials by itself. */
export function CallDown({ list }: { list: KnownList }) {
  const callDown = useCallDown(list);
  return (
    <section class={styles.callDown} aria-label={i18n.t('callDown.region')}>
      <CallDownBar callDown={callDown} called={callDown.latest} />
      <People callDown={callDown} />
    </section>
  );
}

function People({ callDown }: { callDown: CallingDown }) {
  const [isFiltered, setIsFiltered] = useState(false);
  const [openId, setOpenId] = useState<string>();
  const [most, setMost] = useState(rowsAtOnce);
  const { people, isWaiting } = callDown;
  // Whoever is being looked at stays, although there may be nothing left to do for them.
  const shown = people.filter((person) => !isFiltered || isOpen(person) || person.contact.id === openId);
  return (
    <>
      <Checkbox label={i18n.t('callDown.onlyOpen')} checked={isFiltered} onChange={setIsFiltered} />
      {shown.length === 0 ? <p class={styles.hint}>{i18n.t('callDown.nobodyOpen')}</p> : null}
      <ul class={styles.people} aria-label={i18n.t('callDown.people')} hidden={shown.length === 0}>
        {shown.slice(0, most).map((person) => {
          const { id } = person.contact;
          return (
            <CalledRow
              key={id}
              person={person}
              name={listedName(person)}
              isOpen={id === openId}
              isWaiting={isWaiting}
              onToggle={() => setOpenId(id === openId ? undefined : id)}
              onCall={(number) => callDown.call(person, number)}
              onChange={(change) => callDown.change(id, change)}
            />
          );
        })}
      </ul>
      {shown.length > most ? (
        <Button size="small" onClick={() => setMost(most + rowsAtOnce)}>
          {i18n.t('callDown.more')}
        </Button>
      ) : null}
    </>
  );
}
