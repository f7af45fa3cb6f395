import * as v from 'valibot';
import { contract, type MessageInput, type MessageName } from '../../lib/messages/contract.ts';
import { contractVersion } from '../../lib/messages/version.ts';

/** A message, and what must come of it when a web page's script sends it. */
export interface ForeignMessage {
  message: unknown;
  /** `allowed`: may be answered well. `refused`: an answer that refuses. `unheard`: no message of ours, no answer. */
  fate: 'allowed' | 'refused' | 'unheard';
}

const id = 'e3b0c44298fc1c149afbf4c8';

/** One input of each message that fits its schema; a number that cannot be dialled stands for those that can. */
const rightInputs: { [N in MessageName]: MessageInput<N> } = {
  'session.signIn': { username: 'somebody@else.test', password: 'theirs', keepSignedIn: true },
  'session.signOut': {},
  'session.actAs': { userId: id, name: 'Robin Vale' },
  'session.stopActing': {},
  'session.openDashboard': {},
  'account.users': { name: '' },
  'account.readSettings': {},
  'account.changeSettings': { timezone: 'Asia/Tokyo', locale: 'ja-JP' },
  'account.setPicture': { base64: 'iVBORw0KGgoAAAANSUhEUg==' },
  'account.removePicture': {},
  'health.check': {},
  'organization.read': {},
  'server.save': {
    apiAddress: 'http://localhost:1',
    betaAddress: 'http://localhost:1',
    clientId: '',
    clientSecret: '',
  },
  'call.dial': { intentId: id, number: 'no number' },
  'call.decline': { intentId: id },
  'call.hangUp': { callId: id },
  'call.dismiss': { callId: id },
  'call.show': { callId: id },
  'call.transfers': { callId: id },
  'call.crmErrors': { callId: id },
  'call.writeAgain': { callId: id },
  'intent.dismiss': { intentId: id },
  'recording.start': { callId: id },
  'recording.stop': { callId: id },
  'match.link': { callId: id, record: { id, module: 'Contact', name: 'Somebody', link: 'https://evil.test/' } },
  'match.reject': { callId: id, rejected: true },
  'record.create': { callId: id, formId: 'lead', fields: { last_name: 'Somebody' } },
  'record.edit': { callId: id, recordId: id, formId: 'lead', fields: { last_name: 'Somebody' } },
  'record.removeNumber': { callId: id, recordId: id, module: 'Contact' },
  'removal.undo': { callId: id },
  'removal.dismiss': { callId: id },
  'record.activeInteraction': { id, module: 'Contact' },
  'record.lastInteraction': { id, module: 'Contact' },
  'note.resolve': { callId: id, keep: 'theirs' },
  'note.sendNow': { callId: id },
  'callPage.open': { callId: id },
  'callPage.recording': { callId: id },
  'callPage.transcript': { callId: id },
  'callPage.keywords': { callId: id },
  'callPage.conversation': { callId: id },
  'history.refresh': { userId: id },
  'history.more': { userId: id },
  'history.search': { userId: id, terms: ['quote'], page: 0 },
  'owed.dismiss': { callId: id, dismissed: true },
  'insights.offered': {},
  'insights.kept': { scope: { kind: 'company' }, fromMs: 0, toMs: 1, zone: 'UTC', memberCount: 1 },
  'insights.figures': { scope: { kind: 'company' }, fromMs: 0, toMs: 1, zone: 'UTC', memberCount: 1 },
  'phone.read': { text: '(512) 555-0134' },
  'phone.verdicts': { texts: ['Call (512) 555-0134 or +44 20 7946 0958', ''] },
  'page.numbers': {},
  'page.showNumber': { tabId: 1, key: id, start: 0, end: 1 },
  'lists.refresh': {},
  'lists.create': { name: 'Renewals', contacts: [{ name: 'Somebody', phoneNumbers: ['no number'] }] },
  'lists.rename': { listId: id, name: 'Renewals' },
  'lists.remove': { listId: id },
  'lists.addContact': { listId: id, name: 'Somebody', phoneNumbers: ['no number'] },
  'lists.removeContact': { listId: id, contactId: id },
  'diagnostics.read': {},
  'diagnostics.clear': {},
  'computer.deleteAll': {},
  'ownDay.look': {},
  'report.send': { kind: 'all-calls', startTimeMs: 0, endTimeMs: 1, timezone: 'UTC' },
  'window.open': {},
  'surface.visible': {},
  'page.visible': {},
  'page.chip': {},
};

const names = Object.keys(contract).filter((name): name is MessageName => Object.hasOwn(contract, name));
const strangeNames = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'session',
  'call.dial ',
  'CALL.DIAL',
];
const strangeNumbers = ['', '+', '*21*5125550134#', '12', 'javascript:alert(1)', '\u0000', '5'.repeat(2000), '٣٤'];
const strangeVersions = [0, 2, -1, 1.5, 1e308, '1', null, [1], { valueOf: 1 }];
const strangeValues = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'x'.repeat(2001),
  [],
  {},
  [[[[]]]],
  { __proto__: null, length: 3 },
];

/** What no message carries by right: who the sender claims to be. */
const claims = {
  kind: 'ringside',
  from: {
    kind: 'ringside',
    origin: 'chrome-extension://self',
    tabId: undefined,
    pageAddress: undefined,
    documentId: undefined,
  },
  sender: { id: 'self', origin: 'chrome-extension://self' },
  origin: 'chrome-extension://self',
  isTrusted: true,
};

/** All that architecture.md lets a page's script do, besides dialling; said here once more, apart from the contract. */
const pageMaySend: ReadonlySet<MessageName> = new Set(['phone.verdicts', 'page.visible', 'page.chip']);

function fits(name: MessageName, input: unknown): boolean {
  return v.is(contract[name].input, input);
}

/** What the contract says of a message by that name with that input. */
function judged(name: MessageName, input: unknown, more: object = {}): ForeignMessage {
  const isAllowed = pageMaySend.has(name) && fits(name, input);
  return { message: { ringside: contractVersion, name, input, ...more }, fate: isAllowed ? 'allowed' : 'refused' };
}

/** @param random the row's stream of numbers between 0 and 1 */
export function createForeignMessages(random: () => number) {
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;

  function damaged(input: unknown): unknown {
    if (typeof input !== 'object' || input === null || random() < 0.2) return pick(strangeValues);
    const entries = Object.entries(input);
    if (entries.length === 0) return { ['__proto__']: { admin: true }, anything: pick(strangeValues) };
    const [unlucky] = pick(entries);
    const changed = entries.map(([key, value]) => [key, key === unlucky ? pick(strangeValues) : value] as const);
    return Object.fromEntries(random() < 0.5 ? changed : changed.filter(([key]) => key !== unlucky));
  }

  function nested(depth: number): unknown {
    let value: unknown = pick(strangeValues);
    for (let level = 0; level < depth; level += 1) value = random() < 0.5 ? [value] : { [pick(strangeNames)]: value };
    return value;
  }

  const kinds: (() => ForeignMessage)[] = [
    () => {
      const name = pick(names);
      return judged(name, rightInputs[name]);
    },
    () => {
      const name = pick(names);
      return judged(name, rightInputs[name], claims);
    },
    () => {
      const name = pick(names);
      return judged(name, damaged(rightInputs[name]));
    },
    () => judged('call.dial', { intentId: id, number: pick(strangeNumbers) }),
    () => {
      const name = pick(names);
      const version = pick(strangeVersions);
      const message = { ringside: version, name, input: rightInputs[name] };
      return { message, fate: typeof version === 'number' ? 'refused' : 'unheard' };
    },
    () => ({ message: { ringside: contractVersion, name: pick(strangeNames), input: {} }, fate: 'refused' }),
    () => ({ message: pick([...strangeValues, nested(40), { ringside: contractVersion }]), fate: 'unheard' }),
    () => ({
      message: {
        ringsideRefresh: 1,
        clientId: 'sandbox-client',
        staleToken: '',
        addresses: { api: 'http://localhost:1', beta: 'http://localhost:1' },
      },
      fate: 'unheard',
    }),
  ];

  /** Rare, because each is a megabyte or more. */
  const huge: (() => ForeignMessage)[] = [
    () => judged('phone.verdicts', { texts: Array.from({ length: 500 }, () => '512 555 0134 '.repeat(153)) }),
    () => judged('record.create', { callId: id, formId: 'x'.repeat(4_000_000), fields: {} }),
    () => ({ message: 'x'.repeat(4_000_000), fate: 'unheard' }),
    () => ({ message: nested(500), fate: 'unheard' }),
  ];

  // An input that is called right and is not would be refused for the wrong reason.
  const wrong = names.filter((name) => !fits(name, rightInputs[name]));
  if (wrong.length > 0) throw new Error(`These inputs do not fit their schemas: ${wrong.join(', ')}.`);

  return {
    /** The message with that number: every five-hundredth is a huge one. */
    next: (index: number): ForeignMessage => (index % 500 === 499 ? pick(huge)() : pick(kinds)()),
  };
}
