const exampleRecord = {
  id: 'someRecordId',
  module: 'exampleModule',
  name: 'exampleName',
  link: 'http://example.link',
  editLink: 'http://example.edit.link',
  email: 'someemail@tenfold.com',
  description: 'Example description',
  parentName: 'exampleParentName',
};

const demo = 'http://demo.tenfold.com/index.php';

export const johnDoeTheLead = {
  id: '12345678-1234-1234-1234-1234567890ab',
  module: 'Lead',
  name: 'John Doe',
  link: `${demo}?module=Lead&action=DetailView&record=12345678-1234-1234-1234-1234567890ab`,
  editLink: `${demo}?module=Lead&action=EditView&record=12345678-1234-1234-1234-1234567890ab`,
  email: 'johndoe@tenfold.com',
  description: 'Lorem ipsum sit amet',
  parentName: 'Tenfold',
  parentLink: `${demo}?module=Account&action=EditView&record=12345678-1234-1234-1234-1234567890bc`,
};

const listed = {
  id: '59f45488fdab0d070011beaa',
  userId: '5addb08fc157cc9d7804b274',
  organizationId: '5addb099c157cc9d7804b275',
  startTimeMs: 1_509_180_552_900,
  phoneNumber: '01189998819991197253',
  extension: 'example-extension',
  durationMs: 200,
  hasCrmErrors: false,
  records: [exampleRecord],
  isTransfer: false,
  recordingLink: 'http://example.recording.link/recording.mp3',
  description: 'Some description',
  direction: 'inbound',
  hasTranscript: true,
  isMobile: false,
};

const single = {
  id: '579a5baf31137b9712270789',
  userId: '579a5baf83137b97002981ab',
  organizationId: '579a5baf83137b9700274389',
  phoneSystemCallId: 'ac6a5640da2a911818ef44df8a89558e1234567890',
  callerName: 'Tenfold',
  startTimeMs: 1_510_652_233_600,
  phoneNumber: '12345678901',
  extension: '1234',
  durationMs: 350_123,
  linkedRecordId: '1234567890abcdefgh',
  status: 'finished',
  statusWord: 'Hangup',
  hasCrmErrors: true,
  records: [johnDoeTheLead],
  isTransfer: false,
  recordingLink: 'https://api.tenfold.com/v2/recodings',
  description: 'Lorem ipsum sit amet',
  direction: 'outbound',
  isMobile: false,
  hasTranscript: false,
  listeningScore: 43,
};

/** What the answers of v2 about calls mean. */
export const calls = {
  '10-get-list-of-calls': { calls: [listed] },
  '11-get-call-by-id': single,
  '12-update-call': single,
  '13-set-the-matched-record-to-a-call': null,
  '14-get-transfer-history-for-a-call': [
    {
      id: '5addb25a170a1d9504a29461',
      callId: '59f45488fdab0d070011beaa',
      userId: '5addb2b7170a1d9504a29462',
      durationMs: 515_156,
      extension: 'extension-name',
      userExtension: 'extension-name',
      subject: 'call subject',
      description: 'call description',
    },
  ],
  '28-search-for-calls': [{ ...listed, listeningScore: 0.3 }],
};
