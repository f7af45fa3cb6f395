import '../../support/i18n.ts';
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import type { HistoryPart } from '../../../lib/history/loading.ts';
import type { PastCall } from '../../../lib/history/past-call.ts';
import type { MessageAnswer } from '../../../lib/messages/contract.ts';
import { type DeskFixture, deskFixture, nowMs } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';
import { pastCall } from '../history/sample-calls.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const jane = { id: 'jane', module: 'Contact', name: 'Jane Cooper' };
const mine = { userId: 'u1' };
const calls: PastCall[] = [
  pastCall({ ...mine, id: 'jane', startedAtMs: nowMs - minuteMs, durationMs: 134_000, records: [jane], hasNote: true }),
  pastCall({ ...mine, id: 'missed', startedAtMs: nowMs - 2 * minuteMs, durationMs: 0, display: '+1 303-555-0161' }),
  pastCall({ ...mine, id: 'out', startedAtMs: nowMs - 3 * dayMs, direction: 'outbound', display: '+49 30 1234567' }),
];

const page = (listed: PastCall[], more: Partial<HistoryPart> = {}): MessageAnswer<'history.more'> => ({
  ok: true,
  data: { calls: listed, isComplete: true, isOrdered: true, ...more },
});
const refusal = (code: 'offline' | 'refused'): MessageAnswer<'history.more'> => ({
  ok: false,
  error: { code, message: '', retryable: code === 'offline' },
});

async function openCalls(fixture: DeskFixture) {
  const user = show(<Panel />, fixture);
  await user.click(screen.getByRole('tab', { name: 'Calls' }));
  await screen.findByRole('searchbox', { name: 'Search calls' });
  return user;
}

const rows = () => within(screen.getByRole('list', { name: 'Past calls' })).getAllByRole('button');
const names = () => rows().map((row) => row.textContent);
const sent = ({ sent: all }: DeskFixture, name: string) => all.filter((each) => each.name === name);

describe('the list of calls', () => {
  it('says which way, who, what there is, when and how long', async () => {
    await openCalls(deskFixture({ 'history.refresh': () => page(calls) }));
    await screen.findByText('3 calls');
    expect(names()[0]).toContain('Inbound');
    expect(names()[0]).toContain('Jane Cooper');
    expect(names()[0]).toContain('+1 512-555-1212');
    expect(names()[0]).toContain('Note');
    expect(names()[0]).toContain('In the CRM');
    expect(names()[0]).toContain('02:14');
    expect(names()[1]).toContain('Missed');
    expect(names()[1]).not.toContain('00:00');
    expect(names()[2]).toContain('Outbound');
  });

  it('shows at once what was kept, and then what Tenfold says', async () => {
    const answer = Promise.withResolvers<MessageAnswer<'history.refresh'>>();
    const fixture = deskFixture({ 'history.refresh': () => answer.promise });
    fixture.keptCalls.push(pastCall({ ...mine, id: 'missed', display: 'as it was' }));
    await openCalls(fixture);
    expect(await screen.findByText('as it was')).toBeTruthy();
    answer.resolve(page(calls));
    await screen.findByText('3 calls');
    expect(screen.queryByText('as it was')).toBeNull();
  });

  it('reads on while the end is in sight, and stops when there is no more', async () => {
    let pages = 0;
    const fixture = deskFixture({
      'history.refresh': () => page(calls.slice(0, 1), { isComplete: false }),
      'history.more': () => {
        pages += 1;
        return page([calls[pages] ?? pastCall()], { isComplete: pages === 2 });
      },
    });
    await openCalls(fixture);
    await screen.findByText('3 calls');
    expect(sent(fixture, 'history.more')).toHaveLength(2);
  });

  it('counts one call as one, also while more may come', async () => {
    const fixture = deskFixture({
      'history.refresh': () => page(calls.slice(0, 1), { isComplete: false }),
      'history.more': () => refusal('refused'),
    });
    await openCalls(fixture);
    expect(await screen.findByText('1 call so far')).toBeTruthy();
  });

  it('is walked along with the arrow keys; Enter opens a call, Escape comes back to it', async () => {
    const user = await openCalls(deskFixture({ 'history.refresh': () => page(calls) }));
    await screen.findByText('3 calls');
    rows()[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(rows()[1]);
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(screen.queryByRole('list', { name: 'Past calls' })).toBeNull();
    });
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(rows()[1]);
  });
});

describe('the filters', () => {
  it('show the calls of one direction, and can be cleared', async () => {
    const user = await openCalls(deskFixture({ 'history.refresh': () => page(calls) }));
    await screen.findByText('3 calls');
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Direction' }), 'Missed');
    expect(await screen.findByText('1 call')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Filters (1)' })).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Number' }), '999');
    expect(await screen.findByText('No call fits these filters.')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Clear filters' })[0] ?? document.body);
    expect(await screen.findByText('3 calls')).toBeTruthy();
  });

  it('offer other users to administrators only', async () => {
    const fixture = deskFixture({
      'history.refresh': ({ userId }) => page(userId === 'u2' ? [pastCall({ userId, display: 'of Robin' })] : calls),
      'account.users': () => ({ ok: true, data: [{ id: 'u2', name: 'Robin Vale', username: 'robin' }] }),
    });
    const user = await openCalls(fixture);
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    expect(screen.queryByRole('combobox', { name: 'User' })).toBeNull();
    const { account } = fixture.view;
    if (account.value.state === 'signed-in') account.value = { ...account.value, isAdmin: true };
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    await screen.findByRole('option', { name: 'Robin Vale' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'User' }), 'Robin Vale');
    expect(await screen.findByText('of Robin')).toBeTruthy();
    expect(screen.queryByText('Jane Cooper')).toBeNull();
  });
});

describe('the search', () => {
  it('asks for words and phrases, and shows what is known to hold them meanwhile', async () => {
    const answer = Promise.withResolvers<MessageAnswer<'history.search'>>();
    const fixture = deskFixture({ 'history.refresh': () => page(calls), 'history.search': () => answer.promise });
    const user = await openCalls(fixture);
    await screen.findByText('3 calls');
    await user.type(screen.getByRole('searchbox'), 'jane "cooper"');
    await waitFor(() => {
      expect(names()).toHaveLength(1);
    });
    await waitFor(() => {
      expect(sent(fixture, 'history.search').map(({ input }) => input)).toEqual([
        { userId: 'u1', terms: ['jane', 'cooper'], page: 0 },
      ]);
    });
    answer.resolve(page([pastCall({ ...mine, id: 'found', display: 'said it' })]));
    await screen.findByText('2 calls');
    expect(screen.getByText('said it')).toBeTruthy();
  });

  it('says when no call holds the words, with a way back', async () => {
    const fixture = deskFixture({ 'history.refresh': () => page(calls), 'history.search': () => page([]) });
    const user = await openCalls(fixture);
    await user.type(screen.getByRole('searchbox'), 'nowhere');
    expect(await screen.findByText('No call holds these words.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear search' }));
    expect(await screen.findByText('3 calls')).toBeTruthy();
  });
});

describe('a list that cannot be read', () => {
  it('says so, shows what is known, and is read as soon as somebody tries again', async () => {
    let isOffline = true;
    const fixture = deskFixture({ 'history.refresh': () => (isOffline ? refusal('offline') : page(calls)) });
    fixture.keptCalls.push(...calls.slice(0, 1));
    const user = await openCalls(fixture);
    expect(await screen.findByText('No network. These are the calls known on this computer.')).toBeTruthy();
    expect(names()).toHaveLength(1);
    isOffline = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('3 calls')).toBeTruthy();
    expect(screen.queryByText(/No network/)).toBeNull();
  });

  it('is read by itself when Tenfold can be reached again', async () => {
    let isOffline = true;
    const fixture = deskFixture({ 'history.refresh': () => (isOffline ? refusal('offline') : page(calls)) });
    fixture.view.connection.value = { state: 'offline' };
    await openCalls(fixture);
    expect(await screen.findByText('Nothing is known on this computer yet.')).toBeTruthy();
    isOffline = false;
    fixture.view.connection.value = { state: 'ok' };
    expect(await screen.findByText('3 calls')).toBeTruthy();
  });

  it('is read by itself when the network is back before the answer to what was asked without it', async () => {
    const answers: MessageAnswer<'history.refresh'>[] = [refusal('offline'), page(calls)];
    await openCalls(deskFixture({ 'history.refresh': () => answers.shift() ?? page([]) }));
    expect(await screen.findByText('No network. These are the calls known on this computer.')).toBeTruthy();
    expect(await screen.findByText('3 calls', undefined, { timeout: 3000 })).toBeTruthy();
  });

  it('says that Tenfold refuses, and that there are no calls, each in its words', async () => {
    await openCalls(deskFixture({ 'history.refresh': () => refusal('refused') }));
    expect(await screen.findByText('Tenfold does not let you see these calls.')).toBeTruthy();
  });

  it('is no trouble when there is just no call yet', async () => {
    await openCalls(deskFixture({ 'history.refresh': () => page([]) }));
    expect(await screen.findByText(/^No calls yet/)).toBeTruthy();
  });
});
