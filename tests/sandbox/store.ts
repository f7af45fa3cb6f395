/** Everything the sandbox remembers; each part has its own file. */
import { type Accounts, createAccounts } from './accounts.ts';
import { type AddressBook, createAddressBook } from './address-book.ts';
import { type AuthorizationCodes, createAuthorizationCodes } from './authorization-codes.ts';
import type { Pace } from './call.ts';
import { type CallBook, createCallBook } from './call-book.ts';
import { type ContactLists, createContactLists } from './contact-lists.ts';
import type { ConnectedCrm, CrmProgram } from './crm-links.ts';
import { createFaults, type Faults } from './faults.ts';
import { pastCalls } from './history/history.ts';
import { createJournal, type Journal } from './journal.ts';
import { HEALTHY, type Organization } from './organization.ts';
import { createRequestLog, type RequestLog } from './request-log.ts';
import type { SentReport } from './sent-report.ts';
import { createSpeechLibrary, type SpeechLibrary } from './speech/library.ts';
import { createTokens, type Tokens } from './tokens.ts';

/** What the phone system can do; without it the API answers 400. */
export interface PhoneSystem {
  readonly recording: boolean;
  readonly hangUp: boolean;
  /** Whoever has a recording's link may hear it; otherwise a token is needed as well. */
  readonly openRecordings: boolean;
}

/** An event somebody asked to be tracked. Source: V2 / Tracking */
export interface TrackedEvent {
  readonly userId: string;
  readonly event: string;
  readonly data: unknown;
}

export interface Store {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Everybody's password; undefined for the agents' own. */
  readonly password: string | undefined;
  /** Origins of the two servers, known once they listen. */
  addresses: { api: string; crm: string };
  pace: Pace;
  phoneSystem: PhoneSystem;
  organization: Organization;
  /** Which CRM writes the links of records. */
  crmProgram: CrmProgram;
  readonly calls: CallBook;
  readonly addressBook: AddressBook;
  readonly accounts: Accounts;
  readonly contactLists: ContactLists;
  readonly tokens: Tokens;
  readonly codes: AuthorizationCodes;
  readonly speech: SpeechLibrary;
  readonly reports: Journal<SentReport>;
  readonly tracked: Journal<TrackedEvent>;
  readonly faults: Faults;
  readonly requests: RequestLog;
  /** Everything as at the start; pace and addresses stay. */
  reset(): void;
}

const CAPABLE: PhoneSystem = { recording: true, hangUp: true, openRecordings: true };

export interface StoreOptions {
  readonly pace: Pace;
  readonly tokenTtlS: number;
  /** How many past calls there are at the start. */
  readonly pastCalls: number;
  readonly now: () => number;
  readonly password?: string | undefined;
}

type Parts = Omit<Store, 'addresses' | 'password' | 'pace' | 'phoneSystem' | 'organization' | 'crmProgram' | 'reset'>;

function createParts({ tokenTtlS, pastCalls: count, now }: StoreOptions): Parts {
  return {
    now,
    calls: createCallBook(() => pastCalls(count, now()), now),
    addressBook: createAddressBook(),
    accounts: createAccounts(),
    contactLists: createContactLists(),
    tokens: createTokens(tokenTtlS, now),
    codes: createAuthorizationCodes(now),
    speech: createSpeechLibrary(),
    reports: createJournal(),
    tracked: createJournal(),
    faults: createFaults(),
    requests: createRequestLog(),
  };
}

export function createStore(options: StoreOptions): Store {
  const parts = createParts(options);
  const store: Store = {
    ...parts,
    password: options.password,
    addresses: { api: '', crm: '' },
    pace: options.pace,
    phoneSystem: CAPABLE,
    organization: HEALTHY,
    crmProgram: 'suite',
    reset: () => {
      store.phoneSystem = CAPABLE;
      store.organization = HEALTHY;
      store.crmProgram = 'suite';
      for (const part of [parts.calls, parts.addressBook, parts.accounts, parts.contactLists, parts.tokens])
        part.reset();
      for (const part of [parts.codes, parts.reports, parts.tracked, parts.faults, parts.requests]) part.clear();
    },
  };
  return store;
}

/** The CRM to which links of records lead now. */
export function connectedCrm({ addresses, crmProgram }: Store): ConnectedCrm {
  return { origin: addresses.crm, program: crmProgram };
}
