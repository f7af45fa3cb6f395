/** The calls there always are when the sandbox starts: 26 of the demo agent and 8 of the colleague, some days back. */
import { type Agent, COLLEAGUE, DEMO_AGENT } from '../agents.ts';
import type { Call } from '../call.ts';
import { GRACE_OKAFOR, JANE_COOPER, LENA_HOFFMANN, MARCUS_REED, OLIVER_HALLAM, PEOPLE, PRIYA_NAIR } from '../people.ts';
import { type PastCall, pastCall } from './past-call.ts';

type UsualCall = Omit<PastCall, 'startedAtMs'> & { readonly minutesAgo: number };

const HOUR = 60;
const DAY = 24 * HOUR;

const NOTED: readonly UsualCall[] = [
  {
    minutesAgo: 3 * DAY + 2 * HOUR,
    direction: 'Outbound',
    phoneNumber: JANE_COOPER.phone,
    durationS: 412,
    description: 'Wants the quote for 40 spindles by Friday. Asked about delivery to the second plant.',
    recorded: true,
  },
  {
    minutesAgo: 26 * HOUR,
    direction: 'Inbound',
    phoneNumber: MARCUS_REED.phone,
    durationS: 188,
    description: 'Pickup moved to Thursday, dock 4.',
    recordId: MARCUS_REED.id,
    recorded: true,
  },
  {
    minutesAgo: 2 * DAY,
    direction: 'Inbound',
    phoneNumber: PRIYA_NAIR.phone,
    durationS: 95,
    description: 'Claim is open, she sends the photos.',
    recordId: PRIYA_NAIR.id,
    hasCrmErrors: true,
  },
  {
    minutesAgo: 4 * DAY,
    direction: 'Outbound',
    phoneNumber: LENA_HOFFMANN.phone,
    durationS: 731,
    description: 'Demo went well. Send the contract in German.',
    recorded: true,
  },
  { minutesAgo: 5 * HOUR, direction: 'Inbound', phoneNumber: OLIVER_HALLAM.phone, durationS: 0 },
  { minutesAgo: 90, direction: 'Inbound', phoneNumber: '+1 206-555-0199', durationS: 64 },
];

/** Twenty more, with everybody in turn: outbound and inbound, noted and not, answered and missed. */
const EVERYDAY: readonly UsualCall[] = Array.from({ length: 20 }, (_, index) => ({
  minutesAgo: 7 * HOUR + index * 5 * HOUR + (index % 7) * 11,
  direction: index % 3 === 0 ? 'Inbound' : 'Outbound',
  phoneNumber: PEOPLE[5 + index]?.phone ?? GRACE_OKAFOR.phone,
  durationS: index % 5 === 3 ? 0 : 35 + ((index * 97) % 540),
  description: index % 4 === 0 ? 'Left word, calls back.' : '',
  recorded: index % 6 === 1,
}));

const OF_COLLEAGUE: readonly UsualCall[] = Array.from({ length: 8 }, (_, index) => ({
  minutesAgo: 45 + index * 9 * HOUR,
  direction: index % 2 === 0 ? 'Outbound' : 'Inbound',
  phoneNumber: index === 0 ? GRACE_OKAFOR.phone : (PEOPLE[2 * index + 1]?.mobile ?? '') || GRACE_OKAFOR.mobile,
  durationS: 60 + index * 41,
  description: index === 0 ? 'Wants two units from May.' : '',
}));

function atItsTime(agent: Agent, { minutesAgo, ...past }: UsualCall, index: number, nowMs: number): Call {
  return pastCall(agent, `${agent.username} ${index}`, { ...past, startedAtMs: nowMs - minutesAgo * 60_000 });
}

/** The past calls of both agents, counted back from `nowMs`. */
export function usualCalls(nowMs: number): readonly Call[] {
  return [
    ...[...NOTED, ...EVERYDAY].map((past, index) => atItsTime(DEMO_AGENT, past, index, nowMs)),
    ...OF_COLLEAGUE.map((past, index) => atItsTime(COLLEAGUE, past, index, nowMs)),
  ];
}
