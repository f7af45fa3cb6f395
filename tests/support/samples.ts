import type { KnownCall } from '../../lib/calls/call.ts';
import type { DialIntent } from '../../lib/calls/intent.ts';
import type { Draft, NoteState } from '../../lib/notes/note.ts';
import type { Account } from '../../lib/settings/schemas.ts';
import type { ApiCall, CrmRecord } from '../../lib/tenfold/model.ts';

export const startMs = 1_700_000_000_000;

export const jane: CrmRecord = {
  id: 'jane',
  module: 'Contact',
  name: 'Jane Cooper',
  link: 'https://crm.example.com/index.php?module=Contacts&action=DetailView&record=jane',
};
export const john: CrmRecord = { id: 'john', module: 'Lead', name: 'John Doe' };

export const agent: Account & { state: 'signed-in' } = {
  state: 'signed-in',
  userId: 'agent',
  organizationId: 'org',
  username: 'agent@example.com',
  name: 'Alex Agent',
  country: 'US',
  kind: 'jwt',
  keepSignedIn: true,
};

/** A running call as a single look-up tells it. */
export function apiCall(change: Partial<ApiCall> = {}): ApiCall {
  return {
    id: 'one',
    userId: 'agent',
    direction: 'inbound',
    phoneNumber: '15125551212',
    startTimeMs: startMs,
    durationMs: 0,
    status: 'ringing',
    statusWord: 'ringing',
    records: [],
    isTransfer: false,
    hasCrmErrors: false,
    ...change,
  };
}

/** The same as a list tells it: without status. */
export function listedCall(change: Partial<ApiCall> = {}): ApiCall {
  const call = apiCall(change);
  delete call.status;
  delete call.statusWord;
  return call;
}

export function knownCall(change: Partial<KnownCall> = {}): KnownCall {
  return {
    id: 'one',
    direction: 'inbound',
    number: '+15125551212',
    status: 'ringing',
    startedAtMs: startMs,
    records: [],
    description: '',
    recording: false,
    matchRejected: false,
    dismissed: false,
    isExtra: false,
    told: [],
    ...change,
  };
}

export function dialIntent(change: Partial<DialIntent> = {}): DialIntent {
  return {
    id: 'click',
    number: '+15125551212',
    state: 'posting',
    createdAtMs: startMs,
    serverTimeMs: startMs,
    dismissed: false,
    ...change,
  };
}

export function draftOf(change: Partial<Draft> = {}): Draft {
  return {
    key: 'one',
    userId: 'agent',
    subject: '',
    description: 'wants a quote',
    editedAtMs: startMs,
    baseDescription: '',
    ...change,
  };
}

export function noteState(change: Partial<NoteState> = {}): NoteState {
  return { callId: 'one', state: 'saved', savedSubject: '', savedDescription: '', savedEditAtMs: 0, ...change };
}
