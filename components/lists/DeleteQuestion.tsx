import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KnownList } from '../../lib/lists/known-list.ts';
import { Button } from '../ui/Button.tsx';
import styles from './lists.module.css';

interface DeleteQuestionProps {
  list: KnownList;
  onYes: () => void;
  onNo: () => void;
}

/** Asked before a list goes, because nothing brings it back. */
export function DeleteQuestion({ list: { name, contacts }, onYes, onNo }: DeleteQuestionProps) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    // A second Enter, meant for "Delete list", must not be the yes.
    box.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
  }, []);

  return (
    <div class={styles.question} ref={box}>
      <p>{i18n.t(contacts.length > 0 ? 'lists.deleteQuestion' : 'lists.deleteEmpty', [name])}</p>
      <div class={styles.tools}>
        <Button tone="danger" onClick={onYes}>
          {i18n.t('lists.deleteNow')}
        </Button>
        <Button onClick={onNo}>{i18n.t('lists.keep')}</Button>
      </div>
    </div>
  );
}
