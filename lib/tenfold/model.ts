/** A person, company or other entry in the CRM, whichever of the two record shapes it came in. */
export interface CrmRecord {
  id: string;
  module: string;
  name: string;
  link?: string;
  editLink?: string;
  email?: string;
  description?: string;
  parentName?: string;
  parentLink?: string;
}

export type CallDirection = 'inbound' | 'outbound';

/** `unknown` keeps a word the reference does not list from crashing anything; `statusWord` has the word itself. */
export type CallStatus = 'queued' | 'ringing' | 'in-progress' | 'finished' | 'unknown';

/** A call as the API tells it, with the wire's oddities decoded. */
export interface ApiCall {
  id: string;
  userId: string;
  direction: CallDirection;
  phoneNumber: string;
  startTimeMs: number;
  durationMs: number;
  /** Absent in lists: neither v1 nor v2 sends it there. */
  status?: CallStatus;
  statusWord?: string;
  callerName?: string;
  records: CrmRecord[];
  linkedRecordId?: string;
  description?: string;
  recordingLink?: string;
  isTransfer: boolean;
  hasCrmErrors: boolean;
}

export interface User {
  id: string;
  organizationId: string;
  username: string;
  name: string;
  pictureUrl?: string;
  isAdmin: boolean;
}

export interface UserSettings {
  timezone?: string;
  dateFormat?: string;
  timeFormat?: string;
  locale?: string;
}

/** The most recent call with a record. */
export interface Interaction {
  direction: CallDirection;
  startTimeMs: number;
  phoneNumber: string;
  status?: CallStatus;
  /** The two below are known for an active interaction only. */
  userId?: string;
  callId?: string;
}

/** What an OAuth token endpoint hands out. */
export interface TokenGrant {
  accessToken: string;
  refreshToken: string;
  expiresInS: number;
}
