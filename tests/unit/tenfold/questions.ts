import { readCallEvent } from '../../../lib/tenfold/call-wire.ts';
import { createTenfold, type Tenfold } from '../../../lib/tenfold/client.ts';
import { type Result, success } from '../../../lib/tenfold/result.ts';

export const client = { clientId: 'CLIENTID', clientSecret: 'SECRET' };

/** The smallest thing that begins like a JPEG. */
export const jpeg = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], { type: 'image/jpeg' });

type Ask = (api: Tenfold) => Promise<Result<unknown>>;

/** What has to be asked for each of the reference's answers. */
const asks: Record<string, Ask> = {
  '01-authentication': (api) => api.oauth.grantByPassword(client, 'USERNAME', 'PASSWORD'),
  '02-handling-refresh-tokens': (api) => api.oauth.grantByRefreshToken(client, 'REFRESHTOKEN'),
  '03-authenticating-as-other-users': (api) => api.oauth.grantForUser(client, 'USERID'),
  '04-get-all-users': (api) => api.users.listV1(),
  '05-starting-a-new-call': (api) => api.calls.originate('15125551212'),
  '07-get-all-calls': (api) => api.callsV1.list(),
  '08-get-a-specific-call': (api) => api.callsV1.get('CALL_ID'),
  '09-edit-crm-record': (api) => api.records.editByToken({ token: 't', id: 'r', module: 'Lead' }, { name: 'n' }),
  '10-get-list-of-calls': (api) => api.calls.list({ page: 0, pageSize: 50 }),
  '11-get-call-by-id': (api) => api.calls.get('CALL_ID'),
  '12-update-call': (api) => api.calls.update('CALL_ID', { subject: 'Quote' }),
  '13-set-the-matched-record-to-a-call': (api) => api.calls.setMatchingRecord('CALL_ID', '1234ABCDEF', 'Contact'),
  '14-get-transfer-history-for-a-call': (api) => api.calls.transferHistory('CALL_ID'),
  '15-update-user-settings': (api) => api.settings.update({ locale: 'en-US' }),
  '16-get-user-settings': (api) => api.settings.get(),
  '17-set-user-profile-picture': (api) => api.users.setPicture(jpeg, 'FILENAME.jpg'),
  '18-login-into-user-account': (api) => api.users.login('john.doe@tenfold.com', '...'),
  '19-get-users': (api) => api.users.list(),
  '20-get-user-account-data': (api) => api.users.get('5a65c42646041d602b4b333a'),
  '21-get-organization': (api) => api.organizations.get('5a65d64679ee1d8f4761bddf'),
  '22-integration-health-check-for-organization': (api) => api.organizations.healthCheck(),
  '23-create-crm-record': (api) => api.records.create('formID', { key1: 'value1' }),
  '24-edit-crm-record': (api) => api.records.edit('RECORD_ID', 'formID', { fieldKey1: 'fieldValue1' }),
  '25-get-last-interaction': (api) => api.records.lastInteraction('RECORD_ID', 'MODULE_NAME'),
  '26-get-active-interaction': (api) => api.records.activeInteraction('RECORD_ID', 'MODULE_NAME'),
  '27-track-event': (api) => api.tracking.track('name_of_event_to_track', {}),
  '28-search-for-calls': (api) => api.analytics.search(['term1', 'term2']),
  '29-get-calls-for-user': (api) => api.analytics.callsOf('USER_ID'),
  '30-get-transcript-for-call': (api) => api.analytics.transcript('CALL_ID'),
  '31-get-keywords-for-call': (api) => api.analytics.keywords('CALL_ID'),
  '32-get-conversation-for-call': (api) => api.analytics.conversation('CALL_ID'),
  '33-get-crm-errors-for-call': (api) => api.analytics.errors('CALL_ID'),
  '34-get-analytics-data-for-user': (api) => api.analytics.user('USER_ID'),
  '35-get-analytics-data-for-all-teams': (api) => api.analytics.teams(),
  '36-get-analytics-data-for-team': (api) => api.analytics.team('TEAM_ID'),
  '37-get-analytics-data-for-company': (api) => api.analytics.company(),
  '38-granting-authorization-token': (api) => api.oauth.grantByCode(client, 'code'),
  '39-get-contact-lists-for-current-user-beta': (api) => api.contactLists.list(),
  '40-get-single-contact-list-beta': (api) => api.contactLists.get('LIST_ID'),
  '41-create-new-contact-list-beta': (api) => api.contactLists.create('Example new contact list', []),
  '42-update-existing-contact-list-beta': (api) => api.contactLists.update('LIST_ID', { name: 'Updated' }),
  '43-add-new-contact-to-contact-list-beta': (api) =>
    api.contactLists.addContact('LIST_ID', { name: 'Suzie Doe', phoneNumbers: ['4145911961'] }),
};

/** How each answer becomes a value. The call event is pushed by the server, so nothing is asked for it. */
export const questions: Record<string, (body: unknown) => Promise<Result<unknown>>> = {
  '06-receiving-call-events': (body) => Promise.resolve(readCallEvent(body)),
  ...Object.fromEntries(
    Object.entries(asks).map(([name, ask]) => [
      name,
      (body: unknown) => ask(createTenfold(() => Promise.resolve(success({ status: 200, body })))),
    ]),
  ),
};

/** Reads this body as the answer of this name. */
export function read(name: string, body: unknown): Promise<Result<unknown>> {
  const question = questions[name];
  if (question === undefined) throw new Error(`nothing reads the answer ${name}`);
  return question(body);
}
