import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { CallPageHeading } from '../../../components/history/CallPageHeading.tsx';
import { ColleagueNote } from '../../../components/history/ColleagueNote.tsx';
import { ConversationPicture } from '../../../components/history/ConversationPicture.tsx';
import { ConversationTable } from '../../../components/history/ConversationTable.tsx';
import { figuresOf } from '../../../components/history/conversation-figures.ts';
import { KeywordList } from '../../../components/history/KeywordList.tsx';
import { Part } from '../../../components/history/Part.tsx';
import type { PartState } from '../../../components/history/part-state.ts';
import { RecordingPlayer } from '../../../components/history/RecordingPlayer.tsx';
import { Transcript } from '../../../components/history/Transcript.tsx';
import { turnsOf } from '../../../components/history/transcript-turns.ts';
import { failureWords } from '../../../components/ui/failure-words.ts';
import { conversationOf, said, transcriptOf } from '../../fixtures/speech.ts';
import { jane, longName, number } from '../samples.ts';
import { nothing, type Story } from '../story.ts';

const speakerName = (speaker: string): string => (speaker === 'agent' ? i18n.t('callPage.you') : jane.name);
const written = (value: number): string => String(value);

const turns = turnsOf(
  transcriptOf(
    ['agent', said(0, 'Good morning this is Dana from Northwind'), said(9, 'The offer for the renewal is ready')],
    ['client', said(4, 'Morning Dana what about the renewal'), said(14, 'Send the offer by Friday please')],
  ),
);

interface TalkState {
  query?: string;
  positionS?: number;
  isPlaying?: boolean;
  hasRecording?: boolean;
}

const transcript = ({ query = '', positionS = 0, isPlaying = false, hasRecording = true }: TalkState) => (
  <Transcript
    turns={turns}
    speakerName={speakerName}
    number={written}
    query={query}
    onQuery={nothing}
    positionS={signal(positionS)}
    isPlaying={isPlaying}
    onPlayFrom={hasRecording ? nothing : undefined}
  />
);

function player(isPlaying: boolean, positionS: number, speed = 1) {
  const acts = { onToggle: nothing, onSeek: nothing, onSpeed: nothing };
  return <RecordingPlayer isPlaying={isPlaying} positionS={positionS} durationS={3734} speed={speed} {...acts} />;
}

const part = (state: PartState) => (
  <Part title={i18n.t('callPage.figures')} part={state} none={i18n.t('callPage.gone')} onAgain={nothing}>
    <ConversationPicture figures={figures} speakerName={speakerName} />
    <ConversationTable figures={figures} speakerName={speakerName} number={written} />
  </Part>
);

const figures = figuresOf(conversationOf(60, 45), 120);

const participants = [
  { name: 'agent', keywords: [{ term: 'renewal', weight: 0.9, count: 3 }] },
  {
    name: 'client',
    keywords: ['offer', 'Friday', 'price list', 'board meeting', 'discount'].map((term, place) => ({
      term,
      weight: 1 - place / 10,
      count: place + 1,
    })),
  },
];

const keywords = (onSearch?: () => void) => (
  <KeywordList participants={participants} speakerName={speakerName} number={written} onSearch={onSearch} />
);

const heading = (kind: 'inbound' | 'outbound' | 'missed', durationMs: number, title = 'Jane Cooper') => (
  <CallPageHeading kind={kind} title={title} number={number} when="14:48" durationMs={durationMs} />
);

export const stories: readonly Story[] = [
  { name: 'CallPageHeading, inbound', render: () => heading('inbound', 192_000) },
  { name: 'CallPageHeading, nobody answered', render: () => heading('outbound', 0, number) },
  { name: 'CallPageHeading, missed', render: () => heading('missed', 0, longName) },
  { name: 'Part, ConversationPicture, ConversationTable', render: () => part({ state: 'there' }) },
  { name: 'Part, loading', render: () => part({ state: 'loading' }) },
  { name: 'Part, none', render: () => part({ state: 'none' }) },
  { name: 'Part, refused', render: () => part({ state: 'refused' }) },
  { name: 'Part, failed', render: () => part({ state: 'failed', reason: failureWords('server') }) },
  { name: 'RecordingPlayer', render: () => player(false, 0) },
  { name: 'RecordingPlayer, playing', render: () => player(true, 1200, 1.5) },
  { name: 'Transcript, TranscriptTurn: while it plays', render: () => transcript({ positionS: 4.5, isPlaying: true }) },
  { name: 'TranscriptSearch, found twice', render: () => transcript({ query: 'offer' }) },
  { name: 'TranscriptSearch, not found', render: () => transcript({ query: 'refund', hasRecording: false }) },
  { name: 'KeywordList', render: () => keywords(nothing) },
  { name: 'KeywordList, without a transcript', render: () => keywords() },
  {
    name: 'ColleagueNote',
    render: () => <ColleagueNote description="Wants the offer by Friday." customerName="Jane Cooper" />,
  },
  { name: 'ColleagueNote, nothing noted', render: () => <ColleagueNote description="" customerName={undefined} /> },
];
