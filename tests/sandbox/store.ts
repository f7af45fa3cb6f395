/** Everything the sandbox remembers; each part has its own file. */
import { type AddressBook, createAddressBook } from './address-book.ts';
import type { Pace } from './call.ts';
import { type CallBook, createCallBook } from './call-book.ts';
import { createFaults, type Faults } from './faults.ts';
import { pastCalls } from './past-calls.ts';
import { createRequestLog, type RequestLog } from './request-log.ts';
import { createTokens, type Tokens } from './tokens.ts';

/** What the phone system can do; without it the API answers 400. */
export interface PhoneSystem {
  readonly recording: boolean;
  readonly hangUp: boolean;
}

export interface Store {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Origins of the two servers, known once they listen. */
  addresses: { api: string; crm: string };
  pace: Pace;
  phoneSystem: PhoneSystem;
  readonly calls: CallBook;
  readonly addressBook: AddressBook;
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly requests: RequestLog;
  /** Everything as at the start; pace and addresses stay. */
  reset(): void;
}

const CAPABLE: PhoneSystem = { recording: true, hangUp: true };

export interface StoreOptions {
  readonly pace: Pace;
  readonly tokenTtlS: number;
  readonly now: () => number;
}

export function createStore({ pace, tokenTtlS, now }: StoreOptions): Store {
  const store: Store = {
    now,
    addresses: { api: '', crm: '' },
    pace,
    phoneSystem: CAPABLE,
    calls: createCallBook(() => pastCalls(now()), now),
    addressBook: createAddressBook(),
    tokens: createTokens(tokenTtlS, now),
    faults: createFaults(),
    requests: createRequestLog(),
    reset: () => {
      store.phoneSystem = CAPABLE;
      store.calls.reset();
      store.addressBook.reset();
      store.tokens.reset();
      store.faults.clear();
      store.requests.clear();
    },
  };
  return store;
}
