import { i18n } from '#i18n';
import type { MessageOutput } from '../../lib/messages/contract.ts';
import { Notice } from '../ui/Notice.tsx';

/** What was deleted, and what could not be. */
export function DeletedWords({ deleted }: { deleted: MessageOutput['computer.deleteAll'] }) {
  const { givenBack, stayed, leftDatabases } = deleted;
  const lines = [
    leftDatabases.length === 0
      ? i18n.t('options.data.deleted')
      : i18n.t('options.data.left', [leftDatabases.join(', ')]),
    givenBack.length > 0 && i18n.t('options.data.givenBack', [givenBack.join(', ')]),
    stayed.length > 0 && i18n.t('options.data.stayed', [stayed.join(', ')]),
    i18n.t('options.data.token'),
  ].filter((line) => line !== false);
  return (
    <Notice tone={leftDatabases.length === 0 ? 'info' : 'warning'} alert>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
