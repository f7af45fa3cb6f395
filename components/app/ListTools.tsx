import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KnownList } from '../../lib/lists/known-list.ts';
import { DeleteQuestion } from '../lists/DeleteQuestion.tsx';
import { ListNameForm } from '../lists/ListNameForm.tsx';
import styles from '../lists/lists.module.css';
import { Button } from '../ui/Button.tsx';
import { AddPerson } from './AddPerson.tsx';
import { useCommand } from './use-command.ts';
import { useFocusBack } from './use-focus-back.ts';
import type { TypedPeople } from './use-typed-person.ts';

type Tool = 'add' | 'rename' | 'delete';

interface ListToolsProps {
  list: KnownList;
  typedPeople: TypedPeople;
  onDelete: () => void;
}

/** What can be done with a list; each thing takes the place of the buttons while it is done. */
export function ListTools({ list, typedPeople, onDelete }: ListToolsProps) {
  // Who was about to add somebody goes on with that.
  const [tool, setTool] = useState<Tool | undefined>(typedPeople.has(list.id) ? 'add' : undefined);
  const [lastTool, setLastTool] = useState<Tool>();
  const id = useId();
  useFocusBack(tool === undefined && lastTool ? `${id}-${lastTool}` : undefined);

  function open(next: Tool): void {
    setTool(next);
    setLastTool(next);
  }
  const close = (): void => setTool(undefined);

  switch (tool) {
    case 'add':
      return <AddPerson list={list} typedPeople={typedPeople} onClose={close} />;
    case 'rename':
      return <RenameList list={list} onClose={close} />;
    case 'delete':
      return <DeleteQuestion list={list} onYes={onDelete} onNo={close} />;
    case undefined:
      return (
        <div class={styles.tools}>
          <Button id={`${id}-add`} size="small" onClick={() => open('add')}>
            {i18n.t('lists.addPerson')}
          </Button>
          <Button id={`${id}-rename`} size="small" tone="quiet" onClick={() => open('rename')}>
            {i18n.t('lists.rename')}
          </Button>
          <Button id={`${id}-delete`} size="small" tone="quiet" onClick={() => open('delete')}>
            {i18n.t('lists.delete')}
          </Button>
        </div>
      );
  }
}

function RenameList({ list, onClose }: { list: KnownList; onClose: () => void }) {
  const rename = useCommand('lists.rename');

  async function save(name: string): Promise<void> {
    const answer = await rename.run({ listId: list.id, name });
    if (answer?.ok) onClose();
  }

  return (
    <ListNameForm
      start={list.name}
      saveWords={i18n.t('lists.save')}
      isBusy={rename.isBusy}
      error={rename.error}
      onSave={(name) => void save(name)}
      onCancel={onClose}
    />
  );
}
