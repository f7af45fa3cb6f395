import { i18n } from '#i18n';
import { customerOf } from '../../lib/calls/call.ts';
import { PhaseDot } from '../call/PhaseDot.tsx';
import { numberWords } from '../ui/phone-words.ts';
import { Tabs } from '../ui/Tabs.tsx';
import styles from './call-tabs.module.css';
import { phaseOf } from './line-phase.ts';
import type { Line } from './lines.ts';
import { useFeature } from './use-feature.ts';
import { dialTab, historyTab, listsTab } from './use-front.ts';

interface CallTabsProps {
  lines: readonly Line[];
  front: string;
  onSelect: (key: string) => void;
}

/** With one call it is simply "Call"; with several each has its person's name. */
export function CallTabs({ lines, front, onSelect }: CallTabsProps) {
  const calls = lines.map((line) => ({
    id: line.key,
    content: (
      <>
        <PhaseDot phase={phaseOf(line)} />
        <span class={styles.name}>{lines.length === 1 ? i18n.t('tabs.call') : titleOf(line)}</span>
      </>
    ),
  }));
  const lists = useFeature('lists') ? [{ id: listsTab, content: i18n.t('tabs.lists') }] : [];
  const lasting = [
    { id: dialTab, content: i18n.t('tabs.dial') },
    { id: historyTab, content: i18n.t('tabs.history') },
    ...lists,
  ].map(({ id, content }) => ({ id, content: <span class={styles.name}>{content}</span> }));
  return <Tabs label={i18n.t('tabs.list')} items={[...calls, ...lasting]} selected={front} onSelect={onSelect} />;
}

/** The person a line is with, or the number while nobody is known. */
export function titleOf({ call, number }: Line): string {
  return (call && (customerOf(call)?.name ?? call.callerName)) ?? call?.display ?? numberWords(number);
}
