/** What people say on the made-up calls. */

type Lines = readonly [string, ...string[]];

export const AGENT_LINES: Lines = [
  'Thanks for taking my call, do you have a minute?',
  'I wanted to follow up on the quote we sent last week.',
  'We can deliver to the second plant without extra cost.',
  'Let me check that with our warehouse and get back to you.',
  'The renewal would keep your current price for three years.',
  'I understand, the invoice should not have been sent twice.',
  'Could you send me the photos of the damage by e-mail?',
  'Who else would have to look at the contract?',
  'I will put you through to my colleague in support.',
  'Shall we say Thursday at ten?',
];

export const CLIENT_LINES: Lines = [
  'Yes, go ahead, I have about five minutes.',
  'The price is higher than what we paid last year.',
  'We would need forty of them by the end of the month.',
  'Could you explain the service plan once more?',
  'That sounds good, please send me the contract.',
  'I am not sure, my manager decides about that.',
  'The delivery was two days late again.',
  'Thursday works for me, dock four is free then.',
  'I already paid that invoice.',
  'Great, thank you very much for your help.',
];
