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
  organizationId?: string;
  extension?: string;
  phoneSystemCallId?: string;
  hasTranscript?: boolean;
  isMobile?: boolean;
  /** On no scale that could be relied on. */
  listeningScore?: number;
  /** The two below come from v1 only. */
  endTimeMs?: number;
  createdTimeMs?: number;
}

/** A call of a user who was asked for; that list does not say which way it went. */
export type UserCall = Omit<ApiCall, 'direction'> & { direction?: CallDirection };

/** What Tenfold tells a customer's server when a call changes. */
export interface CallEvent {
  call: ApiCall;
  timestampMs: number;
}

/** One user's share of a call that was handed on. */
export interface TransferLeg {
  id: string;
  callId: string;
  userId: string;
  durationMs: number;
  extension?: string;
  userExtension?: string;
  subject?: string;
  description?: string;
}

export interface User {
  id: string;
  organizationId: string;
  username: string;
  name: string;
  pictureUrl?: string;
  isAdmin: boolean;
  extensions?: string[];
  primaryTeamId?: string;
  inboundEnabled?: boolean;
  /** As the user wrote them, with words such as `mobile`. */
  phoneNumbers?: { number: string; type: string }[];
  hasDirectNumber?: boolean;
  createdAtMs?: number;
  agentStatus?: string;
}

/** A user as v1 knows them. */
export interface UserV1 {
  id: string;
  organizationId: string;
  username: string;
  name: string;
  isDeleted: boolean;
  extensions: string[];
  roleIds: string[];
  crmId?: string;
  inboundEnabled?: boolean;
  isInAnalytics?: boolean;
  invitedAtMs?: number;
}

/** Formats as moment.js writes them, the locale as BCP 47 does. */
export interface UserSettings {
  primaryExtension?: string;
  timezone?: string;
  dateFormat?: string;
  timeFormat?: string;
  locale?: string;
  /** `celsius` or `fahrenheit`. */
  temperatureUnit?: string;
}

export interface Organization {
  id: string;
  company: string;
  abbr?: string;
  status?: string;
  adminId?: string;
  phoneSystem?: string;
  crmProvider?: string;
  plan?: string;
  timezone?: string;
  locale?: string;
}

/** How the connection to a CRM or a phone system is; `stateWord` is the server's own word. */
export interface IntegrationHealth {
  kind: 'crm' | 'phone' | 'unknown';
  name: string;
  state: 'connected' | 'disconnected' | 'unknown';
  stateWord: string;
}

/** Numbers as they were written. */
export interface Contact {
  id: string;
  name: string;
  phoneNumbers: string[];
}

export interface ContactList {
  id: string;
  organizationId: string;
  userId: string;
  name: string;
  contacts: Contact[];
  type?: string;
}

/** The most recent call with a record. */
export interface Interaction {
  direction: CallDirection;
  startTimeMs: number;
  phoneNumber: string;
  status?: CallStatus;
  linkedRecordId?: string;
  records?: CrmRecord[];
  extension?: string;
  phoneSystemCallId?: string;
  /** The two below are known for an active interaction only. */
  userId?: string;
  callId?: string;
  /** The four below are known for the last interaction only. */
  provider?: string;
  isQueue?: boolean;
  queue?: string;
  isDeleted?: boolean;
}

/** What an OAuth token endpoint hands out. */
export interface TokenGrant {
  accessToken: string;
  refreshToken: string;
  expiresInS: number;
}

/** What a client is granted for itself. */
export interface ClientGrant {
  accessToken: string;
  expiresInS: number;
  refreshToken?: string;
}
