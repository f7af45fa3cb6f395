import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageNumber } from '../../lib/phone/listing/page-numbers.ts';
import { permissionFor } from '../../lib/settings/address.ts';
import { PageNumberList } from '../dial/PageNumberList.tsx';
import { PageNumbersState } from '../dial/PageNumbersState.tsx';
import { Button } from '../ui/Button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Notice } from '../ui/Notice.tsx';
import { useDesk } from './DeskProvider.tsx';
import type { ListedPage } from './ListOfPage.tsx';
import type { PageReading } from './use-page-numbers.ts';

interface PageAnswerProps {
  reading: PageReading;
  takesFocus: boolean;
  onCall: (number: string, from: { record?: PageNumber['record']; pageAddress?: string | undefined }) => void;
  /** Absent where there are no contact lists. */
  onMakeList: ((page: ListedPage) => void) | undefined;
}

/** The numbers that a page has, or why none are listed and what can be done about it. */
export function PageAnswer({ reading: { answer, show }, takesFocus, onCall, onMakeList }: PageAnswerProps) {
  const desk = useDesk();
  const [denied, setDenied] = useState<string>();

  async function allow(site: string): Promise<void> {
    const pattern = permissionFor(site);
    // Chrome asks only within the click, so nothing may be awaited before this.
    const isGranted = await desk.requestOrigins([pattern]);
    setDenied(isGranted ? undefined : i18n.t('options.sites.denied', [pattern]));
  }

  if (!answer) return null;
  if (!answer.ok) return <Notice tone="warning">{failureWords(answer.error.code)}</Notice>;
  const { data } = answer;
  if (data.state === 'listed' && data.numbers.length > 0) {
    const { numbers, address: pageAddress } = data;
    const call = ({ number, record }: PageNumber): void => onCall(number, { record, pageAddress });
    return (
      <>
        {onMakeList ? (
          <div>
            <Button size="small" onClick={() => onMakeList(data)}>
              {i18n.t('numbers.makeList')}
            </Button>
          </div>
        ) : null}
        <PageNumberList numbers={numbers} takesFocus={takesFocus} onShow={show} onCall={call} />
      </>
    );
  }
  return (
    <>
      <PageNumbersState
        state={data.state === 'listed' ? 'empty' : data.state}
        site={'site' in data ? data.site : undefined}
        onAllow={(site) => void allow(site)}
        onSites={() => desk.openOptions('sites')}
      />
      {denied ? (
        <Notice tone="warning" alert>
          {denied}
        </Notice>
      ) : null}
    </>
  );
}
