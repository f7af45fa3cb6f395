import { i18n } from '#i18n';
import { KeywordList } from '../history/KeywordList.tsx';
import { Part } from '../history/Part.tsx';
import type { Talk } from './call-talk.ts';
import { useCallPart } from './use-call-part.ts';

interface CallKeywordsProps {
  talk: Talk;
  onSearch: ((term: string) => void) | undefined;
}

/** The words a talk was about. */
export function CallKeywords({ talk, onSearch }: CallKeywordsProps) {
  const { part, content, again } = useCallPart('callPage.keywords', talk.callId, talk.facts.mayHaveTranscript);
  const participants = content?.participants ?? [];
  const isEmpty = participants.every(({ keywords }) => keywords.length === 0);
  return (
    <Part
      title={i18n.t('callPage.keywords')}
      part={part.state === 'there' && isEmpty ? { state: 'none' } : part}
      none={i18n.t('callPage.noKeywords')}
      onAgain={again}
    >
      <KeywordList
        participants={participants}
        speakerName={talk.speakerName}
        number={talk.number}
        onSearch={onSearch}
      />
    </Part>
  );
}
