import { expect, type Page } from '@playwright/test';

/** The Insights page, by the names a person meets there. */
export function insightsOn(page: Page) {
  const scope = page.getByRole('combobox', { name: 'Whose figures' });
  const section = (name: string) => page.getByRole('region', { name, exact: true });
  const status = page.getByRole('search').getByRole('status');

  return {
    page,
    scope,
    /** Everything that can be chosen, as it is called. */
    scopes: () => scope.getByRole('option').allTextContents(),
    time: page.getByRole('combobox', { name: 'Time', exact: true }),
    zone: page.getByRole('combobox', { name: 'Time zone' }),
    leaders: page.getByRole('combobox', { name: 'Leaders shown' }),
    from: page.getByLabel('From', { exact: true }),
    to: page.getByLabel('To', { exact: true }),
    update: page.getByRole('button', { name: 'Update' }),
    alert: page.getByRole('alert'),
    status,
    /** One of the totals, by its name. */
    total: (name: string) =>
      section('Totals')
        .getByRole('term')
        .filter({ hasText: new RegExp(`^${name}$`) })
        .locator('+ dd'),
    section,
    /** The table behind a picture, once it is opened. */
    table: (name: string) => page.getByRole('table', { name, exact: true }),
    openTable: (name: string) => section(name).getByText('As a table').click(),
    /** The figures of what is asked for are there. */
    hasAnswered: () => expect(status).toContainText('As of'),
  };
}
