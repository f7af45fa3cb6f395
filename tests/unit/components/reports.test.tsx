import '../../support/i18n.ts';
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { InsightsReports } from '../../../components/app/InsightsReports.tsx';
import { type DeskFixture, deskFixture } from '../../fixtures/desk.ts';
import { show } from '../../support/screen.tsx';

const tom = { id: 'u2', name: 'Tom Becker', username: 'tom@ringside.test' };

function reports(fixture: DeskFixture, mayChoose = true) {
  const account = fixture.view.account.value;
  if (account.state !== 'signed-in') throw new Error('nobody is signed in');
  return show(<InsightsReports account={account} mayChoose={mayChoose} />, fixture);
}

const button = (name: string) => screen.getByRole('button', { name });
const sent = (fixture: DeskFixture) =>
  fixture.sent.filter(({ name }) => name === 'report.send').map(({ input }) => input);

describe('reports by e-mail', () => {
  it('say before where they go, and afterwards that they went, to whom and when', async () => {
    const fixture = deskFixture();
    const user = reports(fixture);
    expect(screen.getByText('Tenfold makes the report and sends it to demo@ringside.test.')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Report' }), 'All calls');
    await user.click(button('Send report'));
    expect(await screen.findByText(/^All calls: sent to demo@ringside\.test at /)).toBeTruthy();
    expect(sent(fixture)).toMatchObject([{ kind: 'all-calls' }]);
  });

  it('go out once for a double click, and once more for a later one', async () => {
    const fixture = deskFixture();
    const user = reports(fixture);
    await user.dblClick(button('Send report'));
    expect(sent(fixture)).toHaveLength(1);
    fixture.clock.nowMs += 5000;
    await user.click(button('Send report'));
    expect(sent(fixture)).toHaveLength(2);
  });

  it('are about people who are found by name', async () => {
    const fixture = deskFixture({ 'account.users': () => ({ ok: true, data: [tom] }) });
    const user = reports(fixture);
    const about = within(screen.getByRole('group', { name: 'About whom' }));
    await user.type(about.getByRole('textbox', { name: 'User' }), 'tom{Enter}');
    await user.click(await about.findByRole('button', { name: 'Add Tom Becker' }));
    expect(about.queryByRole('button', { name: 'Add Tom Becker' })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Report' }), 'Table of users');
    await user.click(screen.getByRole('checkbox', { name: 'Grouped by teams' }));
    await user.click(button('Send report'));
    expect(sent(fixture)).toMatchObject([{ kind: 'user-table', userIds: ['u2'], groupByTeams: true }]);
    await user.click(button('Remove Tom Becker'));
    expect(await about.findByText('About you, until you add somebody.')).toBeTruthy();
  });

  it('of others are not offered to somebody who may not see them', () => {
    reports(deskFixture(), false);
    expect(screen.queryByRole('group', { name: 'About whom' })).toBeNull();
  });

  it('are not sent again by themselves when the answer is unclear, and that is said', async () => {
    const error = { code: 'unknown-outcome', message: '', retryable: true } as const;
    const fixture = deskFixture({ 'report.send': () => ({ ok: false, error }) });
    const user = reports(fixture);
    await user.click(button('Send report'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/may be on its way/);
    expect(sent(fixture)).toHaveLength(1);
  });

  it('say when nothing was sent, and why', async () => {
    const error = { code: 'refused', message: '', retryable: false, status: 403 } as const;
    const fixture = deskFixture({ 'report.send': () => ({ ok: false, error }) });
    const user = reports(fixture);
    await user.click(button('Send report'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Nothing was sent\. Tenfold does not let you/);
  });
});
