import { describe, expect, it } from 'vitest';
import type { KnownCall } from '../../../lib/calls/call.ts';
import {
  type CallDownFacts,
  intentIdOf,
  isOpen,
  nextPerson,
  nothingCalled,
  peopleOfList,
  progressOf,
  proposedOutcome,
  withLedger,
} from '../../../lib/lists/call-down.ts';
import {
  withChange,
  withDialled,
  withNobodyDialled,
  withPersonAs,
  withProposals,
} from '../../../lib/lists/call-down-changes.ts';
import { callOf, contact, factsOf, intentOf } from '../../fixtures/call-down.ts';

const standings = (facts: CallDownFacts) => peopleOfList(facts).map(({ standing }) => standing);
const nextName = (facts: CallDownFacts) => nextPerson(peopleOfList(facts))?.contact.name;

describe('who is next', () => {
  it('is the first of the list who is left, and nobody without a number', () => {
    const contacts = [contact('a', []), contact('b'), contact('c')];
    expect(nextName(factsOf({ contacts }))).toBe('b');
    const kept = withChange(nothingCalled, 'b', { kind: 'skip', isSkipped: true });
    expect(nextName(factsOf({ contacts, kept }))).toBe('c');
    const all = withChange(kept, 'c', { kind: 'outcome', outcome: 'call-back' });
    expect(nextName(factsOf({ contacts, kept: all }))).toBeUndefined();
  });

  it('is whoever was passed over, once the agent takes that back', () => {
    const skipped = withChange(nothingCalled, 'a', { kind: 'skip', isSkipped: true });
    const kept = withChange(skipped, 'a', { kind: 'skip', isSkipped: false });
    expect(nextName(factsOf({ kept }))).toBe('a');
  });

  it('is not who may have been called: that no answer came is for the agent to judge', () => {
    const facts = factsOf({ intents: [intentOf('a', 1, { state: 'unknown' })] });
    expect(standings(facts)).toEqual(['unclear', 'left', 'left']);
    expect(nextName(facts)).toBe('b');
  });

  it('is again who was certainly not called, by a wish of its own', () => {
    const facts = factsOf({ intents: [intentOf('a', 1, { state: 'not-placed' })] });
    expect(nextName(facts)).toBe('a');
    const again = withDialled(withLedger(facts), 'a', '+15125550101');
    expect(intentIdOf(facts.listId, 'a', again)).toBe('list:one:a:2');
  });
});

describe('a call from the list', () => {
  it('is written down before it is dialled: who may have been called is not next, whatever is killed', () => {
    const kept = withDialled(nothingCalled, 'a', '+15125550101');
    expect(standings(factsOf({ kept, dialling: 'a' }))).toEqual(['calling', 'left', 'left']);
    expect(standings(factsOf({ kept }))).toEqual(['unclear', 'left', 'left']);
    expect(nextName(factsOf({ kept: withNobodyDialled(kept, 'a') }))).toBe('a');
    const intents = [intentOf('a', 1, { state: 'placed', callId: 'a' })];
    const placed = withLedger(factsOf({ kept, intents }));
    expect(withNobodyDialled(placed, 'a')).toBe(placed);
  });

  it('is placed while the ledger says so', () => {
    const facts = factsOf({ intents: [intentOf('a', 1, { state: 'posting' })] });
    expect(standings(facts)).toEqual(['calling', 'left', 'left']);
  });

  it('runs until it has ended, and then owes an outcome', () => {
    const intents = [intentOf('a', 1, { state: 'placed', callId: 'call-a' })];
    expect(standings(factsOf({ intents, calls: [callOf('call-a', { status: 'in-progress' })] }))[0]).toBe('calling');
    expect(standings(factsOf({ intents, calls: [callOf('call-a', { status: 'finished' })] }))[0]).toBe('called');
  });

  it('is known days later, when neither ledger nor calls know it any more', () => {
    const kept = withLedger(factsOf({ intents: [intentOf('a', 1, { state: 'placed', callId: 'call-a' })] }));
    expect(standings(factsOf({ kept, nowMs: 9e8 }))).toEqual(['called', 'left', 'left']);
  });

  it('that was not seen to be placed before the ledger forgot it is unclear', () => {
    const kept = withLedger(factsOf({ intents: [intentOf('a', 1, { state: 'posting' })] }));
    expect(standings(factsOf({ kept, nowMs: 9e8 }))[0]).toBe('unclear');
  });

  it('of another list, or of a contact whose id begins alike, changes nothing', () => {
    const other = { ...intentOf('a', 1, { state: 'placed' }), id: 'list:two:a:1' };
    const alike = intentOf('a2', 1, { state: 'placed' });
    const facts = factsOf({ intents: [other, alike] });
    expect(withLedger(facts)).toBe(facts.kept);
  });

  it('once more to the same person asks for a new outcome and keeps the remark', () => {
    const first = withLedger(factsOf({ intents: [intentOf('a', 1, { state: 'placed', callId: 'call-a' })] }));
    const told = withChange(first, 'a', { kind: 'outcome', outcome: 'no-answer' });
    const kept = withChange(told, 'a', { kind: 'remark', remark: 'after five' });
    const again = withLedger(factsOf({ kept, intents: [intentOf('a', 2, { state: 'posting' })] }));
    expect(again.people).toEqual({
      a: { attempts: 2, last: { number: '+15125550101', state: 'posting' }, remark: 'after five' },
    });
  });
});

describe('the outcome', () => {
  const ended = (more: Partial<KnownCall>) => callOf('x', { status: 'finished', endedAtMs: 60_000, ...more });

  it('is proposed by the call: nobody answered, or they talked', () => {
    expect(proposedOutcome(ended({}))).toBe('no-answer');
    expect(proposedOutcome(ended({ connectedAtMs: 20_000 }))).toBe('reached');
  });

  it('is not guessed of a short talk, which may have been a machine, nor of a running call', () => {
    expect(proposedOutcome(ended({ connectedAtMs: 55_000 }))).toBeUndefined();
    expect(proposedOutcome(callOf('x', { status: 'in-progress' }))).toBeUndefined();
  });

  it('that was proposed is taken for said when the next is called, one that was chosen stays', () => {
    const intents = [
      intentOf('a', 1, { state: 'placed', callId: 'a' }),
      intentOf('b', 1, { state: 'placed', callId: 'b' }),
    ];
    const calls = ['a', 'b'].map((id) => callOf(id, { status: 'finished', endedAtMs: 5000 }));
    const facts = factsOf({ intents, calls });
    const kept = withChange(withLedger(facts), 'b', { kind: 'outcome', outcome: 'wrong-number' });
    const settled = withProposals(kept, peopleOfList({ ...facts, kept }));
    expect(settled.people).toMatchObject({ a: { outcome: 'no-answer' }, b: { outcome: 'wrong-number' } });
  });

  it('stays with somebody who was taken out of the list and put back, under another id', () => {
    const kept = withChange(nothingCalled, 'a', { kind: 'outcome', outcome: 'reached' });
    const contacts = [contact('a again'), contact('b')];
    expect(nextName(factsOf({ contacts, kept }))).toBe('a again');
    expect(nextName(factsOf({ contacts, kept: withPersonAs(kept, 'a', 'a again') }))).toBe('b');
    expect(withPersonAs(kept, 'b', 'b again')).toBe(kept);
  });

  it('takes back that somebody was skipped', () => {
    const skipped = withChange(nothingCalled, 'a', { kind: 'skip', isSkipped: true });
    expect(withChange(skipped, 'a', { kind: 'outcome', outcome: 'reached' }).people).toEqual({
      a: { attempts: 0, outcome: 'reached' },
    });
  });
});

describe('progress', () => {
  it('counts whoever can be called; who has no number is not among them', () => {
    const contacts = [contact('a', []), contact('b'), contact('c')];
    const kept = withChange(nothingCalled, 'b', { kind: 'outcome', outcome: 'reached' });
    const people = peopleOfList(factsOf({ contacts, kept }));
    expect(progressOf(people)).toEqual({ dealtWith: 1, left: 1, total: 2 });
    expect(people.filter(isOpen).map(({ contact: { id } }) => id)).toEqual(['c']);
  });
});
