/** The reference's example answers, cleaned into TypeScript; the values are untouched. */

const record = {
  id: '12345678-1234-1234-1234-1234567890ab',
  name: 'John Doe',
  link: 'http://demo.tenfold.com/index.php?module=Lead&action=DetailView&record=12345678-1234-1234-1234-1234567890ab',
  editLink: 'http://demo.tenfold.com/index.php?module=Lead&action=EditView&record=12345678-1234-1234-1234-1234567890ab',
  email: 'johndoe@tenfold.com',
  description: 'Lorem ipsum sit amet',
  module: 'Lead',
  parentId: '12345678-1234-1234-1234-1234567890bc',
  parentName: 'Tenfold',
  parentModule: 'Account',
  parentLink:
    'http://demo.tenfold.com/index.php?module=Account&action=EditView&record=12345678-1234-1234-1234-1234567890bc',
  ownerId: '1234567890abcdef12',
};

const bean = {
  bean_id: '12345678-1234-1234-1234-1234567890ab',
  bean_name: 'John Doe',
  bean_edit_link:
    'http://demo.callinize.com/index.php?module=Leads&action=EditView&record=12345678-1234-1234-1234-1234567890ab',
  bean_link:
    'http://demo.callinize.com/index.php?module=Leads&action=DetailView&record=12345678-1234-1234-1234-1234567890ab',
  bean_module: 'Leads',
};

/** Source: V1 / Authentication */
export const TOKEN = {
  token_type: 'bearer',
  access_token: 'myaccesstokenthatdoesimportantstuff',
  expires_in: 3600,
  refresh_token: 'myrefreshtokenthatletsmegetanewaccesstoken',
};

/** Source: V1 / Calls / Starting a new Call */
export const ORIGINATE = {
  call: {
    status: 'queued',
    organizationId: 'bcdefa234561',
    userId: 'abcdef123456',
    id: '36a0a670-8dfc-407b-a855-7a26cc9cf562',
    phoneNumberCalled: '5125551212',
  },
};

/** The first item, a recorded call. Source: V1 / Calls / Get All Calls */
export const V1_LIST_ITEM = {
  id: 'cdefab345612',
  phoneNumber: '15125551234',
  startTime: '2017-06-06T23:24:04.863Z',
  phoneSystemCallId: '1234',
  direction: 'Outbound',
  endTime: '2017-06-06T23:24:52.860Z',
  recordingLink: 'https://example.org/recording.url.mp3',
  createdDate: '2017-06-06T23:24:04.932Z',
  duration: 47997,
  organizationId: 'bcdefa234561',
  userId: 'abcdef123456',
  extension: '1001',
};

/** A call nobody answered. Source: V1 / Calls / Get a Specific Call */
export const V1_CALL = {
  call: {
    status: 'completed',
    phoneNumber: '12106397516',
    direction: 'Outbound',
    startTime: '2017-07-21T21:23:07.876Z',
    duration: 0,
    createdDate: '2017-07-21T21:23:07.939Z',
    id: '350beb96-fed3-496a-b9cb-045107dbbf0d',
    organizationId: '58ffa2b444a589070009b05d',
    userId: '58ffa2b444a589070009b05c',
    extension: '3363',
    phoneSystemCallId: '1500441358178',
  },
};

/** Source: V2 / Calls / Get list of calls */
export const V2_LIST_ITEM = {
  id: '59f45488fdab0d070011beaa',
  userId: '5addb08fc157cc9d7804b274',
  organizationId: '5addb099c157cc9d7804b275',
  startTime: 1509180552900,
  phoneNumber: '01189998819991197253',
  extension: 'example-extension',
  duration: 200,
  hasCrmErrors: false,
  matchedCrmRecordsLength: 1,
  matchedCrmRecords: [
    {
      description: 'Example description',
      editLink: 'http://example.edit.link',
      email: 'someemail@tenfold.com',
      id: 'someRecordId',
      link: 'http://example.link',
      module: 'exampleModule',
      name: 'exampleName',
      ownerId: 'exampleOwnerId',
      parentName: 'exampleParentName',
    },
  ],
  isTransfer: false,
  recordingLink: 'http://example.recording.link/recording.mp3',
  description: 'Some description',
  direction: 'Inbound',
  hasTranscript: true,
  listeningScore: null,
  isMobile: false,
};

/** Source: V2 / Calls / Get call by Id */
export const V2_CALL = {
  data: {
    id: '579a5baf31137b9712270789',
    userId: '579a5baf83137b97002981ab',
    organizationId: '579a5baf83137b9700274389',
    pbxCallId: 'ac6a5640da2a911818ef44df8a89558e1234567890',
    callerIdName: 'Tenfold',
    startTime: 1510652233600,
    phoneNumber: '12345678901',
    extension: '1234',
    duration: 350123,
    crmRecordId: '1234567890abcdefgh',
    status: 'Hangup',
    hasCrmErrors: true,
    matchedCrmRecordsLength: 1,
    matchedCrmRecords: [record],
    isTransfer: false,
    recordingLink: 'https://api.tenfold.com/v2/recodings',
    description: 'Lorem ipsum sit amet',
    direction: 'Outbound',
    isMobile: false,
    hasTranscript: false,
    listeningScore: 43,
  },
};

const loginUser = {
  id: '5a4656511b43af426a897031',
  organizationId: '5ab356111b43af326a837024',
  primaryTeamId: '5ab354121b4aaf3f6a817031',
  username: 'john.doe@tenfold.com',
  name: 'John Doe',
  pictureUrl: 'https://....png',
  inboundEnabled: true,
  extensions: ['extension1', 'extension2'],
  createdAt: '1970-02-24T14:50:57.603Z',
  isAdmin: false,
  agentStatus: null,
};

/** Source: V2 / Users / Login into user account */
export const LOGIN = { data: loginUser, accessToken: 'ACCESS_TOKEN' };

/** Source: V2 / Users / Get user account data */
export const USER = {
  data: { ...loginUser, phoneNumbers: [{ number: '(123) 123 123', type: 'mobile' }], did: true },
};

/** Source: V2 / Users / Get user settings */
export const SETTINGS = {
  settings: {
    primaryExtension: 'abcdef',
    timezone: 'US/Central',
    dateFormat: 'YYYY-MM-DD',
    timeFormat: 'hh',
    locale: 'en-US',
    temperatureUnit: 'celsius',
  },
};

/** Source: V2 / CRM Records / Create CRM record */
export const CREATED_RECORD = { record: bean };

/** Source: V2 / CRM Records / Get last interaction */
export const LAST_INTERACTION = {
  data: {
    pbxCallId: 'ac6a5640da2a911818ef44df8a89558e1234567890.1234',
    status: 'Hangup',
    crmRecordId: '1234567890abcdefgh',
    direction: 'Outbound',
    startTime: '1510652233600',
    phoneNumber: '12345678901',
    matchedCrmRecords: [bean],
    provider: 'providername',
    isQueue: false,
    queue: '',
    extension: '1234',
    deleted: false,
  },
};

/** Keys and types all the way down; what is null on one side is left open on both by {@link shapes}. */
function shapeOf(value: unknown, beside: unknown): unknown {
  if (value === null || beside === null) return 'open';
  if (Array.isArray(value)) return [shapeOf(value[0], Array.isArray(beside) ? beside[0] : undefined)];
  if (typeof value !== 'object') return typeof value;
  const other = new Map(typeof beside === 'object' ? Object.entries(beside) : []);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner, other.get(key))]));
}

/** Both as shapes, to be compared with `toEqual`. */
export function shapes(answer: unknown, example: unknown): { readonly answer: unknown; readonly example: unknown } {
  return { answer: shapeOf(answer, example), example: shapeOf(example, answer) };
}
