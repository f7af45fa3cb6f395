import '../../support/i18n.ts';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import type { EarlierAgent } from '../../../lib/calls/transfers.ts';
import type { MessageAnswer } from '../../../lib/messages/contract.ts';
import { callFixture } from '../../fixtures/calls.ts';
import { deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

type Told = MessageAnswer<'call.transfers'>;

const history = () => screen.getByRole('region', { name: 'Transfer history' });

function transferred(answers: Told[]) {
  const told = [...answers];
  const fixture = deskFixture({ 'call.transfers': () => told.shift() ?? { ok: true, data: [] } });
  fixture.view.calls.value = [callFixture({ isTransfer: true })];
  return show(<Panel />, fixture);
}

const told = (...data: EarlierAgent[]): Told => ({ ok: true, data });
const robin: EarlierAgent = { id: 'leg', name: 'Robin Vale', extension: '1002', durationMs: 125_000 };

describe('a call that was handed over', () => {
  it('shows who had it before and what they noted, before the note of this agent', async () => {
    transferred([told({ ...robin, subject: 'Renewal', description: 'Wants two more seats.' })]);
    expect(await screen.findByText('Wants two more seats.')).toBeTruthy();
    expect(within(history()).getByText('Robin Vale, ext. 1002')).toBeTruthy();
    expect(within(history()).getByText('02:05')).toBeTruthy();
    const notes = screen.getByRole('textbox', { name: 'Notes' });
    expect(history().compareDocumentPosition(notes)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('folds a long note, and shows all of it when asked', async () => {
    const user = transferred([told({ ...robin, description: 'Wants more. '.repeat(30) })]);
    const more = await screen.findByRole('button', { name: 'Show all' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await user.click(more);
    expect(screen.getByRole('button', { name: 'Show less' }).getAttribute('aria-expanded')).toBe('true');
  });

  it('says when there is no note, no name, or nothing at all', async () => {
    transferred([told({ id: 'leg', durationMs: 0 })]);
    expect(await screen.findByText('A colleague')).toBeTruthy();
    expect(within(history()).getByText('No note')).toBeTruthy();
  });

  it('says when nothing was handed over', async () => {
    transferred([told()]);
    expect(await screen.findByText(/nothing was handed over/)).toBeTruthy();
  });

  it('says when it could not be loaded, and loads it again', async () => {
    const failed: Told = { ok: false, error: { code: 'server', message: '', retryable: true } };
    const user = transferred([failed, told({ ...robin, description: 'Wants more.' })]);
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Wants more.')).toBeTruthy();
  });
});

it('a call that was not handed over asks nobody for earlier agents', () => {
  const fixture = deskFixture();
  fixture.view.calls.value = [callFixture()];
  show(<Panel />, fixture);
  expect(screen.queryByRole('region', { name: 'Transfer history' })).toBeNull();
  expect(fixture.sent.some(({ name }) => name === 'call.transfers')).toBe(false);
});
