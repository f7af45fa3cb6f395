import { expect, type Page } from '@playwright/test';
import type { Panel } from './panel.ts';

/** "Calls" in a panel, by the names a person meets there. */
export function pastCallsOn(page: Page) {
  const screen = page.getByRole('region', { name: 'Calls', exact: true });
  const rows = screen.getByRole('list', { name: 'Past calls' }).getByRole('button');
  return {
    page,
    search: screen.getByRole('searchbox', { name: 'Search calls' }),
    filters: screen.getByRole('button', { name: /^Filters/ }),
    direction: screen.getByRole('combobox', { name: 'Direction' }),
    number: screen.getByRole('textbox', { name: 'Number' }),
    user: screen.getByRole('combobox', { name: 'User' }),
    clearFilters: screen.getByRole('button', { name: 'Clear filters' }),
    owed: screen.getByRole('button', { name: /^Owed/ }),
    owedRows: screen.getByRole('list', { name: 'Calls that owe something' }).getByRole('listitem'),
    /** Those that are drawn; of a long list they are few. */
    rows,
    row: (words: string) => rows.filter({ hasText: words }).first(),
    /** How many calls these are. */
    status: screen.getByRole('status'),
    count: (words: string) => screen.getByRole('status').getByText(words, { exact: true }),
    /** "3/26" for the third of 26 rows. */
    focusedPlace: () =>
      page.evaluate(() => {
        const row = document.activeElement?.closest('li');
        return `${row?.ariaPosInSet ?? ''}/${row?.ariaSetSize ?? ''}`;
      }),
  };
}

export type PastCalls = ReturnType<typeof pastCallsOn>;

/** Turns to "Calls" and waits for the list. */
export async function openPastCalls(panel: Panel) {
  await panel.tab('Calls').click();
  const calls = pastCallsOn(panel.page);
  await expect(calls.rows.first()).toBeVisible();
  return calls;
}
