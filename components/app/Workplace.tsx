import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CallTabs } from './CallTabs.tsx';
import { useDesk } from './DeskProvider.tsx';
import { DialTab } from './DialTab.tsx';
import { ExtraCalls } from './ExtraCalls.tsx';
import { Header } from './Header.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { LinePanel } from './LinePanel.tsx';
import { ListsTab } from './ListsTab.tsx';
import { openLines } from './lines.ts';
import { PanelWishes } from './PanelWishes.tsx';
import { TabPanel } from './TabPanel.tsx';
import { TroubleBar } from './TroubleBar.tsx';
import { useCommand } from './use-command.ts';
import { useDialling } from './use-dialling.ts';
import { dialTab, historyTab, listsTab, useFront } from './use-front.ts';
import styles from './workplace.module.css';

/** The panel of somebody who is signed in: the calls there are, and the dial. */
export function Workplace() {
  const desk = useDesk();
  const [shownCallId, setShownCallId] = useState<string>();
  const [wishedList, setWishedList] = useState<{ listId: string }>();
  const dialling = useDialling();
  const show = useCommand('call.show');
  const place = useRef<HTMLDivElement>(null);
  const intents = desk.view.intents.value;
  const lines = openLines({ calls: desk.view.calls.value, intents, shownCallId, nowMs: desk.now() });
  const { front, choose, noteTyping } = useFront({
    keys: lines.map((line) => line.key),
    isAskedFor: (key) => intents.some((intent) => intent.id === key),
    now: () => desk.now(),
    onLost: () => place.current?.querySelector('input')?.focus(),
  });

  const isAsking = dialling.asking !== undefined;
  useLayoutEffect(() => {
    if (isAsking) choose(dialTab);
    // Once for each question: whoever turns to another tab meanwhile may stay there.
  }, [isAsking]);

  function showCall(callId: string): void {
    setShownCallId(callId);
    const intent = intents.find((each) => each.callId === callId);
    choose(intent?.id ?? callId);
    void show.run({ callId });
  }

  function showList(listId: string): void {
    setWishedList({ listId });
    choose(listsTab);
  }

  return (
    <div class={styles.shell} onInput={noteTyping}>
      <Header tabs={<CallTabs lines={lines} front={front} onSelect={choose} />} isNarrow={lines.length > 0} />
      <main class={styles.place} ref={place}>
        <ExtraCalls />
        {lines.map((line) => (
          <TabPanel key={line.key} id={line.key} isFront={front === line.key}>
            <LinePanel
              line={line}
              onCallAgain={(number) => dialling.request(number)}
              onPutAside={() => setShownCallId(undefined)}
            />
          </TabPanel>
        ))}
        <DialTab
          isFront={front === dialTab}
          dialling={dialling}
          onShowCall={showCall}
          onShowList={showList}
          onAskedFor={() => choose(dialTab)}
        />
        <HistoryTab isFront={front === historyTab} />
        <ListsTab isFront={front === listsTab} wished={wishedList} dialling={dialling} />
      </main>
      <PanelWishes onNewest={() => lines[0] && choose(lines[0].key)} onCall={showCall} place={place} />
      <TroubleBar />
    </div>
  );
}
