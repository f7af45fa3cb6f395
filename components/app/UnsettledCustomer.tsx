import { i18n } from '#i18n';
import { customerOf, type KnownCall } from '../../lib/calls/call.ts';
import type { MessageInput } from '../../lib/messages/contract.ts';
import type { DialledFromState } from '../../lib/settings/stored-records.ts';
import type { CrmRecord } from '../../lib/tenfold/model.ts';
import { MatchingRecords } from '../customer/MatchingRecords.tsx';
import { OpenRecordOffer } from '../customer/OpenRecordOffer.tsx';
import { RejectedMatch } from '../customer/RejectedMatch.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Notice } from '../ui/Notice.tsx';
import { useDesk } from './DeskProvider.tsx';
import { NewRecord } from './NewRecord.tsx';
import { useCommand } from './use-command.ts';

type LinkInput = MessageInput<'match.link'>['record'];

function linkInput({ id, module, name, link }: CrmRecord): LinkInput {
  return link === undefined ? { id, module, name } : { id, module, name, link };
}

/** The matches; of a call that was linked because of its page also those there were before. */
function candidatesOf({ id, records }: KnownCall, dialledFrom: DialledFromState): CrmRecord[] {
  const before = dialledFrom.find(({ callId }) => callId === id)?.matches ?? [];
  return [...records, ...before.filter((match) => !records.some((record) => record.id === match.id))];
}

/** Nobody is settled on: the matches to choose from, the record in the browser, a new record. */
export function UnsettledCustomer({ call }: { call: KnownCall }) {
  const desk = useDesk();
  const link = useCommand('match.link');
  const rejected = call.matchRejected ? customerOf({ ...call, matchRejected: false }) : undefined;
  const inBrowser = desk.view.openRecord.value;
  const openRecord = inBrowser?.id === rejected?.id ? null : inBrowser;
  const matches = candidatesOf(call, desk.view.dialledFrom.value).filter((record) => record.id !== rejected?.id);
  const isOpenMatch = matches.some((record) => record.id === openRecord?.id);
  const linkTo = (record: LinkInput): void => void link.run({ callId: call.id, record });
  // Which one the browser shows says more than a shared number.
  const openOffer = openRecord ? (
    <OpenRecordOffer record={openRecord} isBusy={link.isBusy} onLink={() => linkTo(linkInput(openRecord))} />
  ) : null;
  return (
    <>
      {rejected ? <RuledOut call={call} record={rejected} /> : null}
      {isOpenMatch ? openOffer : null}
      {matches.length > 0 ? (
        <MatchingRecords
          records={matches}
          isBusy={link.isBusy}
          onOpen={(address) => desk.openLink(address)}
          onLink={(record) => linkTo(linkInput(record))}
        />
      ) : null}
      {matches.length === 0 && !rejected ? <p>{i18n.t('customer.nobody')}</p> : null}
      {isOpenMatch ? null : openOffer}
      {link.error ? (
        <Notice tone="danger" alert>
          {`${i18n.t('customer.linkFailed')} ${failureWords(link.error.code)}`}
        </Notice>
      ) : null}
      {matches.length === 0 || call.matchRejected ? <NewRecord call={call} /> : null}
    </>
  );
}

/** Whom the agent has ruled out. */
function RuledOut({ call, record }: { call: KnownCall; record: CrmRecord }) {
  const reject = useCommand('match.reject');
  return (
    <RejectedMatch
      name={record.name}
      isLinked={call.linkedRecordId === record.id}
      isBusy={reject.isBusy}
      onBringBack={() => void reject.run({ callId: call.id, rejected: false })}
    />
  );
}
