import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageNumber } from '../../lib/phone/listing/page-numbers.ts';
import { PageNumbers } from '../dial/PageNumbers.tsx';
import { type ListedPage, ListOfPage } from './ListOfPage.tsx';
import { PageAnswer } from './seldom-parts.ts';
import { useShowList } from './show-list.ts';
import { useFeature } from './use-feature.ts';
import { type PageReading, usePageNumbers } from './use-page-numbers.ts';
import { useWish } from './use-wish.ts';

interface NumbersOnPageProps {
  onCall: (number: string, from: { record?: PageNumber['record']; pageAddress?: string | undefined }) => void;
  /** A shortcut asked for the list: it has to come in front. */
  onAskedFor: () => void;
}

function statusOf({ answer }: PageReading): string {
  if (!answer) return i18n.t('numbers.looking');
  if (!answer.ok || answer.data.state !== 'listed') return '';
  const { numbers, isCut } = answer.data;
  if (isCut) return i18n.t('numbers.cut', [String(numbers.length)]);
  return numbers.length === 1 ? i18n.t('numbers.one') : i18n.t('numbers.count', [String(numbers.length)]);
}

/** "Numbers on this page": the way by keyboard to every number on the page in front. */
export function NumbersOnPage(props: NumbersOnPageProps) {
  return useFeature('clickToDial') ? <FoundNumbers {...props} /> : null;
}

function FoundNumbers({ onCall, onAskedFor }: NumbersOnPageProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [takesFocus, setTakesFocus] = useState(false);
  const showList = useShowList();
  const hasLists = useFeature('lists');
  // Of a page that was left meanwhile a list can still be made.
  const [making, setMaking] = useState<ListedPage>();
  const reading = usePageNumbers(isOpen);
  const toggle = useRef<HTMLButtonElement>(null);
  useWish('page-numbers', () => {
    setIsOpen(true);
    setTakesFocus(true);
    onAskedFor();
  });
  const isListed = reading.answer?.ok === true && reading.answer.data.state === 'listed';
  useEffect(() => {
    // Nothing to walk along: whoever asked by keyboard is at the sentence that says so.
    if (takesFocus && reading.answer && !isListed) toggle.current?.focus();
  }, [takesFocus, reading.answer, isListed]);

  return (
    <PageNumbers
      isOpen={isOpen}
      status={statusOf(reading)}
      toggleRef={toggle}
      onToggle={() => {
        setIsOpen(!isOpen);
        setTakesFocus(false);
      }}
      onRefresh={reading.refresh}
    >
      {making && hasLists ? (
        <ListOfPage
          page={making}
          onCancel={() => {
            setMaking(undefined);
            toggle.current?.focus();
          }}
          onMade={(listId) => {
            setMaking(undefined);
            showList(listId);
          }}
        />
      ) : isOpen ? (
        <PageAnswer
          reading={reading}
          takesFocus={takesFocus}
          onCall={onCall}
          onMakeList={hasLists ? setMaking : undefined}
        />
      ) : null}
    </PageNumbers>
  );
}
