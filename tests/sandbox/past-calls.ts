/** The calls there are when the sandbox starts: 26 of the demo agent and 8 of the colleague, some days back. */
import { type Agent, COLLEAGUE, DEMO_AGENT, ORGANIZATION_NAME } from './agents.ts';
import type { Call, CallDirection } from './call.ts';
import { stableHexId } from './identifiers.ts';
import { GRACE_OKAFOR, JANE_COOPER, LENA_HOFFMANN, MARCUS_REED, OLIVER_HALLAM, PEOPLE, PRIYA_NAIR } from './people.ts';
import { toCallDigits } from './phone-numbers.ts';

interface PastCall {
  readonly minutesAgo: number;
  readonly direction: CallDirection;
  readonly phoneNumber: string;
  /** 0: never answered. */
  readonly durationS: number;
  readonly description?: string;
  readonly recordId?: string;
  readonly recorded?: boolean;
  readonly hasCrmErrors?: boolean;
}

const HOUR = 60;
const DAY = 24 * HOUR;

const NOTED: readonly PastCall[] = [
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
const EVERYDAY: readonly PastCall[] = Array.from({ length: 20 }, (_, index) => ({
  minutesAgo: 7 * HOUR + index * 5 * HOUR + (index % 7) * 11,
  direction: index % 3 === 0 ? 'Inbound' : 'Outbound',
  phoneNumber: PEOPLE[5 + index]?.phone ?? GRACE_OKAFOR.phone,
  durationS: index % 5 === 3 ? 0 : 35 + ((index * 97) % 540),
  description: index % 4 === 0 ? 'Left word, calls back.' : '',
  recorded: index % 6 === 1,
}));

const OF_COLLEAGUE: readonly PastCall[] = Array.from({ length: 8 }, (_, index) => ({
  minutesAgo: 45 + index * 9 * HOUR,
  direction: index % 2 === 0 ? 'Outbound' : 'Inbound',
  phoneNumber: index === 0 ? GRACE_OKAFOR.phone : (PEOPLE[2 * index + 1]?.mobile ?? '') || GRACE_OKAFOR.mobile,
  durationS: 60 + index * 41,
  description: index === 0 ? 'Wants two units from May.' : '',
}));

function pastCall(agent: Agent, past: PastCall, index: number, nowMs: number): Call {
  const name = `${agent.username} ${index}`;
  const startedAtMs = nowMs - past.minutesAgo * 60_000;
  const endedAtMs = startedAtMs + (past.durationS === 0 ? 21_000 : past.durationS * 1000);
  const recorded = past.recorded === true && past.durationS > 0;
  return {
    id: stableHexId(`call ${name}`),
    pbxCallId: stableHexId(`pbx ${name}`),
    userId: agent.id,
    extension: agent.extension,
    direction: past.direction,
    phoneNumber: toCallDigits(past.phoneNumber),
    callerIdName: past.direction === 'Outbound' ? ORGANIZATION_NAME : '',
    startedAtMs,
    createdAtMs: startedAtMs + 68,
    plan: { ringsAtMs: startedAtMs, answersAtMs: null, givesUpAtMs: null },
    status: 'finished',
    answeredAtMs: past.durationS === 0 ? null : startedAtMs,
    endedAtMs,
    recording: false,
    recorded,
    subject: '',
    description: past.description ?? '',
    chosenRecordId: past.recordId ?? null,
    hasCrmErrors: past.hasCrmErrors ?? false,
    hasTranscript: false,
    listeningScore: recorded ? 43 : null,
  };
}

/** The past calls of both agents, counted back from `nowMs`. */
export function pastCalls(nowMs: number): readonly Call[] {
  return [
    ...[...NOTED, ...EVERYDAY].map((past, index) => pastCall(DEMO_AGENT, past, index, nowMs)),
    ...OF_COLLEAGUE.map((past, index) => pastCall(COLLEAGUE, past, index, nowMs)),
  ];
}
