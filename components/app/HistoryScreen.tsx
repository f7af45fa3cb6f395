import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import styles from '../history/history.module.css';
import { CallPage } from './CallPage.tsx';
import { useDesk } from './DeskProvider.tsx';
import type { OpenedCall } from './PastCallRows.tsx';
import { PastCalls } from './PastCalls.tsx';

/** "Calls": every call there was, and one of them in full. */
export function HistoryScreen({ isFront }: { isFront: boolean }) {
  const account = useDesk().view.account.value;
  const ownId = account.state === 'signed-in' ? account.userId : '';
  const [opened, setOpened] = useState<OpenedCall>();
  const list = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);

  useLayoutEffect(() => {
    if (wasOpen.current && opened === undefined)
      list.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus();
    wasOpen.current = opened !== undefined;
  }, [opened]);

  function leave(event: TargetedKeyboardEvent<HTMLElement>): void {
    // Whatever opened over the page of a call closes first.
    if (event.key !== 'Escape' || event.defaultPrevented || opened === undefined) return;
    setOpened(undefined);
  }

  return (
    <section class={styles.screen} aria-label={i18n.t('history.region')} onKeyDown={leave}>
      <PastCalls
        ownId={ownId}
        isSeen={isFront && opened === undefined}
        isHidden={opened !== undefined}
        listRef={list}
        onOpen={setOpened}
      />
      {opened === undefined ? null : (
        <CallPage key={opened.id} callId={opened.id} owing={opened.owing} onBack={() => setOpened(undefined)} />
      )}
    </section>
  );
}
