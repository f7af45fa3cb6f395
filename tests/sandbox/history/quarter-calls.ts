/** A quarter of an organisation on the phone: thirteen weeks of working days, the same at every start. */
import { ADMINISTRATOR, AGENTS, type Agent, COLLEAGUE, DEMO_AGENT } from '../agents.ts';
import type { Call } from '../call.ts';
import { PEOPLE, type Person } from '../people.ts';
import { type Chance, createChance } from '../random.ts';
import { NOTES } from './notes.ts';
import { type PastCall, pastCall } from './past-call.ts';

const DAY_MS = 24 * 3600_000;
const DAYS = 91;
const LEAST_AGO_MS = 15 * 60_000;

/** Working hours of US/Central, as hours of UTC. */
const FIRST_HOUR = 14;
const WORKING_HOURS = 10;

/** Who is on the phone how often: the administrator seldom. */
const ON_THE_PHONE: readonly [Agent, ...Agent[]] = [
  ADMINISTRATOR,
  ...AGENTS.filter((agent) => agent !== ADMINISTRATOR).flatMap((agent) => [agent, agent, agent]),
];

/** A point in the working hours of the quarter; on weekends people rest. */
function someTime(chance: Chance, nowMs: number): number {
  const today = Math.floor(nowMs / DAY_MS) * DAY_MS;
  const time = today - chance.between(0, DAYS - 1) * DAY_MS + (FIRST_HOUR + chance.next() * WORKING_HOURS) * 3600_000;
  const day = new Date(time).getUTCDay();
  const rested = day === 0 || day === 6 ? time - 2 * DAY_MS : time;
  const past = rested > nowMs - LEAST_AGO_MS ? rested - 7 * DAY_MS : rested;
  return Math.floor(Math.max(past, nowMs - DAYS * DAY_MS));
}

function someNumber(chance: Chance, person: Person | undefined): string {
  if (person === undefined) return `+1 206-555-01${chance.between(20, 99)}`;
  return person.mobile !== '' && chance.happens(0.3) ? person.mobile : person.phone;
}

function somePerson(chance: Chance): Person | undefined {
  return chance.happens(0.12) ? undefined : PEOPLE[chance.between(0, PEOPLE.length - 1)];
}

function noteOf(chance: Chance, durationS: number): Pick<PastCall, 'subject' | 'description'> {
  return durationS > 0 && chance.happens(0.6) ? chance.pick(NOTES) : {};
}

function someCall(chance: Chance, nowMs: number): PastCall {
  const person = somePerson(chance);
  const direction = chance.happens(0.38) ? 'Inbound' : 'Outbound';
  const durationS = chance.happens(0.22) ? 0 : Math.round(25 + chance.next() ** 2.5 * 900);
  return {
    startedAtMs: someTime(chance, nowMs),
    direction,
    phoneNumber: someNumber(chance, person),
    durationS,
    ...noteOf(chance, durationS),
    recorded: chance.happens(0.35),
    hasCrmErrors: chance.happens(0.03),
    isMobile: chance.happens(0.06),
    listeningScore: chance.between(2500, 9400) / 100,
    ...(person !== undefined && chance.happens(0.2) ? { recordId: person.id } : {}),
  };
}

/** The call that was handed on to `to`: somebody else's, answered, ending when the other begins. */
function firstLeg(chance: Chance, to: Agent, name: string, handedOn: PastCall): Call {
  const from = to === DEMO_AGENT ? COLLEAGUE : DEMO_AGENT;
  const durationS = chance.between(30, 180);
  return pastCall(from, `${name} first leg`, {
    startedAtMs: handedOn.startedAtMs - durationS * 1000,
    direction: 'Inbound',
    phoneNumber: handedOn.phoneNumber,
    durationS,
    subject: 'Handed on',
    description: `Knows the account, asked for ${to.name}.`,
  });
}

/** One call, or the two legs of one that was handed on. */
function callOrLegs(chance: Chance, index: number, nowMs: number): readonly Call[] {
  const agent = chance.pick(ON_THE_PHONE);
  const name = `quarter ${index}`;
  const past = someCall(chance, nowMs);
  const handedOn = past.direction === 'Inbound' && past.durationS > 0 && chance.happens(0.08);
  if (!handedOn) return [pastCall(agent, name, past)];
  const leg = firstLeg(chance, agent, name, past);
  return [leg, pastCall(agent, name, { ...past, transferredFrom: [leg.id] })];
}

/** Exactly `count` calls of all agents in the 91 days before `nowMs`, in no order. */
export function quarterCalls(count: number, nowMs: number): readonly Call[] {
  const chance = createChance('the quarter');
  const calls: Call[] = [];
  for (let index = 0; calls.length < count; index += 1) calls.push(...callOrLegs(chance, index, nowMs));
  // The second of two legs is the one that goes when there is one call too many: the first stands by itself.
  return calls.slice(0, count);
}
