import { i18n } from '#i18n';
import { customerOf, type KnownCall } from '../../lib/calls/call.ts';
import type { MessageInput } from '../../lib/messages/contract.ts';
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

/** Nobody is settled on: the matches to choose from, the record in the browser, a new record. */
export function UnsettledCustomer({ call }: { call: KnownCall }) {
  const desk = useDesk();
  const link = useCommand('match.link');
  const reject = useCommand('match.reject');
  const openRecord = desk.view.openRecord.value;
  const rejected = call.matchRejected ? customerOf({ ...call, matchRejected: false }) : undefined;
  const matches = call.records.filter((record) => record.id !== rejected?.id);
  const linkTo = (record: LinkInput): void => void link.run({ callId: call.id, record });
  return (
    <>
      {rejected ? (
        <RejectedMatch
          name={rejected.name}
          isBusy={reject.isBusy}
          onBringBack={() => void reject.run({ callId: call.id, rejected: false })}
        />
      ) : null}
      {matches.length > 0 ? (
        <MatchingRecords
          records={matches}
          isBusy={link.isBusy}
          onOpen={(address) => desk.openLink(address)}
          onLink={(record) => linkTo(linkInput(record))}
        />
      ) : null}
      {matches.length === 0 && !rejected ? <p>{i18n.t('customer.nobody')}</p> : null}
      {openRecord ? (
        <OpenRecordOffer record={openRecord} isBusy={link.isBusy} onLink={() => linkTo(linkInput(openRecord))} />
      ) : null}
      {link.error ? (
        <Notice tone="danger" alert>
          {`${i18n.t('customer.linkFailed')} ${failureWords(link.error.code)}`}
        </Notice>
      ) : null}
      {matches.length === 0 || call.matchRejected ? <NewRecord call={call} /> : null}
    </>
  );
}
