import '../../support/i18n.ts';
// Comes by itself otherwise, later than a test on a busy machine waits.
import '../../../components/app/ListFromPage.tsx';
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import type { PageNumber } from '../../../lib/phone/listing/page-numbers.ts';
import { deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const entry = (number: string, more: Partial<PageNumber>): PageNumber => ({
  ...{ key: number, start: 0, end: 12, number, display: number, before: '', shown: number, after: '' },
  ...more,
});
const numbers = [
  entry('+15125551212', { name: 'Jane Cooper', holder: 'a' }),
  entry('+15125550101', { name: 'Jane Cooper', holder: 'a' }),
  entry('+13035550161', {}),
  entry('+19005550199', { name: 'Lucky Line', caution: 'premium' }),
  entry('+15125551212', {}),
];

async function opened(page: readonly PageNumber[] = numbers, isShown = true) {
  const fixture = deskFixture({
    'page.numbers': () => ({
      ok: true,
      data: { state: 'listed', tabId: 7, title: 'Contacts | HubSpot', numbers: [...page], isCut: false },
    }),
    'lists.create': () => ({ ok: true, data: { listId: 'new', isShown } }),
  });
  const user = show(<Panel />, fixture);
  await user.click(screen.getByRole('button', { name: 'Numbers on this page' }));
  await user.click(await screen.findByRole('button', { name: 'Make a list from this page' }));
  await screen.findByRole('form', { name: 'New list' });
  const made = () => fixture.sent.filter(({ name }) => name === 'lists.create').map(({ input }) => input);
  return { user, made };
}

describe('a list from a page', () => {
  it('has every person once with all their numbers, those that cost money unticked, and the name of the page', async () => {
    const { user, made } = await opened();
    expect(screen.getAllByRole('checkbox')).toHaveLength(3);
    expect(screen.getByRole('checkbox', { name: '+19005550199' })).toHaveProperty('checked', false);
    expect(screen.getByText('This is a premium-rate number.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Create list (2)' }));
    expect(made()).toEqual([
      {
        name: 'Contacts',
        contacts: [
          { name: 'Jane Cooper', phoneNumbers: ['+15125551212', '+15125550101'] },
          { name: '', phoneNumbers: ['+13035550161'] },
        ],
      },
    ]);
  });

  it('takes corrected names, and leaves out who was unticked', async () => {
    const { user, made } = await opened();
    const name = screen.getByRole('textbox', { name: 'Name for +13035550161' });
    await user.type(name, 'Marcus Reed');
    await user.click(screen.getByRole('checkbox', { name: '+15125551212, +15125550101' }));
    await user.click(screen.getByRole('button', { name: 'Create list (1)' }));
    expect(made()).toEqual([{ name: 'Contacts', contacts: [{ name: 'Marcus Reed', phoneNumbers: ['+13035550161'] }] }]);
  });

  it('is not made without a name or without anybody, and says what is missing', async () => {
    const { user, made } = await opened(numbers.slice(2, 3));
    await user.clear(screen.getByRole('textbox', { name: 'Name of the list' }));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('Enter a name for the list.');
    await user.type(screen.getByRole('textbox', { name: 'Name of the list' }), 'Monday');
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Create list (0)' }));
    expect(screen.getByRole('alert').textContent).toBe('Tick at least one person.');
    expect(made()).toEqual([]);
  });

  it('stays as it was corrected while the numbers of the page are put away', async () => {
    const { user, made } = await opened();
    await user.type(screen.getByRole('textbox', { name: 'Name for +13035550161' }), 'Marcus Reed');
    await user.click(screen.getByRole('checkbox', { name: '+15125551212, +15125550101' }));
    const toggle = screen.getByRole('button', { name: 'Numbers on this page' });
    await user.click(toggle);
    expect(screen.queryByRole('form', { name: 'New list' })).toBeNull();
    await user.click(toggle);
    await user.click(screen.getByRole('button', { name: 'Create list (1)' }));
    expect(made()).toEqual([{ name: 'Contacts', contacts: [{ name: 'Marcus Reed', phoneNumbers: ['+13035550161'] }] }]);
  });

  it('is made once where the disk has no room to show it, and that is said', async () => {
    const { user, made } = await opened(numbers, false);
    await user.click(screen.getByRole('button', { name: 'Create list (2)' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^“Contacts” is in Tenfold, but .* storage is full/);
    expect(screen.queryByRole('button', { name: /^Create list/ })).toBeNull();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Make a list from this page' })).toBeTruthy();
    expect(made()).toHaveLength(1);
  });

  it('can be given up; the numbers are there again', async () => {
    const { user, made } = await opened();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name: 'Make a list from this page' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Numbers on this page' }));
    expect(made()).toEqual([]);
  });
});
