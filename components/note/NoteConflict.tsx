import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import styles from './note-conflict.module.css';

interface NoteConflictProps {
  mine: string;
  theirs: string;
  isBusy: boolean;
  onKeep: (which: 'mine' | 'theirs') => void;
}

/** The note was changed elsewhere meanwhile: both texts side by side, and the agent says which stays. */
export function NoteConflict({ mine, theirs, isBusy, onKeep }: NoteConflictProps) {
  const texts = [
    { which: 'mine', title: i18n.t('note.mine'), text: mine, keep: i18n.t('note.keepMine') },
    { which: 'theirs', title: i18n.t('note.theirs'), text: theirs, keep: i18n.t('note.keepTheirs') },
  ] as const;
  return (
    <div class={styles.conflict} role="alert">
      <p class={styles.question}>{i18n.t('note.conflict')}</p>
      <div class={styles.texts}>
        {texts.map(({ which, title, text, keep }) => (
          <div class={styles.choice} key={which}>
            <h3>{title}</h3>
            <p class={styles.text} dir="auto">
              {text || i18n.t('note.empty')}
            </p>
            <Button size="small" busy={isBusy} onClick={() => onKeep(which)}>
              {keep}
            </Button>
          </div>
        ))}
      </div>
    </div>
  );
}
