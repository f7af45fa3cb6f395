import { type CallDown, type CalledPerson, longestRemark, type Outcome } from '../settings/stored-call-down.ts';
import type { ListedPerson } from './call-down.ts';

/** What the agent can say about somebody on a list. */
export type PersonChange =
  | { kind: 'outcome'; outcome: Outcome | undefined }
  | { kind: 'remark'; remark: string }
  | { kind: 'skip'; isSkipped: boolean };

function changed({ outcome, remark, isSkipped, ...rest }: CalledPerson, change: PersonChange): CalledPerson {
  const next = {
    outcome: change.kind === 'outcome' ? change.outcome : outcome,
    remark: change.kind === 'remark' ? change.remark.slice(0, longestRemark) : remark,
    isSkipped: change.kind === 'skip' ? change.isSkipped : change.kind === 'remark' && isSkipped,
  };
  return {
    ...rest,
    ...(next.outcome !== undefined && { outcome: next.outcome }),
    ...(next.remark !== undefined && next.remark !== '' && { remark: next.remark }),
    ...(next.isSkipped && { isSkipped: true }),
  };
}

/** What is kept after the agent said something about one person. An outcome takes back that they were skipped. */
export function withChange(kept: CallDown, contactId: string, change: PersonChange): CallDown {
  const before = kept.people[contactId] ?? { attempts: 0 };
  return { ...kept, people: { ...kept.people, [contactId]: changed(before, change) } };
}

/**
 * What is kept before somebody is dialled: whatever happens to panel, worker and browser now, they are not taken for
 * somebody who is left. The outcome of an earlier call goes.
 */
export function withDialled(kept: CallDown, contactId: string, number: string): CallDown {
  const { attempts, remark } = kept.people[contactId] ?? { attempts: 0 };
  const last = { number, state: 'posting' as const };
  const person = { attempts: attempts + 1, last, ...(remark !== undefined && { remark }) };
  return { ...kept, people: { ...kept.people, [contactId]: person } };
}

/** What is kept once it is certain that nobody was dialled: the question was answered with no, or Tenfold refused. */
export function withNobodyDialled(kept: CallDown, contactId: string): CallDown {
  const person = kept.people[contactId];
  if (person?.last?.state !== 'posting') return kept;
  const last = { ...person.last, state: 'not-placed' as const };
  return { ...kept, people: { ...kept.people, [contactId]: { ...person, last } } };
}

/** What is kept of somebody who was taken out and put back, which gives them another id: what was called stays called. */
export function withPersonAs(kept: CallDown, contactId: string, nextId: string): CallDown {
  const { [contactId]: person, ...others } = kept.people;
  return person === undefined ? kept : { ...kept, people: { ...others, [nextId]: person } };
}

/** What is kept when the next is called: what the calls proposed and nobody changed is taken for said. */
export function withProposals(kept: CallDown, people: readonly ListedPerson[]): CallDown {
  let next = kept;
  for (const { contact, standing, proposed } of people) {
    if (standing !== 'called' || proposed === undefined) continue;
    next = withChange(next, contact.id, { kind: 'outcome', outcome: proposed });
  }
  return next;
}
