import { createCalls } from './calls.ts';
import { createOAuth } from './oauth.ts';
import { createRecords } from './records.ts';
import type { SendRequest } from './transport.ts';
import { createUsers } from './users.ts';

/** The whole API over one way of sending requests. */
export function createTenfold(send: SendRequest) {
  return {
    oauth: createOAuth(send),
    users: createUsers(send),
    calls: createCalls(send),
    records: createRecords(send),
  };
}

export type { CallPage } from './calls.ts';
export type Tenfold = ReturnType<typeof createTenfold>;
