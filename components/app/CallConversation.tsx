import { i18n } from '#i18n';
import { ConversationPicture } from '../history/ConversationPicture.tsx';
import { ConversationTable } from '../history/ConversationTable.tsx';
import { figuresOf } from '../history/conversation-figures.ts';
import { Part } from '../history/Part.tsx';
import type { Talk } from './call-talk.ts';
import { useCallPart } from './use-call-part.ts';

/** How a talk went: who spoke how much, how fast, over whom. */
export function CallConversation({ talk }: { talk: Talk }) {
  const { facts, speakerName } = talk;
  const { part, content, again } = useCallPart('callPage.conversation', talk.callId, facts.mayHaveTranscript);
  const figures = content && figuresOf(content, facts.durationMs / 1000);
  return (
    <Part
      title={i18n.t('callPage.figures')}
      part={part.state === 'there' && figures?.speakers.length === 0 ? { state: 'none' } : part}
      none={i18n.t('callPage.noFigures')}
      onAgain={again}
    >
      {figures ? (
        <>
          <ConversationPicture figures={figures} speakerName={speakerName} />
          <ConversationTable figures={figures} speakerName={speakerName} number={talk.number} />
        </>
      ) : null}
    </Part>
  );
}
