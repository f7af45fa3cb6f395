import '../../support/i18n.ts';
import { act, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import type { PastCall } from '../../../lib/history/past-call.ts';
import { callFixture } from '../../fixtures/calls.ts';
import { deskFixture, nowMs } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';
import { pastCall } from '../history/sample-calls.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const jane = { id: 'jane', module: 'Contact', name: 'Jane Cooper' };
const mine = { userId: 'u1' };

describe('what is owed today', () => {
  const owing: PastCall[] = [
    pastCall({ ...mine, id: 'talked', startedAtMs: nowMs - minuteMs, records: [jane] }),
    pastCall({ ...mine, id: 'missed', number: '+13035550161', startedAtMs: nowMs - 2 * minuteMs, durationMs: 0 }),
    pastCall({ ...mine, id: 'refused', number: '+493012', startedAtMs: nowMs - 3 * minuteMs, hasCrmErrors: true }),
    pastCall({ ...mine, id: 'long ago', startedAtMs: nowMs - 3 * dayMs }),
  ];
  const owedRows = () =>
    within(screen.getByRole('list', { name: 'Calls that owe something' }))
      .getAllByRole('listitem')
      .map((row) => row.textContent);

  async function openOwed(...more: PastCall[]) {
    const calls = [...owing, ...more];
    const fixture = deskFixture({
      'history.refresh': () => ({ ok: true, data: { calls, isComplete: true, isOrdered: true } }),
      'owed.dismiss': ({ callId, dismissed }) => {
        const before = fixture.view.dismissedOwed.value.filter((id) => id !== callId);
        fixture.view.dismissedOwed.value = dismissed ? [callId, ...before] : before;
        return { ok: true, data: null };
      },
    });
    const user = show(<Panel />, fixture);
    await user.click(screen.getByRole('tab', { name: 'Calls' }));
    await user.click(await screen.findByRole('button', { name: `Owed (${String(3 + more.length)})` }));
    return { fixture, user };
  }

  it('is a list of its own that says what each call owes', async () => {
    await openOwed();
    expect(owedRows()).toHaveLength(3);
    expect(owedRows()[0]).toContain('Note');
    expect(owedRows()[1]).toContain('Call back');
    expect(owedRows()[2]).toMatch(/Note.*Person.*CRM/);
  });

  it('is worked through by keyboard alone, down to the last call', async () => {
    const { fixture, user } = await openOwed();
    await user.tab();
    await user.tab();
    await user.keyboard('{ArrowDown}{Delete}');
    await waitFor(() => {
      expect(owedRows()).toHaveLength(2);
    });
    expect(document.activeElement?.textContent).toContain('CRM');
    await user.keyboard('{Delete}{Delete}');
    expect(await screen.findByText('Nothing is owed today.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Owed' }));
    const dismissed = fixture.sent.filter(({ name }) => name === 'owed.dismiss');
    expect(dismissed.map(({ input }) => input)).toEqual(
      ['missed', 'refused', 'talked'].map((callId) => ({ callId, dismissed: true })),
    );
  });

  it('is written at once: Enter opens a call at its note, Escape leads to the next one', async () => {
    const { fixture, user } = await openOwed();
    const finished = { status: 'finished', dismissed: true, startedAtMs: nowMs - minuteMs } as const;
    await act(() => {
      fixture.view.calls.value = [callFixture({ id: 'talked', ...finished })];
    });
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Notes' }));
    });
    await user.keyboard('Renews in May{Escape}');
    expect(owedRows()).toHaveLength(2);
    expect(document.activeElement?.textContent).toContain('Call back');
  });

  it('is a person to choose where the note is written: Enter opens the call at the records', async () => {
    const john = { id: 'john', module: 'Contact', name: 'John Cooper' };
    const startedAtMs = nowMs - 4 * minuteMs;
    const { fixture, user } = await openOwed(
      pastCall({ ...mine, id: 'shared', startedAtMs, hasNote: true, records: [jane, john] }),
    );
    await act(() => {
      const finished = { status: 'finished', dismissed: true, startedAtMs } as const;
      fixture.view.calls.value = [
        callFixture({ id: 'shared', ...finished, description: 'Renews in May', records: [jane, john] }),
      ];
    });
    await user.tab();
    await user.tab();
    await user.keyboard('{End}{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('radio', { name: /Jane Cooper/ }));
    });
  });

  it('comes back when it was set aside by mistake', async () => {
    const { user } = await openOwed();
    await user.click(screen.getByRole('button', { name: 'Set aside Jane Cooper' }));
    expect(await screen.findByText('Jane Cooper was set aside.')).toBeTruthy();
    expect(owedRows()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => {
      expect(owedRows()).toHaveLength(3);
    });
  });
});
