import { i18n } from '#i18n';
import styles from '../lists/lists.module.css';
import { Trouble } from '../lists/Trouble.tsx';
import { Button } from '../ui/Button.tsx';
import type { LastRemoved } from './use-list-removal.ts';

interface ListFootProps {
  last: LastRemoved | undefined;
  onUndo: () => void;
  onAgain: () => void;
}

function troubleWords({ step, person: { name } }: LastRemoved): string {
  return step === 'not-put-back' ? i18n.t('lists.notPutBack', [name]) : i18n.t('lists.notRemoved', [name]);
}

function outcomeWords({ step, person: { name } }: LastRemoved): string {
  switch (step) {
    case 'removed':
      return i18n.t('lists.removed', [name]);
    case 'not-shown':
      return i18n.t('lists.notShown', [name]);
    case 'not-removed':
    case 'not-put-back':
      return '';
  }
}

/** Who was taken out last, with the way back, or why that did not work. */
export function ListFoot({ last, onUndo, onAgain }: ListFootProps) {
  const wasRemoved = last?.step === 'removed';
  return (
    <>
      {last?.error ? <Trouble error={last.error} what={troubleWords(last)} isBusy={false} onAgain={onAgain} /> : null}
      <div class={wasRemoved ? styles.foot : undefined}>
        <p>
          <output>{last ? outcomeWords(last) : ''}</output>
        </p>
        {wasRemoved && last.person.phoneNumbers.length > 0 ? (
          <Button size="small" onClick={onUndo}>
            {i18n.t('ui.undo')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
