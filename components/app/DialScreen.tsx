import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ConfirmDial } from '../dial/ConfirmDial.tsx';
import { DialBox } from '../dial/DialBox.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { numberWords } from '../ui/phone-words.ts';
import styles from './dial-screen.module.css';
import { LocalTime, LocalTimeOf } from './LocalTime.tsx';
import { NumbersOnPage } from './NumbersOnPage.tsx';
import { OwnDaySlot } from './OwnDaySlot.tsx';
import { RecentCallList } from './RecentCallList.tsx';
import { SiteLine } from './seldom-parts.ts';
import type { Dialling } from './use-dialling.ts';
import { useReading } from './use-reading.ts';

interface DialScreenProps {
  dialling: Dialling;
  /** In front when the panel opens, ready for a number. */
  hasFocus: boolean;
  onShowCall: (callId: string) => void;
  /** A shortcut asked for something on this screen. */
  onAskedFor: () => void;
}

/** Dial a number, or find a call again. */
export function DialScreen({ dialling, hasFocus, onShowCall, onAskedFor }: DialScreenProps) {
  const [text, setText] = useState('');
  const [isSilent, setIsSilent] = useState(false);
  const { reading, readNow } = useReading(text);
  const input = useRef<HTMLInputElement>(null);
  const { asking, takenId, error } = dialling;

  useEffect(() => {
    // Somebody who walks along the tabs with the arrow keys must not be taken off them.
    if (hasFocus && !document.querySelector('[role=tab]:focus-visible')) input.current?.focus();
  }, [hasFocus]);
  useEffect(() => {
    if (takenId !== undefined) setText('');
  }, [takenId]);

  async function submit(): Promise<void> {
    if (text.trim() === '') return;
    const read = await readNow();
    setIsSilent(read === undefined);
    if (read?.kind === 'number') dialling.request(read.number, { caution: read.caution });
  }

  const failure = isSilent ? 'no-answer' : error?.code;
  return (
    <section class={styles.dial} aria-label={i18n.t('dial.region')}>
      {asking === undefined ? (
        <DialBox
          text={text}
          reading={reading}
          localTime={reading?.kind === 'number' && reading.clocks && <LocalTime clocks={reading.clocks} />}
          error={failure === undefined ? undefined : refusalWords(failure)}
          isBusy={dialling.isBusy}
          inputRef={input}
          onText={(next) => {
            setIsSilent(false);
            setText(next);
          }}
          onSubmit={() => void submit()}
        />
      ) : (
        <ConfirmDial
          display={numberWords(asking.number)}
          caution={asking.caution}
          localTime={asking.caution === 'night' && <LocalTimeOf number={asking.number} />}
          isBusy={dialling.isBusy}
          isShown={hasFocus}
          onConfirm={dialling.confirm}
          onCancel={dialling.cancel}
        />
      )}
      <NumbersOnPage onCall={dialling.request} onAskedFor={onAskedFor} />
      <RecentCallList isShown={hasFocus} onShow={onShowCall} onRedial={(number) => dialling.request(number)} />
      <OwnDaySlot isFront={hasFocus} />
      <SiteLine />
    </section>
  );
}

/** For dialling it matters most that nobody was called. */
function refusalWords(code: Parameters<typeof failureWords>[0]): string {
  return code === 'disk-full' ? i18n.t('dial.diskFull') : failureWords(code);
}
