import '../../support/i18n.ts';
// Comes by itself otherwise, later than a test on a busy machine waits.
import '../../../components/app/ListsScreen.tsx';
import { act, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../../components/app/Panel.tsx';
import type { KnownList } from '../../../lib/lists/known-list.ts';
import type { MessageAnswer, MessageError, NumberReading } from '../../../lib/messages/contract.ts';
import { type DeskFixture, deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const jane = { id: 'jane', name: 'Jane Cooper', phoneNumbers: ['+15125551212', '+15125550118'] };
const marcus = { id: 'marcus', name: 'Marcus Reed', phoneNumbers: ['12'] };
const renewals: KnownList = { id: 'l1', name: 'Renewals', contacts: [jane, marcus], isLocal: false };
const trouble: MessageError = { code: 'server', message: '', retryable: true };
const refused = { ok: false as const, error: trouble };
const addedAs = (contactId: string, isShown = true) => ({
  ok: true as const,
  data: { state: 'added' as const, contactId, isShown },
});

function read(text: string): MessageAnswer<'phone.read'> {
  const data: NumberReading =
    text.length < 7
      ? { kind: 'refused', reason: 'too-short' }
      : { kind: 'number', number: '+14155550199', display: '+1 415-555-0199', national: '(415) 555-0199' };
  return { ok: true, data };
}

function deskWithLists(answers: Parameters<typeof deskFixture>[0] = {}, lists = [renewals]): DeskFixture {
  const fixture = deskFixture({ 'phone.read': ({ text }) => read(text), ...answers });
  fixture.view.contactLists.value = { state: 'loaded', lists };
  return fixture;
}

const button = (name: string) => screen.getByRole('button', { name });
/** The dial box has a field for a number, too. */
const field = (name: string) =>
  within(screen.getByRole('region', { name: 'Contact lists' })).getByRole<HTMLInputElement>('textbox', { name });
const sent = (fixture: DeskFixture, name: string) => fixture.sent.filter((each) => each.name === name);

async function openLists(fixture: DeskFixture) {
  const user = show(<Panel />, fixture);
  await user.click(screen.getByRole('tab', { name: 'Lists' }));
  await screen.findByRole('button', { name: 'New list' });
  return user;
}

async function openRenewals(fixture: DeskFixture) {
  const user = await openLists(fixture);
  await user.click(screen.getByRole('button', { name: /Renewals/ }));
  await screen.findByRole('heading', { name: 'Renewals' });
  return user;
}

describe('contact lists', () => {
  it('are asked for when somebody looks, and say how many people they have', async () => {
    const fixture = deskWithLists();
    await openLists(fixture);
    const rows = within(screen.getByRole('list', { name: 'Contact lists' })).getAllByRole('button');
    expect(rows.map((row) => row.textContent)).toEqual(['Renewals 2 people']);
    await waitFor(() => expect(sent(fixture, 'lists.refresh')).toHaveLength(1));
  });

  it('are loading before the first answer, and say what to do where there are none', async () => {
    const fixture = deskWithLists();
    fixture.view.contactLists.value = { state: 'never', lists: [] };
    await openLists(fixture);
    expect(screen.getByText('Loading lists…')).toBeDefined();
    fixture.view.contactLists.value = { state: 'loaded', lists: [] };
    expect(await screen.findByText(/^No lists yet/)).toBeDefined();
  });

  it('say that they are on this computer where the organisation has none', async () => {
    const fixture = deskWithLists({}, [{ ...renewals, id: 'local:1', isLocal: true }]);
    fixture.view.contactLists.value = { ...fixture.view.contactLists.value, state: 'unavailable' };
    await openLists(fixture);
    expect(screen.getByText(/kept on this computer only/)).toBeDefined();
    expect(button('Renewals 2 people · On this computer')).toBeDefined();
  });

  it('stay when Tenfold cannot be asked, with another try', async () => {
    const fixture = deskWithLists({ 'lists.refresh': () => refused });
    const user = await openLists(fixture);
    expect(await screen.findByText(/as they were last read/)).toBeDefined();
    await user.click(button('Try again'));
    expect(sent(fixture, 'lists.refresh')).toHaveLength(2);
    expect(screen.getByRole('button', { name: /Renewals/ })).toBeDefined();
  });

  it('keep the name of a new one that could not be made', async () => {
    let isDown = true;
    const made = { ok: true as const, data: { listId: 'l1', isShown: true } };
    const fixture = deskWithLists({ 'lists.create': () => (isDown ? refused : made) });
    const user = await openLists(fixture);
    await user.click(button('New list'));
    await user.keyboard('Leads{Enter}');
    await screen.findByRole('alert');
    expect(field('List name').value).toBe('Leads');
    isDown = false;
    await user.click(button('Try again'));
    expect(await screen.findByRole('heading', { name: 'Renewals' })).toBeDefined();
    expect(sent(fixture, 'lists.create').at(-1)?.input).toEqual({ name: 'Leads', contacts: [] });
  });

  it('are deleted only after a question, whose first answer is no', async () => {
    const fixture = deskWithLists({ 'lists.remove': () => refused });
    const user = await openRenewals(fixture);
    await user.click(button('Delete list'));
    expect(document.activeElement).toBe(button('Keep'));
    await user.keyboard('{Enter}');
    expect(sent(fixture, 'lists.remove')).toEqual([]);
    expect(document.activeElement).toBe(button('Delete list'));
    await user.click(button('Delete list'));
    await user.click(button('Delete'));
    expect((await screen.findByRole('alert')).textContent).toContain('“Renewals” was not deleted.');
  });

  it('are said to be in Tenfold where this computer has no room to show a new one; there is no second try', async () => {
    const fixture = deskWithLists({ 'lists.create': () => ({ ok: true, data: { listId: 'l2', isShown: false } }) });
    const user = await openLists(fixture);
    await user.click(button('New list'));
    await user.keyboard('Leads{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^“Leads” is in Tenfold, but .* storage is full/);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(sent(fixture, 'lists.create')).toHaveLength(1);
    await act(() => {
      const leads: KnownList = { id: 'l2', name: 'Leads', contacts: [], isLocal: false };
      fixture.view.contactLists.value = { state: 'loaded', lists: [renewals, leads] };
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('are renamed in place', async () => {
    const fixture = deskWithLists();
    const user = await openRenewals(fixture);
    await user.click(button('Rename'));
    await user.keyboard('March{Enter}');
    expect(sent(fixture, 'lists.rename').map(({ input }) => input)).toEqual([{ listId: 'l1', name: 'March' }]);
    await waitFor(() => expect(document.activeElement).toBe(button('Rename')));
  });
});

describe('people in a list', () => {
  it('are called with one click, by each of their numbers', async () => {
    const fixture = deskWithLists();
    const user = await openRenewals(fixture);
    await user.click(button('Call Jane Cooper, +1 512-555-0118'));
    expect(sent(fixture, 'call.dial').map(({ input }) => input)).toMatchObject([{ number: '+15125550118' }]);
  });

  it('are drawn only where they can be seen, so that five hundred are as quick as five', async () => {
    const contacts = Array.from({ length: 500 }, (_, index) => ({ ...jane, id: String(index), phoneNumbers: [] }));
    await openRenewals(deskWithLists({}, [{ ...renewals, contacts }]));
    const drawn = within(screen.getByRole('list', { name: 'People in Renewals' })).getAllByRole('listitem');
    expect(drawn.length).toBeLessThan(80);
    expect(drawn[0]?.getAttribute('aria-setsize')).toBe('500');
  });

  it('say why they cannot be called', async () => {
    const fixture = deskWithLists();
    const user = await openRenewals(fixture);
    expect(await screen.findByText(/^12 · Too short/)).toBeDefined();
    await user.click(button('Call Marcus Reed'));
    expect(sent(fixture, 'call.dial')).toEqual([]);
  });

  it('who could not be called are called again from there', async () => {
    const fixture = deskWithLists({ 'call.dial': () => refused });
    const user = await openRenewals(fixture);
    await user.click(button('Call Jane Cooper'));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(sent(fixture, 'call.dial')).toHaveLength(2);
  });

  it('are taken out by a key, and put back', async () => {
    const fixture = deskWithLists({ 'lists.addContact': () => addedAs('jane again') });
    const called = { attempts: 1, outcome: 'reached' as const };
    const user = await openRenewals(fixture);
    fixture.view.callDowns.value = new Map([['l1', { people: { jane: called } }]]);
    button('Call Jane Cooper').focus();
    await user.keyboard('{Delete}');
    expect(await screen.findByText('Jane Cooper was removed.')).toBeDefined();
    await user.click(button('Undo'));
    expect(sent(fixture, 'lists.addContact').map(({ input }) => input)).toEqual([
      { listId: 'l1', name: jane.name, phoneNumbers: jane.phoneNumbers, place: 0 },
    ]);
    await waitFor(() => expect(fixture.view.callDowns.value.get('l1')?.people).toEqual({ 'jane again': called }));
  });

  it('who could not be taken out are there again, with another try', async () => {
    const fixture = deskWithLists({ 'lists.removeContact': () => refused });
    const user = await openRenewals(fixture);
    await user.click(button('Remove Marcus Reed'));
    expect((await screen.findByRole('alert')).textContent).toContain('Marcus Reed was not removed.');
    await user.click(button('Try again'));
    expect(sent(fixture, 'lists.removeContact')).toHaveLength(2);
  });

  it('come in one after the other, once their number is one', async () => {
    const fixture = deskWithLists({ 'lists.addContact': () => addedAs('suzie') });
    const user = await openRenewals(fixture);
    await user.click(button('Add person'));
    await user.keyboard('Suzie Doe');
    await user.type(field('Phone number'), '12{Enter}');
    expect(await screen.findByText('Too short for a phone number.')).toBeDefined();
    expect(sent(fixture, 'lists.addContact')).toEqual([]);
    await user.type(field('Phone number'), '345678{Enter}');
    expect(await screen.findByText('Suzie Doe was added.')).toBeDefined();
    expect(sent(fixture, 'lists.addContact').map(({ input }) => input)).toEqual([
      { listId: 'l1', name: 'Suzie Doe', phoneNumbers: ['+14155550199'] },
    ]);
    expect(document.activeElement).toBe(field('Name'));
    expect(field('Name').value).toBe('');
  });

  it('are not lost half typed: whoever looks at all lists meanwhile finds them again, until they are given up', async () => {
    const user = await openRenewals(deskWithLists());
    await user.click(button('Add person'));
    await user.keyboard('Suzie Doe');
    await user.type(field('Phone number'), '415');
    await user.click(button('All lists'));
    await user.click(await screen.findByRole('button', { name: /Renewals/ }));
    expect(field('Name').value).toBe('Suzie Doe');
    expect(field('Phone number').value).toBe('415');
    expect(document.activeElement).toBe(button('All lists'));
    await user.click(button('Cancel'));
    await user.click(button('Add person'));
    expect(field('Name').value).toBe('');
  });

  it('are said to be there already', async () => {
    const already = { ok: true as const, data: { state: 'already' as const, name: 'Jane Cooper' } };
    const fixture = deskWithLists({ 'lists.addContact': () => already });
    const user = await openRenewals(fixture);
    await user.click(button('Add person'));
    await user.keyboard('J. Cooper');
    await user.type(field('Phone number'), '5125551212{Enter}');
    expect(await screen.findByText('This number is in the list already: Jane Cooper.')).toBeDefined();
    expect(field('Name').value).toBe('J. Cooper');
  });
});
