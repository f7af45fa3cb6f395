import { expect, type Page } from '@playwright/test';

/** Ringside's options in a page, by the names a person meets there (product.md, Options). */
export function optionsOn(page: Page) {
  const clientId = page.getByRole('textbox', { name: 'Client ID' });
  /** Masked, and therefore no textbox to a screen reader. */
  const clientSecret = page.getByLabel('Client secret');
  const saved = page.getByRole('status').filter({ hasText: 'Saved' });
  const apiAddress = page.getByRole('textbox', { name: 'API address', exact: true });
  const betaAddress = page.getByRole('textbox', { name: 'Beta API address' });
  const save = page.getByRole('button', { name: 'Save', exact: true });

  return {
    page,
    apiAddress,
    betaAddress,
    clientId,
    clientSecret,
    save,
    saved,
    signOut: page.getByRole('button', { name: 'Sign out' }),
    defaultCountry: page.getByRole('combobox', { name: 'Default country' }),
    confirmBeforeDialling: page.getByRole('checkbox', { name: 'Confirm before dialling' }),
    warnAtNight: page.getByRole('checkbox', { name: 'Warn at night' }),
    notifyOfCalls: page.getByRole('checkbox', { name: 'Notify me of incoming calls' }),
    openRecordWhen: page.getByRole('combobox', { name: 'Open the matching record' }),

    /** What happened, one line an entry. */
    log: page.getByRole('textbox', { name: 'Log' }),
    copyLog: page.getByRole('button', { name: 'Copy', exact: true }),
    clearLog: page.getByRole('button', { name: 'Clear', exact: true }),
    /** What became of the last click in Diagnostics. */
    logStatus: page.getByRole('region', { name: 'Diagnostics' }).getByRole('status'),

    /** Lets those who sign in from now on do so by OAuth. */
    useClient: async (client: { clientId: string; clientSecret: string }) => {
      await clientId.fill(client.clientId);
      await clientSecret.fill(client.clientSecret);
      await save.click();
      await expect(saved).toBeVisible();
    },

    /** Points Ringside at the API at `address`, for both of its hosts. */
    useServer: async (address: string) => {
      await apiAddress.fill(address);
      await betaAddress.fill(address);
      await save.click();
      await expect(saved).toBeVisible();
    },
  };
}
