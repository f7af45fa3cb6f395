import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { customerOf, isMissed, type KnownCall } from '../../lib/calls/call.ts';
import type { CallFacts } from '../../lib/history/call-facts.ts';
import type { Owing } from '../../lib/history/owed.ts';
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
  /** What it was opened to settle, which is where the hands go. */
  owing?: readonly Owing[];
  onBack: () => void;
}

/** Where a call's page takes what the call owes; undefined where that is done elsewhere. */
function placeOf(owing: readonly Owing[], page: HTMLElement, customer: HTMLElement | null) {
  if (owing.includes('note')) return page.querySelector('textarea');
  if (!owing.includes('match')) return undefined;
  // The records to choose from, or the ways to one that is not among them.
  return customer?.querySelector('input') ?? customer?.querySelector('button');
}

/** The hands are on "Back" at first, and go on to what is owed as soon as it is there, unless they have gone elsewhere. */
function useFirstFocus(owing: readonly Owing[], isSettled: boolean) {
  const place = useRef<HTMLElement>(null);
  const customer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.querySelector('button')?.focus();
  }, []);
  useLayoutEffect(() => {
    const page = place.current;
    const isWaiting = page?.querySelector('button') === document.activeElement;
    if (page && isSettled && isWaiting) placeOf(owing, page, customer.current)?.focus();
  }, [isSettled]);
  return { place, customer };
}

/** A call's page: note and customer first, then what was said. Each part comes when it is there. */
export function CallPageScreen({ callId, owing = [], onBack }: CallPageProps) {
  const { view } = useDesk();
  const facts = useCallPart('callPage.open', callId);
  const sessionCall = view.calls.value.find(({ id }) => id === callId);
  const call = sessionCall ?? view.pastCalls.value.find(({ id }) => id === callId);
  const ownId = view.account.value.userId;
  // The session's calls are the agent's own; of others that has to be asked.
  const isOwn = facts.content ? facts.content.userId === ownId : sessionCall !== undefined;
  const isSettled = call !== undefined && (isOwn || facts.content !== undefined);

  const { place, customer } = useFirstFocus(owing, isSettled);

  return (
    <section class={styles.page} aria-label={i18n.t('callPage.region')} ref={place}>
      <div class={styles.wide}>
        <Button size="small" tone="quiet" onClick={onBack}>
          <BackIcon />
          {i18n.t('callPage.back')}
        </Button>
        {call ? <Heading call={call} facts={facts.content} /> : null}
      </div>
      {isSettled ? <Settled call={call} isOwn={isOwn} customerRef={customer} /> : null}
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

interface SettledProps {
  call: KnownCall;
  isOwn: boolean;
  customerRef: RefObject<HTMLDivElement | null>;
}

/** What the agent settles about a call, on its day or long afterwards. */
function Settled({ call, isOwn, customerRef }: SettledProps) {
  const line = { key: call.id, number: call.number, call };
  return (
    <div class={styles.column}>
      <LineTransfers call={call} />
      {isOwn ? (
        <>
          <LineNote line={line} />
          <div ref={customerRef}>
            <LineCustomer call={call} />
          </div>
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
