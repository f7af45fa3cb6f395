import '../../support/i18n.ts';
import { act, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import { deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function openSlowly() {
  vi.useFakeTimers();
  const fixture = deskFixture();
  fixture.view.ready.value = false;
  show(<Panel />, fixture);
  return fixture;
}

const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

describe('a panel whose storage is slow', () => {
  it('says nothing at first, and then that it is starting', async () => {
    openSlowly();
    await pass(500);
    expect(screen.getByRole('status').textContent).toBe('');
    await pass(500);
    expect(screen.getByRole('status').textContent).toBe('Ringside is starting…');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that it could not start when nothing comes, and can be opened anew', async () => {
    const reload = vi.spyOn(location, 'reload').mockReturnValue();
    openSlowly();
    await pass(6500);
    expect(screen.getByRole('status').textContent).toMatch(/could not start/);
    screen.getByRole('button', { name: 'Try again' }).click();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('starts after all when storage answers late', async () => {
    const { view } = openSlowly();
    await pass(6500);
    await act(() => {
      view.ready.value = true;
    });
    expect(screen.getByRole('tab', { name: 'Dial' })).toBeTruthy();
  });
});
