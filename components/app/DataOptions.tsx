import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MessageOutput } from '../../lib/messages/contract.ts';
import type { UnsentNotes } from '../../lib/view/on-this-computer.ts';
import { DataPart } from '../options/DataPart.tsx';
import { DeleteAllQuestion } from '../options/DeleteAllQuestion.tsx';
import { DeletedWords } from '../options/DeletedWords.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { useDesk } from './DeskProvider.tsx';
import { useCommand } from './use-command.ts';
import { useFeature } from './use-feature.ts';

/** Options → Data: everything on this computer as a file, or gone. */
export function DataOptions() {
  const desk = useDesk();
  const mayExport = useFeature('export');
  const deleteAll = useCommand('computer.deleteAll');
  const [exported, setExported] = useState<string>();
  const [isExporting, setIsExporting] = useState(false);
  const [error, setError] = useState<string>();
  const [asking, setAsking] = useState<UnsentNotes>();
  const [deleted, setDeleted] = useState<MessageOutput['computer.deleteAll']>();

  function begin(): void {
    setExported(undefined);
    setError(undefined);
    setDeleted(undefined);
    deleteAll.clear();
  }

  async function exportAll(): Promise<void> {
    if (isExporting) return;
    begin();
    setIsExporting(true);
    await desk.exportAll().then(setExported, () => setError(i18n.t('options.data.exportFailed')));
    setIsExporting(false);
  }

  async function ask(): Promise<void> {
    begin();
    await desk.unsentNotes().then(setAsking, () => setError(i18n.t('options.data.notLookedThrough')));
  }

  async function carryOut(): Promise<void> {
    const answer = await deleteAll.run({});
    if (!answer) return;
    if (answer.ok) setDeleted(answer.data);
    else setError(`${i18n.t('options.data.failed')} ${failureWords(answer.error.code)}`);
    setAsking(undefined);
  }

  return (
    <DataPart
      exported={exported}
      isExporting={isExporting}
      error={error}
      onExport={mayExport ? () => void exportAll() : undefined}
      onDelete={() => void ask()}
    >
      {asking ? (
        <DeleteAllQuestion
          unsent={asking}
          isBusy={deleteAll.isBusy}
          onYes={() => void carryOut()}
          onNo={() => setAsking(undefined)}
        />
      ) : null}
      {deleted ? <DeletedWords deleted={deleted} /> : null}
    </DataPart>
  );
}
