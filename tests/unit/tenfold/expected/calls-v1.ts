const listed = {
  userId: 'abcdef123456',
  organizationId: 'bcdefa234561',
  phoneNumber: '15125551234',
  direction: 'outbound',
  extension: '1001',
  records: [],
  isTransfer: false,
  hasCrmErrors: false,
};

const ended = { status: 'finished', statusWord: 'completed' };

/** What the answers of v1 about calls mean. */
export const callsV1 = {
  '05-starting-a-new-call': {
    id: '36a0a670-8dfc-407b-a855-7a26cc9cf562',
    status: 'queued',
    statusWord: 'queued',
  },
  '06-receiving-call-events': {
    call: {
      ...ended,
      id: 'cdefab345612',
      userId: 'abcdef123456',
      organizationId: 'bcdefa234561',
      phoneNumber: '15125551212',
      direction: 'outbound',
      startTimeMs: 1_500_672_463_014,
      endTimeMs: 1_500_672_471_430,
      durationMs: 8416,
      createdTimeMs: 1_500_672_463_078,
      extension: '1234',
      phoneSystemCallId: '1500441358436',
      records: [],
      isTransfer: false,
      hasCrmErrors: false,
    },
    timestampMs: 1_500_672_471_430,
  },
  '07-get-all-calls': [
    {
      ...listed,
      id: 'cdefab345612',
      startTimeMs: 1_496_791_444_863,
      endTimeMs: 1_496_791_492_860,
      createdTimeMs: 1_496_791_444_932,
      durationMs: 47_997,
      phoneSystemCallId: '1234',
      recordingLink: 'https://example.org/recording.url.mp3',
    },
    {
      ...listed,
      id: 'defabc456123',
      startTimeMs: 1_497_136_979_222,
      endTimeMs: 1_497_137_003_908,
      createdTimeMs: 1_497_136_979_290,
      durationMs: 24_686,
      phoneSystemCallId: '23445',
    },
  ],
  '08-get-a-specific-call': {
    ...ended,
    id: '350beb96-fed3-496a-b9cb-045107dbbf0d',
    userId: '58ffa2b444a589070009b05c',
    organizationId: '58ffa2b444a589070009b05d',
    phoneNumber: '12106397516',
    direction: 'outbound',
    startTimeMs: 1_500_672_187_876,
    createdTimeMs: 1_500_672_187_939,
    durationMs: 0,
    extension: '3363',
    phoneSystemCallId: '1500441358178',
    records: [],
    isTransfer: false,
    hasCrmErrors: false,
  },
};
