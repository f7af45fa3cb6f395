import { expect } from '@playwright/test';
import { ADMINISTRATOR } from '../sandbox/agents.ts';
import { hostileText } from './hostile-strings.ts';
import type { Bench } from './rig.ts';
import type { Tripwire } from './tripwire.ts';

const fields = [
  ...['name', 'username', 'pictureUrl', 'locale', 'timezone', 'dateFormat', 'timeFormat', 'temperatureUnit'],
  ...['id', 'organizationId', 'primaryTeamId', 'createdAt'],
];
const shownFields: ReadonlySet<string | undefined> = new Set([undefined, 'name', 'username']);

/** Who signs in, their settings and the organisation's users, hostile field by field. */
export async function createHostileUsers(bench: Bench, tripwire: Tripwire) {
  const { ringside, control, addresses } = bench;
  await control.stopFailing();
  const options = await ringside.openOptions();
  await options.signOut.click();
  await options.useClient(addresses);
  const panel = await ringside.openPanel();
  const results = options.page.getByRole('listitem');

  async function signInAnew(): Promise<void> {
    if (await panel.phoneNumber.isVisible()) await options.signOut.click();
    await expect(panel.signInButton).toBeVisible();
    await panel.signIn(ADMINISTRATOR.username, ADMINISTRATOR.password);
    await expect(panel.phoneNumber.or(panel.refusal).first()).toBeVisible();
  }

  /** Looks for users to act for; their names are listed. */
  async function findUsers(): Promise<void> {
    await options.page.getByRole('textbox', { name: 'User', exact: true }).fill('a');
    await options.page.getByRole('button', { name: 'Find', exact: true }).click();
  }

  return async (index: number): Promise<void> => {
    const text = hostileText(index);
    const field = index % 2 === 0 ? undefined : fields[Math.floor(index / 2) % fields.length];
    await control.fail({ path: '/v2/users', kind: 'hostile', count: 10_000, text, ...(field && { field }) });
    await signInAnew();
    const isIn = await panel.phoneNumber.isVisible();
    if (isIn && shownFields.has(field) && text.trim() !== '') {
      await findUsers();
      const wanted = text.toWellFormed();
      const isListed = () =>
        results.evaluateAll(
          (items, part) => items.some((item) => item.textContent.toWellFormed().includes(part)),
          wanted,
        );
      await expect.poll(isListed, { message: `${text.slice(0, 40)} is listed`, timeout: 3000 }).toBe(true);
    }
    const spoils = [...(await tripwire.spoils(panel.page)), ...(await tripwire.spoils(options.page))];
    await control.stopFailing();
    if (index % 10 === 9) {
      await signInAnew();
      await expect(panel.banner).toContainText(ADMINISTRATOR.name);
    }
    if (spoils.length > 0)
      throw new Error(`${field ?? 'all fields'}, ${JSON.stringify(text.slice(0, 40))}: ${spoils.join('; ')}`);
  };
}
