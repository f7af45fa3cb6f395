import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { customerOf, isMissed, type KnownCall } from '../../lib/calls/call.ts';
import type { CallFacts } from '../../lib/history/call-facts.ts';
import { CallPageHeading } from '../history/CallPageHeading.tsx';
import { ColleagueNote } from '../history/ColleagueNote.tsx';
import { Part } from '../history/Part.tsx';
import { Button } from '../ui/Button.tsx';
import { BackIcon } from '../ui/icons.tsx';
import { numberWords } from '../ui/phone-words.ts';
import { CallRecording } from './CallRecording.tsx';
import { titleOf } from './CallTabs.tsx';
import styles from './call-page.module.css';
import { useDesk } from './DeskProvider.tsx';
import { LineCrmErrors } from './LineCrmErrors.tsx';
import { LineCustomer } from './LineCustomer.tsx';
import { LineNote } from './LineNote.tsx';
import { LineTransfers } from './LineTransfers.tsx';
import { useCallPart } from './use-call-part.ts';
import { useFeature } from './use-feature.ts';
import { useTimeWords } from './use-time-words.ts';

export interface CallPageProps {
  callId: string;
  /** Opened for the note it owes, which is where the hands go. */
  startsAtNote?: boolean;
  onBack: () => void;
}

/** The hands are on "Back" at first, and go on to the note as soon as it is there, unless they have gone elsewhere. */
function useFirstFocus(place: RefObject<HTMLElement | null>, isNoteWanted: boolean): void {
  useLayoutEffect(() => {
    place.current?.querySelector('button')?.focus();
  }, []);
  useLayoutEffect(() => {
    const isWaiting = place.current?.querySelector('button') === document.activeElement;
    if (isNoteWanted && isWaiting) place.current?.querySelector('textarea')?.focus();
  }, [isNoteWanted]);
}

/** A call's page: note and customer first, then what was said. Each part comes when it is there. */
export function CallPageScreen({ callId, startsAtNote = false, onBack }: CallPageProps) {
  const { view } = useDesk();
  const place = useRef<HTMLElement>(null);
  const facts = useCallPart('callPage.open', callId);
  const sessionCall = view.calls.value.find(({ id }) => id === callId);
  const call = sessionCall ?? view.pastCalls.value.find(({ id }) => id === callId);
  const ownId = view.account.value.userId;
  // The session's calls are the agent's own; of others that has to be asked.
  const isOwn = facts.content ? facts.content.userId === ownId : sessionCall !== undefined;
  const isSettled = call !== undefined && (isOwn || facts.content !== undefined);

  useFirstFocus(place, startsAtNote && isSettled);

  return (
    <section class={styles.page} aria-label={i18n.t('callPage.region')} ref={place}>
      <div class={styles.wide}>
        <Button size="small" tone="quiet" onClick={onBack}>
          <BackIcon />
          {i18n.t('callPage.back')}
        </Button>
        {call ? <Heading call={call} facts={facts.content} /> : null}
      </div>
      {isSettled ? <Settled call={call} isOwn={isOwn} /> : null}
      <div class={styles.column}>
        {facts.content ? (
          <WhatWasSaid
            callId={callId}
            facts={facts.content}
            customerName={call && customerOf(call)?.name}
            isOwn={isOwn}
          />
        ) : (
          <Part title={i18n.t('callPage.more')} part={facts.part} none={i18n.t('callPage.gone')} onAgain={facts.again}>
            {null}
          </Part>
        )}
      </div>
    </section>
  );
}

function Heading({ call, facts }: { call: KnownCall; facts: CallFacts | undefined }) {
  const desk = useDesk();
  const words = useTimeWords();
  const line = { key: call.id, number: call.number, call };
  const seenMs = call.connectedAtMs === undefined ? 0 : (call.endedAtMs ?? call.connectedAtMs) - call.connectedAtMs;
  return (
    <CallPageHeading
      kind={isMissed(call) ? 'missed' : call.direction}
      title={titleOf(line)}
      number={call.display ?? numberWords(call.number)}
      when={words.moment(call.startedAtMs, desk.now() + desk.view.clockOffsetMs.value)}
      durationMs={facts?.durationMs ?? seenMs}
    />
  );
}

/** What the agent settles about a call, on its day or long afterwards. */
function Settled({ call, isOwn }: { call: KnownCall; isOwn: boolean }) {
  const line = { key: call.id, number: call.number, call };
  return (
    <div class={styles.column}>
      <LineTransfers call={call} />
      {isOwn ? (
        <>
          <LineNote line={line} />
          <LineCustomer call={call} />
          <LineCrmErrors call={call} />
        </>
      ) : (
        <ColleagueNote description={call.description} customerName={customerOf(call)?.name} />
      )}
    </div>
  );
}

interface WhatWasSaidProps {
  callId: string;
  facts: CallFacts;
  customerName: string | undefined;
  isOwn: boolean;
}

function WhatWasSaid({ callId, facts, customerName, isOwn }: WhatWasSaidProps) {
  const words = useTimeWords();
  const mayListen = useFeature('listening');
  function speakerName(speaker: string): string {
    if (speaker === 'client') return customerName ?? i18n.t('callPage.customer');
    if (speaker === 'agent') return isOwn ? i18n.t('callPage.you') : i18n.t('callPage.agent');
    return speaker;
  }
  if (!mayListen) return null;
  return <CallRecording talk={{ callId, facts, speakerName, number: (value) => words.number(value) }} />;
}
