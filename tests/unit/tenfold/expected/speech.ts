const analysed = {
  id: '5a0acf447d73e1f30259e21e',
  callId: '5a0acf447d73e1f30259e1f0',
  organizationId: '5a0acf447d73e1f30259e1f5',
};

const agent = {
  name: 'agent',
  spokenDurationPercent: 29.64,
  wordsPerMinute: 141.45,
  interruptPercent: 0,
  listeningScore: 71.24,
  interruptDurationS: 0,
  spokenDurationS: 999.32,
  wordCount: 2535,
  interruptCount: 0,
  spokenPercent: 33.44,
  speechSegments: [
    { wordCount: 6, wordsPerMinute: 279.07, startS: 693.66, endS: 694.95 },
    { wordCount: 54, wordsPerMinute: 143.05, startS: 1356.54, endS: 1379.19 },
  ],
};

const customer = {
  name: 'client',
  spokenDurationPercent: 45.03,
  wordsPerMinute: 153.2,
  interruptPercent: 0,
  listeningScore: 49.76,
  interruptDurationS: 0,
  spokenDurationS: 1827.84,
  wordCount: 4667,
  interruptCount: 0,
  spokenPercent: 64.76,
  speechSegments: [
    { wordCount: 9, wordsPerMinute: 204.55, startS: 2.49, endS: 5.13 },
    { wordCount: 3, wordsPerMinute: 72.29, startS: 25.62, endS: 28.11 },
  ],
};

/** What the answers about the words of a call mean. */
export const speech = {
  '30-get-transcript-for-call': {
    ...analysed,
    participants: [
      {
        name: 'agent',
        segments: [
          {
            language: 'en',
            terms: [
              { term: 'Ten', startS: 703.66, energy: 9.949, durationS: 0.19 },
              { term: 'Fold', startS: 705.02, energy: 12.742, durationS: 0.2 },
            ],
          },
        ],
      },
      {
        name: 'client',
        segments: [{ language: 'en', terms: [{ term: 'rocks!', startS: 706.11, energy: 13.43, durationS: 0.23 }] }],
      },
    ],
  },
  '31-get-keywords-for-call': {
    ...analysed,
    participants: [
      {
        name: 'agent',
        keywords: [
          { weight: 1, term: 'Ten', count: 8 },
          { weight: 1, term: 'Fold', count: 11 },
        ],
      },
      { name: 'client', keywords: [{ weight: 2, term: 'great', count: 23 }] },
    ],
  },
  '32-get-conversation-for-call': {
    id: '5a0ad09a1e7387bf0e88b6d7',
    callId: '5a0ad0991e7387bf0e88b6a9',
    organizationId: '5a0ad0991e7387bf0e88b6ae',
    participants: [agent, customer],
    whole: {
      interaction: 'conversation',
      spokenDurationPercent: 69.54,
      wordsPerMinute: 152.89,
      crosstalkPercent: 0,
      spokenDurationS: 2822.49,
      wordCount: 7192,
      crosstalkDurationPercent: 0,
      crosstalkDurationS: 0,
    },
  },
  '33-get-crm-errors-for-call': [{ method: 'createCall', message: 'Missing required parameters' }],
};
