import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ListedPerson, progressOf } from '../../lib/lists/call-down.ts';
import { ConfirmDial } from '../dial/ConfirmDial.tsx';
import { CallNext } from '../lists/CallNext.tsx';
import { CallProgress } from '../lists/CallProgress.tsx';
import { OutcomeChoice } from '../lists/OutcomeChoice.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Notice } from '../ui/Notice.tsx';
import { numberWords } from '../ui/phone-words.ts';
import { LocalTimeOf } from './LocalTime.tsx';
import type { CallingDown } from './use-call-down.ts';

interface CallDownBarProps {
  callDown: CallingDown;
  /** Whose call it was that the outcome is asked of. */
  called: ListedPerson | undefined;
}

/** The name on the list, or the number of somebody without one. */
export function listedName({ contact: { name, phoneNumbers } }: ListedPerson): string {
  return name || numberWords(phoneNumbers[0] ?? '') || i18n.t('callDown.noNumber');
}

/** How far the list is, what came of the last call, and who is next. */
export function CallDownBar({ callDown, called }: CallDownBarProps) {
  const buttonId = useId();
  const { people, change } = callDown;
  return (
    <>
      <CallProgress {...progressOf(people)} />
      {called ? (
        <OutcomeChoice
          name={listedName(called)}
          outcome={called.kept.outcome}
          proposed={called.proposed}
          onChoose={(outcome) => {
            change(called.contact.id, { kind: 'outcome', outcome });
            document.getElementById(buttonId)?.focus();
          }}
        />
      ) : null}
      <Next callDown={callDown} buttonId={buttonId} />
      {callDown.isLost ? (
        <Notice tone="danger" alert>
          {i18n.t('callDown.notKept')}
        </Notice>
      ) : null}
    </>
  );
}

function Next({ callDown, buttonId }: { callDown: CallingDown; buttonId: string }) {
  const { next, dialling, isWaiting } = callDown;
  const [chosen, setChosen] = useState('');
  const { asking, error, isBusy } = dialling;
  const numbers = next?.contact.phoneNumbers ?? [];
  const number = numbers.find((each) => each === chosen) ?? numbers[0] ?? '';
  if (asking?.intentId?.startsWith('list:')) {
    return (
      <ConfirmDial
        display={numberWords(asking.number)}
        caution={asking.caution}
        localTime={asking.caution === 'night' && <LocalTimeOf number={asking.number} />}
        isBusy={isBusy}
        isShown
        onConfirm={dialling.confirm}
        onCancel={callDown.cancel}
      />
    );
  }
  return (
    <>
      <CallNext
        buttonId={buttonId}
        next={next && { name: listedName(next), numbers }}
        number={number}
        isWaiting={isWaiting}
        isBusy={isBusy}
        onNumber={setChosen}
        onCall={() => {
          if (next) callDown.call(next, number);
        }}
        onSkip={() => {
          if (next) callDown.change(next.contact.id, { kind: 'skip', isSkipped: true });
        }}
      />
      {error ? (
        <Notice tone="warning" alert>
          {error.code === 'disk-full' ? i18n.t('dial.diskFull') : failureWords(error.code)}
        </Notice>
      ) : null}
    </>
  );
}
