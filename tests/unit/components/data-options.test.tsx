import '../../support/i18n.ts';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { DataOptions } from '../../../components/app/DataOptions.tsx';
import { deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const click = (name: string) => screen.getByRole('button', { name });

describe('options → Data', () => {
  it('names the file that was saved', async () => {
    const user = show(<DataOptions />, deskFixture());
    await user.click(click('Export'));
    expect(await screen.findByText('Saved as ringside-2026-03-12.json')).toBeTruthy();
  });

  it('deletes nothing before it was asked, and names what would be lost', async () => {
    const fixture = deskFixture();
    fixture.unsent.own = [{ key: 'one', who: 'Jane Cooper', text: 'Wants an offer' }];
    fixture.unsent.ofOthers = 2;
    fixture.unsent.lists = ['Renewals', 'Trade fair'];
    const user = show(<DataOptions />, fixture);
    await user.click(click('Delete all…'));
    const question = within(await screen.findByRole('region', { name: /Delete everything/ }));
    expect(question.getByRole('listitem').textContent).toBe('Jane Cooper Wants an offer');
    expect(question.getByText('Lists that are on this computer only: Renewals, Trade fair')).toBeTruthy();
    expect(question.getByText(/others who were signed in here: 2/)).toBeTruthy();
    await user.click(question.getByRole('button', { name: 'Cancel' }));
    expect(fixture.sent).toEqual([]);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('deletes nothing and says so when nobody can tell what would be lost', async () => {
    const fixture = deskFixture();
    const { unsentNotes } = fixture.desk;
    fixture.desk.unsentNotes = () => Promise.reject(new Error('the database is closed'));
    const user = show(<DataOptions />, fixture);
    await user.click(click('Delete all…'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^What would be lost could not be found out/);
    expect(fixture.sent).toEqual([]);
    fixture.desk.unsentNotes = unsentNotes;
    await user.click(click('Delete all…'));
    expect(await screen.findByRole('region', { name: /Delete everything/ })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what was deleted and what could not be', async () => {
    const data = { givenBack: ['https://crm.example.com/*'], stayed: ['https://api.tenfold.com/*'], leftDatabases: [] };
    const fixture = deskFixture({ 'computer.deleteAll': () => ({ ok: true, data }) });
    const user = show(<DataOptions />, fixture);
    await user.click(click('Delete all…'));
    await user.click(await screen.findByRole('button', { name: 'Delete everything' }));
    const words = (await screen.findByRole('alert')).textContent;
    expect(words).toContain('Everything on this computer was deleted.');
    expect(words).toContain('may no longer read: https://crm.example.com/*');
    expect(words).toContain('cannot be given back: https://api.tenfold.com/*');
  });

  it('says when a database would not be emptied', async () => {
    const data = { givenBack: [], stayed: [], leftDatabases: ['ringside-calls'] };
    const fixture = deskFixture({ 'computer.deleteAll': () => ({ ok: true, data }) });
    const user = show(<DataOptions />, fixture);
    await user.click(click('Delete all…'));
    await user.click(await screen.findByRole('button', { name: 'Delete everything' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Could not be emptied: ringside-calls');
  });
});
