/** What agents write down after calls. */

export interface Note {
  readonly subject: string;
  readonly description: string;
}

export const NOTES: readonly [Note, ...Note[]] = [
  { subject: 'Quote', description: 'Sends the quote for the second plant today, decision by Friday.' },
  { subject: 'Left word', description: 'Left word, calls back.' },
  { subject: 'Delivery', description: 'Delivery moved to next week, dock 4 is fine.' },
  { subject: 'Renewal', description: 'Renewal is on the agenda in March; wants a three-year price.' },
  { subject: 'Claim', description: 'Claim is open. Photos are coming by e-mail.' },
  { subject: '', description: 'Price is too high compared with last year. Wants to talk about volume.' },
  { subject: 'Demo', description: 'Demo went well, send the contract.' },
  { subject: 'Invoice', description: 'Invoice was paid twice; accounting refunds one.' },
  { subject: 'Wrong person', description: 'Not in charge any more, asked for the new contact.' },
  { subject: '', description: 'Asked about the service plan, no decision yet.' },
];
