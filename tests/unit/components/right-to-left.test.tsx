import '../../support/i18n.ts';
import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onwardKey } from '../../../components/ui/arrow-keys.ts';
import { Tabs } from '../../../components/ui/Tabs.tsx';

afterEach(() => {
  cleanup();
  document.body.style.direction = '';
});

const items = ['first', 'second', 'third'].map((id) => ({ id, content: id }));

describe('where text runs from right to left', () => {
  it('the left arrow leads to the next tab', async () => {
    document.body.style.direction = 'rtl';
    const onSelect = vi.fn();
    render(<Tabs label="Screens" items={items} selected="second" onSelect={onSelect} />);
    const user = userEvent.setup();
    screen.getByRole('tab', { selected: true }).focus();
    await user.keyboard('{ArrowLeft}');
    await user.keyboard('{ArrowRight}');
    expect(onSelect.mock.calls).toEqual([['third'], ['first']]);
  });

  it('only arrows to the sides are turned round', () => {
    document.body.style.direction = 'rtl';
    expect(['ArrowLeft', 'ArrowDown', 'Home'].map((key) => onwardKey(key, document.body))).toEqual([
      'ArrowRight',
      'ArrowDown',
      'Home',
    ]);
  });

  it('an English talk is walked through as in English', () => {
    document.body.style.direction = 'rtl';
    document.body.innerHTML = '<p style="direction: ltr"><span>Morning</span></p>';
    expect(onwardKey('ArrowRight', document.querySelector('span') ?? document.body)).toBe('ArrowRight');
  });
});
