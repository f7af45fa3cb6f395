/** A sandbox with everything in it that the reference's examples name, and ways to make more. */
import { ADMINISTRATOR, CLIENT_ID, CLIENT_SECRET, ORGANIZATION_TIME_ZONE } from '../../../sandbox/agents.ts';
import { dayIn } from '../../../sandbox/analytics/zone.ts';
import { JANE_COOPER } from '../../../sandbox/people.ts';
import { at, listAt, startTestSandbox, type TestSandbox, textAt } from '../client.ts';

export interface World {
  readonly sandbox: TestSandbox;
  /** An OAuth token of the administrator, who may do everything. */
  readonly accessToken: string;
  readonly grant: () => Promise<{ readonly accessToken: string; readonly refreshToken: string }>;
  /** A call of the administrator in progress. */
  readonly runningCall: () => Promise<string>;
  /** One that nobody answered. */
  readonly missedCall: () => Promise<string>;
  /** One with the one person of that number; recorded and over. */
  readonly recordedCall: () => Promise<string>;
  /** The first past call with the property. */
  readonly pastCallThat: (has: 'hasTranscript' | 'hasCrmErrors' | 'isTransfer') => Promise<string>;
  readonly code: () => Promise<string>;
  /** A contact list, with one contact. */
  readonly contactList: () => Promise<{ readonly id: string; readonly contactId: string }>;
}

function tokensFrom(sandbox: TestSandbox): World['grant'] {
  return async () => {
    const form = {
      grant_type: 'password',
      client_id: CLIENT_ID,
      client_secret: CLIENT_SECRET,
      username: ADMINISTRATOR.username,
      password: ADMINISTRATOR.password,
    };
    const { json } = await sandbox.ask('POST /api/v1/oauth/token', { form });
    return { accessToken: textAt(json, 'access_token'), refreshToken: textAt(json, 'refresh_token') };
  };
}

function callsIn(sandbox: TestSandbox, authorization: string) {
  const ringing = async (): Promise<string> => {
    const call = { phoneNumber: JANE_COOPER.phone, userId: ADMINISTRATOR.id };
    return textAt((await sandbox.control('POST /inbound', call)).json, 'call.id');
  };
  const runningCall = async (): Promise<string> => {
    const id = await ringing();
    await sandbox.control(`POST /calls/${id}/answer`);
    return id;
  };
  const ended = async (id: string): Promise<string> => {
    await sandbox.control(`POST /calls/${id}/end`);
    return id;
  };
  return {
    runningCall,
    missedCall: async () => ended(await ringing()),
    recordedCall: async () => {
      const id = await runningCall();
      await sandbox.ask(`POST /api/v1/calls/${id}/startRecording`, { authorization });
      return ended(id);
    },
    pastCallThat: async (has: string) => {
      const { json } = await sandbox.ask('GET /v2/calls?pageSize=500', { authorization });
      return textAt(
        listAt(json, 'data').find((call) => at(call, has) === true),
        'id',
      );
    },
  };
}

/** A clock that begins in the evening: the day that figures are told of unless asked otherwise has had its calls. */
function eveningClock(): () => number {
  const aheadMs = dayIn(Date.now(), ORGANIZATION_TIME_ZONE).startMs + 20 * 3_600_000 - Date.now();
  return () => Date.now() + aheadMs;
}

/** Starts a sandbox with a whole quarter behind it. */
export async function createWorld(): Promise<World> {
  const sandbox = await startTestSandbox({ history: 'full', now: eveningClock() });
  const grant = tokensFrom(sandbox);
  const { accessToken } = await grant();
  const authorization = `Bearer ${accessToken}`;
  return {
    sandbox,
    accessToken,
    grant,
    ...callsIn(sandbox, authorization),
    code: async () => {
      const consent = {
        response_type: 'code',
        redirect_uri: 'https://example.org/',
        client_id: CLIENT_ID,
        allow: 'yes',
      };
      const { headers } = await sandbox.ask('PUT /v2/oauth/authorize', { authorization, json: consent });
      return new URL(headers.get('location') ?? '').searchParams.get('code') ?? '';
    },
    contactList: async () => {
      const list = { name: 'A list', contacts: [{ name: 'John Doe', phoneNumbers: ['4155991160'] }] };
      const { json } = await sandbox.ask('POST /v2/contact-lists', { authorization, json: list });
      return { id: textAt(json, 'data.id'), contactId: textAt(json, 'data.contacts.0.id') };
    },
  };
}
