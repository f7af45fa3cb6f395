import '../../support/i18n.ts';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { CallPage } from '../../../components/app/CallPage.tsx';
// Loaded with the page in the browser; here before, so that no test waits for a compiler.
import '../../../components/app/CallPageScreen.tsx';
import type { CallFacts } from '../../../lib/history/call-facts.ts';
import type { MessageAnswer } from '../../../lib/messages/contract.ts';
import type { Keywords } from '../../../lib/tenfold/model-speech.ts';
import { callFixture } from '../../fixtures/calls.ts';
import { deskFixture, nowMs } from '../../fixtures/desk.ts';
import { conversationOf, said, transcriptOf } from '../../fixtures/speech.ts';
import { show } from '../../support/screen.tsx';

const talk = transcriptOf(['agent', said(1, 'The price holds')], ['client', said(4, 'Good, send the price list')]);
const facts: CallFacts = {
  userId: 'u1',
  durationMs: 64_000,
  isMobile: false,
  hasRecording: false,
  mayHaveTranscript: true,
  hasCrmErrors: false,
  isTransfer: false,
};
const keywords: Keywords = {
  ...talk,
  participants: [
    { name: 'agent', keywords: [{ term: 'list', weight: 1, count: 3 }] },
    { name: 'client', keywords: [] },
  ],
};
const failed = (code: 'server' | 'refused' | 'not-found') =>
  ({ ok: false, error: { code, message: '', retryable: false } }) as const;

const old = callFixture({
  status: 'finished',
  startedAtMs: nowMs - 9 * 86_400_000,
  endedAtMs: nowMs - 9 * 86_400_000 + 64_000,
  description: 'Wants the list',
});

function openPage(
  transcript: MessageAnswer<'callPage.transcript'> = { ok: true, data: talk },
  open: MessageAnswer<'callPage.open'> = { ok: true, data: facts },
) {
  const answers = { open, transcript };
  const fixture = deskFixture({
    'callPage.open': () => answers.open,
    'callPage.transcript': () => answers.transcript,
    'callPage.keywords': () => ({ ok: true, data: keywords }),
    'callPage.conversation': () => ({ ok: true, data: conversationOf(30, 60) }),
  });
  fixture.view.pastCalls.value = [old];
  const user = show(<CallPage callId="call-1" onBack={() => undefined} />, fixture);
  return { fixture, user, answers };
}

const transcript = async () => within(await screen.findByRole('region', { name: 'Transcript' }));

describe('the page of an old call', () => {
  it('shows whom it was with, when and for how long, and its note', async () => {
    openPage();
    expect(await screen.findByRole('heading', { level: 2, name: 'Jane Cooper' })).toBeTruthy();
    expect(await screen.findByText('01:04')).toBeTruthy();
    expect(await screen.findByDisplayValue('Wants the list')).toBeTruthy();
  });

  it('lets the note be changed, long afterwards', async () => {
    const { fixture, user } = openPage();
    await user.type(await screen.findByRole('textbox', { name: 'Notes' }), '!');
    expect(fixture.drafts.at(-1)).toMatchObject({ key: 'call-1', description: 'Wants the list!' });
  });

  it('lets nobody change a colleague’s note', async () => {
    openPage(undefined, { ok: true, data: { ...facts, userId: 'u2' } });
    expect(await screen.findByText(/This is a colleague’s call/)).toBeTruthy();
    expect(screen.getByText('Wants the list')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Notes' })).toBe(null);
    expect(screen.queryByRole('button', { name: 'Not this person' })).toBe(null);
  });

  it('says that the server no longer has it', async () => {
    openPage(undefined, failed('not-found'));
    expect(await screen.findByText('Tenfold no longer has this call.')).toBeTruthy();
  });

  it('can be asked for again when it could not be loaded', async () => {
    const { user, answers } = openPage(undefined, failed('server'));
    const again = await screen.findByRole('button', { name: 'Try again' });
    answers.open = { ok: true, data: facts };
    await user.click(again);
    expect(await screen.findByDisplayValue('Wants the list')).toBeTruthy();
  });
});

describe('the transcript of a call', () => {
  it('is by speaker: the agent, and whom they talked to', async () => {
    openPage();
    const turns = await (await transcript()).findAllByRole('listitem');
    expect(turns.map((turn) => turn.textContent.trim())).toEqual([
      'You 00:01The price holds',
      'Jane Cooper 00:04Good, send the price list',
    ]);
  });

  it('is not for everybody, and is not there for every call', async () => {
    openPage(failed('refused'));
    expect(await (await transcript()).findByText('You may not see this part of the call.')).toBeTruthy();
  });

  it('is not asked for when the call has none', async () => {
    const { fixture } = openPage(undefined, { ok: true, data: { ...facts, mayHaveTranscript: false } });
    expect(await (await transcript()).findByText('This call was not transcribed.')).toBeTruthy();
    expect(fixture.sent.some(({ name }) => name === 'callPage.transcript')).toBe(false);
  });

  it('counts what is searched for, and goes from place to place', async () => {
    const { user } = openPage();
    const region = await transcript();
    const box = await region.findByRole('searchbox', { name: 'Search the transcript' });
    await user.type(box, 'price');
    expect(region.getByRole('status').textContent).toBe('1 of 2');
    await user.keyboard('{Enter}');
    expect(region.getByRole('status').textContent).toBe('2 of 2');
    await user.click(region.getByRole('button', { name: 'Next match' }));
    expect(region.getByRole('status').textContent).toBe('1 of 2');
    await user.keyboard('{Tab}');
    await user.clear(box);
    await user.type(box, 'nowhere');
    expect(region.getByRole('status').textContent).toBe('Not found');
  });
});

describe('how a call went', () => {
  it('is a picture with its figures beside it', async () => {
    openPage();
    expect(await screen.findByRole('img', { name: 'Who spoke when: You 33 %, Jane Cooper 67 %' })).toBeTruthy();
    const table = within(screen.getByRole('table', { name: 'Conversation' }));
    const rows = table.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ['', 'You', 'Jane Cooper'],
      ['Talk share', '33 %', '67 %'],
      ['Words per minute', '141', '153'],
      ['Interruptions', '0', '2'],
      ['Listening score', '71 of 100', 'Not known'],
      ['At the same time', '1.5 %'],
    ]);
  });

  it('has its telling words, and a click finds them in what was said', async () => {
    const { user } = openPage();
    await user.click(await screen.findByRole('button', { name: 'list, 3 times' }));
    expect((await transcript()).getByRole('status').textContent).toBe('1 of 1');
  });
});
