import { customerOf } from '../../lib/calls/call.ts';
import { templatesInForce } from '../../lib/settings/in-force.ts';
import type { NoteTemplate } from '../../lib/settings/note-template.ts';
import type { TemplateValues } from '../note/template-text.ts';
import { numberWords } from '../ui/phone-words.ts';
import { useDesk } from './DeskProvider.tsx';
import type { Line } from './lines.ts';
import { useTimeWords } from './use-time-words.ts';

export interface Templates {
  templates: readonly NoteTemplate[];
  values: TemplateValues;
  onWriteTemplates: () => void;
}

/** The templates there are, whoever wrote them, and what their placeholders stand for in this line. */
export function useTemplates({ call, number }: Line): Templates {
  const desk = useDesk();
  const words = useTimeWords();
  const account = desk.view.account.value;
  const nowMs = desk.now() + desk.view.clockOffsetMs.value;
  return {
    templates: templatesInForce(desk.view.preferences.value.templates, desk.view.policy.value),
    values: {
      name: call && (customerOf(call)?.name || call.callerName),
      number: call?.display ?? numberWords(number),
      date: words.date(nowMs),
      time: words.time(nowMs),
      agent: account.state === 'signed-in' ? account.name : undefined,
    },
    onWriteTemplates: () => desk.openOptions('templates'),
  };
}
