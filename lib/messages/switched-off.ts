import type { Feature } from '../settings/features.ts';
import type { MessageName } from './contract.ts';

const byName: Partial<Record<MessageName, Feature>> = {
  'recording.start': 'recording',
  'page.numbers': 'clickToDial',
  'session.actAs': 'actingAs',
  'callPage.recording': 'listening',
  'callPage.transcript': 'listening',
  'callPage.keywords': 'listening',
  'callPage.conversation': 'listening',
};

/** Rooms that an administrator can switch off as a whole, by the first word of their messages. */
const byRoom: Readonly<Record<string, Feature>> = {
  list: 'lists',
  lists: 'lists',
  insights: 'insights',
  report: 'insights',
  ownDay: 'insights',
};

/**
 * What a message belongs to of all that an administrator can switch off. What ends something has none: a recording can
 * be stopped and an administrator can be themselves again, whatever is switched off meanwhile.
 */
export function featureOf(name: MessageName): Feature | undefined {
  const [room = ''] = name.split('.');
  return byName[name] ?? (Object.hasOwn(byRoom, room) ? byRoom[room] : undefined);
}

/** The answer to what the administrator has switched off. */
export const switchedOff = {
  ok: false,
  error: { code: 'switched-off', message: 'the administrator has switched this off', retryable: false },
} as const;
