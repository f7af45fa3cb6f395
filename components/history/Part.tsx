import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './part.module.css';
import type { PartState } from './part-state.ts';

interface PartProps {
  title: string;
  part: PartState;
  /** What is said when the call has no such thing. */
  none: string;
  onAgain: () => void;
  /** Shown once it is there. */
  children: ComponentChildren;
}

/** One part of a call's page, with what is said while it is not there. */
export function Part({ title, part, none, onAgain, children }: PartProps) {
  return (
    <section class={styles.part} aria-label={title} aria-busy={part.state === 'loading'}>
      <h3 class={styles.title}>{title}</h3>
      {part.state === 'there' ? children : <Absent part={part} none={none} onAgain={onAgain} />}
    </section>
  );
}

function Absent({ part, none, onAgain }: Pick<PartProps, 'part' | 'none' | 'onAgain'>) {
  switch (part.state) {
    case 'there':
      return null;
    case 'loading':
      return <p class={styles.quiet}>{i18n.t('callPage.loading')}</p>;
    case 'none':
      return <p class={styles.quiet}>{none}</p>;
    case 'refused':
      return <p class={styles.quiet}>{i18n.t('callPage.refused')}</p>;
    case 'failed':
      return (
        <Notice
          tone="warning"
          actions={
            <Button size="small" onClick={onAgain}>
              {i18n.t('callPage.again')}
            </Button>
          }
        >
          {part.reason}
        </Notice>
      );
  }
}
