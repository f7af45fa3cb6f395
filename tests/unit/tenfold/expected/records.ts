import { johnDoeTheLead } from './calls.ts';

const demo = 'http://demo.callinize.com/index.php';

const johnDoe = {
  id: '12345678-1234-1234-1234-1234567890ab',
  module: 'Leads',
  name: 'John Doe',
  link: `${demo}?module=Leads&action=DetailView&record=12345678-1234-1234-1234-1234567890ab`,
  editLink: `${demo}?module=Leads&action=EditView&record=12345678-1234-1234-1234-1234567890ab`,
};

const interaction = {
  direction: 'outbound',
  startTimeMs: 1_510_652_233_600,
  phoneNumber: '12345678901',
  status: 'finished',
  linkedRecordId: '1234567890abcdefgh',
  extension: '1234',
};

/** What the answers about records and about events mean, and the calls in which records have their other shape. */
export const records = {
  '09-edit-crm-record': null,
  '23-create-crm-record': johnDoe,
  '24-edit-crm-record': johnDoe,
  '25-get-last-interaction': {
    ...interaction,
    records: [johnDoe],
    phoneSystemCallId: 'ac6a5640da2a911818ef44df8a89558e1234567890.1234',
    provider: 'providername',
    isQueue: false,
    isDeleted: false,
  },
  '26-get-active-interaction': {
    ...interaction,
    userId: '579a5baf83137b97002981ab',
    callId: '579a5baf31137b9712270789',
    records: [johnDoeTheLead],
    phoneSystemCallId: 'ac6a5640da2a911818ef44df8a89558e1234567890',
  },
  '27-track-event': null,
  '29-get-calls-for-user': [
    {
      id: '59f45488fdab0d070011bf1f',
      userId: 'USER_ID',
      startTimeMs: 1_509_180_552_900,
      phoneNumber: '123412341234',
      extension: 'someExtension',
      durationMs: 234,
      hasCrmErrors: false,
      records: [johnDoe],
      isTransfer: false,
      description: 'Call description',
      hasTranscript: false,
      listeningScore: 0.3,
      isMobile: false,
    },
  ],
};
