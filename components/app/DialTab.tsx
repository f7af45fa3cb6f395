import { DialScreen } from './DialScreen.tsx';
import { ShowList } from './show-list.ts';
import { TabPanel } from './TabPanel.tsx';
import type { Dialling } from './use-dialling.ts';
import { dialTab } from './use-front.ts';

interface DialTabProps {
  isFront: boolean;
  dialling: Dialling;
  onShowCall: (callId: string) => void;
  onShowList: (listId: string) => void;
  onAskedFor: () => void;
}

/** "Dial", from where a list that was just made is shown as well. */
export function DialTab({ isFront, onShowList, ...props }: DialTabProps) {
  return (
    <TabPanel id={dialTab} isFront={isFront}>
      <ShowList.Provider value={onShowList}>
        <DialScreen hasFocus={isFront} {...props} />
      </ShowList.Provider>
    </TabPanel>
  );
}
