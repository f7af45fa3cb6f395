import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { KnownCall } from '../../../lib/calls/call.ts';
import type { DialIntent } from '../../../lib/calls/intent.ts';
import {
  type CallDownFacts,
  intentIdOf,
  nextPerson,
  peopleOfList,
  progressOf,
  withLedger,
} from '../../../lib/lists/call-down.ts';
import { withChange, withDialled, withProposals } from '../../../lib/lists/call-down-changes.ts';
import { callDownSchema } from '../../../lib/settings/stored-call-down.ts';
import { callOf, contact, factsOf, intentOf } from '../../fixtures/call-down.ts';

const contacts = ['a', 'b', 'b2', 'c', 'd'].map((id) => contact(id));

type Step =
  | 'call next'
  | 'placed'
  | 'refused'
  | 'no answer came'
  | 'ended'
  | 'outcome'
  | 'skip'
  | 'panel closed'
  | 'days';

const steps = fc.array(
  fc.constantFrom<Step>(
    ...([
      'call next',
      'call next',
      'placed',
      'placed',
      'refused',
      'no answer came',
      'ended',
      'ended',
      'outcome',
      'skip',
    ] as const),
    ...(['panel closed', 'days'] as const),
  ),
  { maxLength: 60 },
);

/** A panel that saves what the ledger says a step later than it is said, and forgets everything when it is closed. */
function createDesk() {
  let facts: CallDownFacts = factsOf({ contacts });
  const dialled: DialIntent[] = [];

  function settle(more: Partial<DialIntent>): void {
    const intents = facts.intents.map(
      (intent): DialIntent => (intent.state === 'posting' ? { ...intent, ...more } : intent),
    );
    const calls = intents.flatMap(({ callId }): KnownCall[] => (callId ? [callOf(callId, {})] : []));
    const known = new Map([...calls, ...facts.calls].map((call) => [call.id, call]));
    facts = { ...facts, intents, calls: [...known.values()] };
  }

  function callNext(): void {
    const people = peopleOfList(facts);
    const next = nextPerson(people);
    if (!next || people.some(({ standing }) => standing === 'calling')) return;
    const settled = withProposals(withLedger(facts), people);
    const kept = withDialled(settled, next.contact.id, '+15125550101');
    const [contactId = '', attempt] = intentIdOf(facts.listId, next.contact.id, kept).split(':').slice(2);
    const intent = intentOf(contactId, Number(attempt), { createdAtMs: facts.nowMs });
    dialled.push(intent);
    facts = { ...facts, kept, intents: [...facts.intents, intent] };
  }

  function tell(change: Parameters<typeof withChange>[2], standing: string): void {
    const who = peopleOfList(facts).find((person) => person.standing === standing);
    if (who) facts = { ...facts, kept: withChange(withLedger(facts), who.contact.id, change) };
  }

  const does: Record<Step, () => void> = {
    'call next': callNext,
    placed: () => settle({ state: 'placed', callId: `call-${dialled.length}` }),
    refused: () => settle({ state: 'not-placed' }),
    'no answer came': () => settle({ state: 'unknown' }),
    ended: () => {
      facts = { ...facts, calls: facts.calls.map((call) => ({ ...call, status: 'finished', endedAtMs: facts.nowMs })) };
    },
    outcome: () => tell({ kind: 'outcome', outcome: 'reached' }, 'called'),
    skip: () => tell({ kind: 'skip', isSkipped: true }, 'left'),
    // What is kept was written as it will be read: nothing else is left of the panel.
    'panel closed': () => {
      facts = { ...facts, kept: v.parse(callDownSchema, JSON.parse(JSON.stringify(facts.kept))) };
    },
    // Ledger and calls forget, also what no panel has seen.
    days: () => {
      facts = { ...facts, intents: [], calls: [], nowMs: facts.nowMs + 3 * 86_400_000 };
    },
  };
  return { does: (step: Step) => does[step](), facts: () => facts, dialled };
}

test('whatever interrupts it, nobody is called twice, and nobody is left out', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      const desk = createDesk();
      const refused = new Set<string>();
      for (const step of plan) {
        desk.does(step);
        for (const { id, state } of desk.facts().intents) if (state === 'not-placed') refused.add(id);
        const people = peopleOfList(desk.facts());
        const { dealtWith, left, total } = progressOf(people);
        expect(dealtWith + left).toBe(total);
        expect(people.map(({ contact: { id } }) => id)).toEqual(contacts.map(({ id }) => id));
      }
      const rang = desk.dialled.filter(({ id }) => !refused.has(id)).map(({ id }) => id.split(':')[2]);
      expect(new Set(rang).size).toBe(rang.length);
      const untouched = peopleOfList(desk.facts()).filter(({ standing }) => standing === 'left');
      for (const {
        contact: { id },
      } of untouched)
        expect(rang).not.toContain(id);
    }),
    { numRuns: 500 },
  );
});

test('the same wish is never handed out twice', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      const desk = createDesk();
      for (const step of plan) desk.does(step);
      const ids = desk.dialled.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
