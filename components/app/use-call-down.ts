import { useLayoutEffect, useState } from 'preact/hooks';
import { isActive } from '../../lib/calls/call.ts';
import {
  type CallDownFacts,
  intentIdOf,
  type ListedPerson,
  nextPerson,
  nothingCalled,
  peopleOfList,
  withLedger,
} from '../../lib/lists/call-down.ts';
import {
  type PersonChange,
  withChange,
  withDialled,
  withNobodyDialled,
  withProposals,
} from '../../lib/lists/call-down-changes.ts';
import type { KnownList } from '../../lib/lists/known-list.ts';
import type { MessageError } from '../../lib/messages/contract.ts';
import type { CallDown } from '../../lib/settings/stored-call-down.ts';
import { useDesk } from './DeskProvider.tsx';
import { type Dialling, useDialling } from './use-dialling.ts';

export interface CallingDown {
  people: ListedPerson[];
  next: ListedPerson | undefined;
  /** Who was called last, while the call is known and over. */
  latest: ListedPerson | undefined;
  /** A call runs or is being placed: the next one waits. */
  isWaiting: boolean;
  dialling: Dialling;
  /** The last choice could not be written to storage. */
  isLost: boolean;
  call: (person: ListedPerson, number: string) => void;
  cancel: () => void;
  change: (contactId: string, change: PersonChange) => void;
}

/** After these it may have been dialled all the same; after all others nobody was. */
const unclear: readonly MessageError['code'][] = ['no-answer', 'bug', 'server', 'bad-answer', 'unknown-outcome'];

function latestOf(people: readonly ListedPerson[]): ListedPerson | undefined {
  const over = people.filter(({ call, standing }) => call !== undefined && standing !== 'calling');
  return over.reduce<ListedPerson | undefined>(
    (last, each) => ((each.call?.startedAtMs ?? 0) > (last?.call?.startedAtMs ?? 0) ? each : last),
    undefined,
  );
}

/** What is known of calling a list down, brought up to the ledger of dialling. */
function useFacts(list: KnownList, dialling: string | undefined): CallDownFacts {
  const desk = useDesk();
  const { view } = desk;
  return {
    listId: list.id,
    contacts: list.contacts,
    kept: view.callDowns.value.get(list.id) ?? nothingCalled,
    intents: view.intents.value,
    calls: view.calls.value,
    nowMs: desk.now(),
    dialling,
  };
}

/** Calls a list down: who is next, and what is kept of each person. Whoever is dialled is written down before. */
export function useCallDown(list: KnownList): CallingDown {
  const desk = useDesk();
  const dialling = useDialling();
  const [asked, setAsked] = useState<string>();
  const [isLost, setIsLost] = useState(false);
  const isUnderWay = dialling.isBusy || dialling.asking !== undefined;
  const facts = useFacts(list, isUnderWay ? asked : undefined);
  const people = peopleOfList(facts);
  const kept = withLedger(facts);

  function write(change: (before: CallDown) => CallDown): void {
    const changed = (before: CallDown) => change(withLedger({ ...facts, kept: before }));
    desk.changeCallDown(list.id, changed).then(
      () => setIsLost(false),
      () => setIsLost(true),
    );
  }

  useLayoutEffect(() => {
    if (kept !== facts.kept) write((before) => before);
  }, [facts.intents, facts.kept]);
  useLayoutEffect(() => {
    const code = dialling.error?.code;
    if (asked !== undefined && code !== undefined && !unclear.includes(code)) {
      write((before) => withNobodyDialled(before, asked));
    }
  }, [dialling.error]);

  function call({ contact: { id } }: ListedPerson, number: string): void {
    const change = (before: CallDown) => withDialled(withProposals(before, people), id, number);
    setAsked(id);
    write(change);
    dialling.request(number, { intentId: intentIdOf(list.id, id, change(kept)) });
  }

  return {
    people,
    next: nextPerson(people),
    latest: latestOf(people),
    isWaiting: isUnderWay || facts.calls.some((each) => isActive(each) && !each.isExtra) || hasCalling(people),
    dialling,
    isLost,
    call,
    cancel() {
      dialling.cancel();
      if (asked !== undefined) write((before) => withNobodyDialled(before, asked));
    },
    change: (contactId, change) => write((before) => withChange(before, contactId, change)),
  };
}

function hasCalling(people: readonly ListedPerson[]): boolean {
  return people.some(({ standing }) => standing === 'calling');
}
