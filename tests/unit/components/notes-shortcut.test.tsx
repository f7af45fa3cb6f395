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

  it('leaves everything as it is when there is no call', async () => {
    const fixture = deskFixture();
    show(<Panel />, fixture);
    await act(() => {
      fixture.view.panelWish.value = { part: 'notes', surface: 'popup', atMs: nowMs };
    });
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Phone number' }));
  });
});
