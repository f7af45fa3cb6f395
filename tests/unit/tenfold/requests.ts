import type { Tenfold } from '../../../lib/tenfold/client.ts';
import { client, jpeg } from './questions.ts';

const demoClient = { clientId: '5a4cff2d5d132c3914395b3a', clientSecret: 'abc123456' };
const listId = '5a65bab75030129d1d7146af';
const span = { timezone: 'America/Chicago', startTimeMs: 1, endTimeMs: 10_000 };
const userIds = ['5a60b8b4387e26efd7c4465d'];
const suzie = { name: 'Suzie Doe', phoneNumbers: ['4145911961'] };
const john = { name: 'John Doe', phoneNumbers: ['4155991160'] };
const settings = {
  primaryExtension: 'abcdef',
  timezone: 'US/Central',
  dateFormat: 'YYYY-MM-DD',
  timeFormat: 'hh',
  locale: 'en-US',
  temperatureUnit: 'celsius',
};
const recordByToken = { token: 'User Auth Token', id: 'CRM id of the record to update', module: 'Record Module' };
const recordFields = {
  name: 'Some Full Name',
  number: 'Primary phone number',
  email: 'primary email',
  AnyField1: 'fieldValue1',
  AnyField2: 'fieldValue2',
};

/** What has to be called for each of the reference's curl examples but the one that a tab sends. */
export const requests: Record<string, (api: Tenfold) => Promise<unknown>> = {
  '01-authentication': ({ oauth }) => oauth.grantByPassword(client, 'USERNAME', 'PASSWORD'),
  '02-handling-refresh-tokens': ({ oauth }) => oauth.grantByRefreshToken(client, 'REFRESHTOKEN'),
  '03-authenticating-as-other-users': ({ oauth }) => oauth.grantForUser(client, 'USERID'),
  '05-get-all-users': ({ users }) => users.listV1(),
  '06-starting-a-new-call': ({ calls }) => calls.originate('15125551212'),
  '07-start-call-recording': ({ recordings }) => recordings.start('{callId}'),
  '08-stop-call-recording': ({ recordings }) => recordings.stop('{callId}'),
  '09-hang-up-call': ({ calls }) => calls.hangUp('{callId}'),
  '10-get-all-calls': ({ callsV1 }) => callsV1.list(),
  '11-get-a-specific-call': ({ callsV1 }) => callsV1.get('{callId}'),
  '12-edit-crm-record': ({ records }) => records.editByToken(recordByToken, recordFields),
  '13-get-list-of-calls': ({ calls }) => calls.list({ page: 0, pageSize: 50 }),
  '14-get-call-by-id': ({ calls }) => calls.get('CALL_ID'),
  '15-update-call': ({ calls }) =>
    calls.update('CALL_ID', { crmRecordId: 'r', description: 'notes', subject: 'title' }),
  '16-set-the-matched-record-to-a-call': ({ calls }) => calls.setMatchingRecord('CALL_ID', '1234ABCDEF', 'Contact'),
  '17-get-transfer-history-for-a-call': ({ calls }) => calls.transferHistory('59f45488fdab0d070011beaa'),
  '18-update-user-settings': (api) => api.settings.update(settings),
  '19-get-user-settings': (api) => api.settings.get(),
  '20-set-user-profile-picture': ({ users }) => users.setPicture(jpeg, 'FILENAME.jpg'),
  '21-remove-user-profile-picture': ({ users }) => users.removePicture(),
  '22-login-into-user-account': ({ users }) => users.login('john.doe@tenfold.com', '...'),
  '23-get-users': ({ users }) => users.list(),
  '24-get-user-account-data': ({ users }) => users.get('5a65c42646041d602b4b333a'),
  '25-get-organization': ({ organizations }) => organizations.get('5a65d64679ee1d8f4761bddf'),
  '26-integration-health-check-for-organization': ({ organizations }) => organizations.healthCheck(),
  '27-create-crm-record': ({ records }) => records.create('formID', { key1: 'value1', key2: 'value2' }),
  '28-edit-crm-record': ({ records }) =>
    records.edit('RECORD_ID', 'formID', { fieldKey1: 'fieldValue1', fieldKey2: 'fieldValue2' }),
  '29-remove-number-from-crm-record': ({ records }) =>
    records.removeNumber('RECORD_ID', { number: '123123123', callId: 'CALL_ID', module: 'Leads' }),
  '30-get-last-interaction': ({ records }) => records.lastInteraction('RECORD_ID', 'MODULE_NAME'),
  '31-get-active-interaction': ({ records }) => records.activeInteraction('RECORD_ID', 'MODULE_NAME'),
  '32-track-event': ({ tracking }) =>
    tracking.track('name_of_event_to_track', { event_property_1: '...', event_property_2: '...' }),
  '33-search-for-calls': ({ analytics }) => analytics.search(['term1', 'term2']),
  '34-get-calls-for-user': ({ analytics }) => analytics.callsOf('USER_ID'),
  '35-get-transcript-for-call': ({ analytics }) => analytics.transcript('CALL_ID'),
  '36-get-keywords-for-call': ({ analytics }) => analytics.keywords('CALL_ID'),
  '37-get-conversation-for-call': ({ analytics }) => analytics.conversation('CALL_ID'),
  '38-get-crm-errors-for-call': ({ analytics }) => analytics.errors('CALL_ID'),
  '39-get-analytics-data-for-user': ({ analytics }) => analytics.user('USER_ID'),
  '40-get-analytics-data-for-all-teams': ({ analytics }) => analytics.teams(),
  '41-get-analytics-data-for-team': ({ analytics }) => analytics.team('TEAM_ID'),
  '42-get-analytics-data-for-company': ({ analytics }) => analytics.company(),
  '43-send-analytics-report': ({ reports }) => reports.send({ kind: 'punch-card', ...span, userIds }),
  '44-send-analytics-report': ({ reports }) => reports.send({ kind: 'all-calls', ...span, userIds }),
  '45-send-analytics-report': ({ reports }) => reports.send({ kind: 'user-table', ...span, userIds }),
  '46-send-analytics-report': ({ reports }) =>
    reports.send({ kind: 'call-history', ...span, userId: '5a60b8b4387e26efd7c4465d', name: 'John Doe' }),
  '47-server-side-apps-authorization': ({ oauth }) => oauth.authorize('5a4cff2d5d132c3914395b3a', 'https://.../'),
  '48-granting-authorization-token': ({ oauth }) =>
    oauth.grantByCode(demoClient, '689849a4e374b6156732d90f997ade1b044ef685'),
  '49-granting-authorization-token': ({ oauth }) =>
    oauth.grantByRefreshTokenV2(demoClient, '3d21ef81e7c7194a951422aef028a84715762473'),
  '50-get-contact-lists-for-current-user-beta': ({ contactLists }) => contactLists.list(),
  '51-get-single-contact-list-beta': ({ contactLists }) => contactLists.get(listId),
  '52-create-new-contact-list-beta': ({ contactLists }) => contactLists.create('Example new contact list', [john]),
  '53-update-existing-contact-list-beta': ({ contactLists }) =>
    contactLists.update(listId, { name: 'Updated contact list name', contacts: [suzie] }),
  '54-delete-existing-contact-list-beta': ({ contactLists }) => contactLists.remove(listId),
  '55-add-new-contact-to-contact-list-beta': ({ contactLists }) => contactLists.addContact(listId, suzie),
  '56-remove-contact-from-contact-list-beta': ({ contactLists }) =>
    contactLists.removeContact(listId, '5a65bbab74e94d5c1fad63c9'),
};
