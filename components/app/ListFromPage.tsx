import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageNumber } from '../../lib/phone/listing/page-numbers.ts';
import { listNameOf, peopleOf } from '../../lib/phone/listing/page-people.ts';
import { PageListStep } from '../lists/PageListStep.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useCommand } from './use-command.ts';

interface ListFromPageProps {
  numbers: readonly PageNumber[];
  title: string;
  onCancel: () => void;
  onMade: (listId: string) => void;
}

/** The people who are ticked, with this one or without. */
function withOne(ids: ReadonlySet<string>, id: string, isIn: boolean): Set<string> {
  const next = new Set(ids);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}

/** "Make a list from this page". The page may change meanwhile; the list is of what it was when this began. */
export function ListFromPage({ numbers, title, onCancel, onMade }: ListFromPageProps) {
  const [people] = useState(() => peopleOf(numbers));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(people.filter(({ caution }) => !caution).map(({ id }) => id)),
  );
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [listName, setListName] = useState(() => listNameOf(title));
  const [missing, setMissing] = useState<string>();
  const [unseen, setUnseen] = useState<string>();
  const create = useCommand('lists.create');

  async function submit(): Promise<void> {
    const chosen = people.filter(({ id }) => ticked.has(id));
    const name = listName.trim();
    if (name === '' || chosen.length === 0) {
      setMissing(name === '' ? i18n.t('numbers.needName') : i18n.t('numbers.needPeople'));
      return;
    }
    setMissing(undefined);
    const contacts = chosen.map((person) => ({
      name: names.get(person.id) ?? person.name,
      phoneNumbers: person.numbers.map(({ number }) => number),
    }));
    const answer = await create.run({ name, contacts });
    if (!answer?.ok) return;
    if (answer.data.isShown) onMade(answer.data.listId);
    else setUnseen(name);
  }

  if (unseen !== undefined) {
    return <MadeUnseen name={unseen} onClose={onCancel} />;
  }
  const failed = create.error && `${i18n.t('numbers.listFailed')} ${failureWords(create.error.code)}`;
  return (
    <PageListStep
      people={people}
      names={names}
      ticked={ticked}
      listName={listName}
      error={missing ?? failed}
      isBusy={create.isBusy}
      onListName={setListName}
      onName={(id, name) => setNames(new Map(names).set(id, name))}
      onTick={(id, isTicked) => setTicked(withOne(ticked, id, isTicked))}
      onCreate={() => void submit()}
      onCancel={onCancel}
    />
  );
}

/** The list is made, and cannot be shown: there is nothing to try again. */
function MadeUnseen({ name, onClose }: { name: string; onClose: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={box}>
      <Notice
        tone="warning"
        alert
        actions={
          <IconButton label={i18n.t('ui.closeMessage')} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        }
      >
        {i18n.t('lists.notShown', [i18n.t('ui.quoted', [name])])}
      </Notice>
    </div>
  );
}
