import '../../support/i18n.ts';
import { act, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import { callFixture } from '../../fixtures/calls.ts';
import { deskFixture, nowMs } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

describe('the shortcut to the notes', () => {
  it('brings the newest call in front, with the keyboard in its notes', async () => {
    const fixture = deskFixture();
    fixture.view.calls.value = [callFixture({ status: 'in-progress' })];
    const user = show(<Panel />, fixture);
    await user.click(screen.getByRole('tab', { name: 'Dial' }));
    await act(() => {
      fixture.view.panelWish.value = { part: 'notes', surface: 'popup', atMs: nowMs };
    });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Notes' }));
    expect(fixture.view.panelWish.value).toBeNull();
  });

  it('leaves everything as it is when there is no call, and says so until that is closed', async () => {
    const fixture = deskFixture();
    const user = show(<Panel />, fixture);
    await act(() => {
      fixture.view.panelWish.value = { part: 'notes', surface: 'popup', atMs: nowMs };
    });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Phone number' }));
    expect(screen.getByRole('alert').textContent).toBe('There is no call to take notes of.');
    await user.click(screen.getByRole('button', { name: 'Close message' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the notification of a call', () => {
  it('brings that call in front, and not the newest', async () => {
    const fixture = deskFixture();
    fixture.view.calls.value = [
      callFixture({ id: 'new', callerName: 'Marcus Reed', records: [], status: 'ringing', direction: 'inbound' }),
      callFixture({ id: 'old', callerName: 'Jane Cooper', records: [], status: 'ringing', direction: 'inbound' }),
    ];
    show(<Panel />, fixture);
    const front = () => screen.getAllByRole('tab', { selected: true }).map(({ textContent }) => textContent);
    expect(front()).toEqual([expect.stringContaining('Marcus Reed')]);
    await act(() => {
      fixture.view.panelWish.value = { part: 'call', callId: 'old', surface: 'popup', atMs: nowMs };
    });
    expect(front()).toEqual([expect.stringContaining('Jane Cooper')]);
    expect(fixture.view.panelWish.value).toBeNull();
  });
});
