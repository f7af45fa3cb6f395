import { expect, type Page } from '@playwright/test';

/** The Insights page, by the names a person meets there. */
export function insightsOn(page: Page) {
  // Reports have a time of their own.
  const question = page.getByRole('search');
  const scope = question.getByRole('combobox', { name: 'Whose figures' });
  const section = (name: string) => page.getByRole('region', { name, exact: true });
  const status = question.getByRole('status');

  return {
    page,
    scope,
    /** Everything that can be chosen, as it is called. */
    scopes: () => scope.getByRole('option').allTextContents(),
    time: question.getByRole('combobox', { name: 'Time', exact: true }),
    zone: question.getByRole('combobox', { name: 'Time zone' }),
    leaders: question.getByRole('combobox', { name: 'Leaders shown' }),
    from: question.getByLabel('From', { exact: true }),
    to: question.getByLabel('To', { exact: true }),
    update: question.getByRole('button', { name: 'Update' }),
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
