import { cpSync, rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { JANE_COOPER } from '../../sandbox/people.ts';
import { launchRingside } from '../../support/chromium.ts';
import { crmOn } from '../../support/crm.ts';
import type { Panel } from '../../support/panel.ts';
import { tokenInUse } from '../../support/worker.ts';
import { searchDisk } from '../disk-search.ts';
import type { Bench, Rig } from '../rig.ts';
import { defineRow, type RowOutcome } from '../row.ts';
import { openScriptWorld } from '../script-world.ts';
import { type Attempt, attemptAll, heardExpression, listenExpression } from '../storage-attempts.ts';
import { vaultContent } from '../vault-content.ts';

const password = 'S6-correct-horse-battery-7f3a91';

/** What was found out so far. */
interface Findings {
  secrets: Map<string, string>;
  attempts: number;
  files: number;
  megabytes: number;
  broken: string[];
}

/** Everything secret at this moment, beside what was secret before: an ended token on the disk tells of carelessness. */
async function collect(page: Page, session: string, { secrets }: Findings): Promise<void> {
  secrets.set(`${session}: token in use`, (await tokenInUse(page)) ?? '');
  for (const [name, secret] of Object.entries(await vaultContent(page))) {
    if (!name.endsWith('By')) secrets.set(`${session}: ${name}`, secret);
  }
}

/** Reads whatever a content script can, in the CRM page; what is refused or tells nothing of Ringside is fine. */
async function tryFromPage({ ringside, addresses }: Bench, moment: string, findings: Findings): Promise<void> {
  const crm = crmOn(await ringside.context.newPage(), addresses.crm);
  await crm.openPerson(JANE_COOPER);
  const world = await openScriptWorld(crm.page, ringside.extensionId);
  await world.run(listenExpression);
  const attempts = await world.run<Attempt[]>(`(${attemptAll.toString()})()`);
  const options = await ringside.openOptions();
  // Something changes in storage, which the page must not hear.
  await options.notifyOfCalls.click();
  const heard = await world.run<string[]>(heardExpression);
  findings.attempts += attempts.length + 1;
  if (heard.length > 0) findings.broken.push(`${moment}: the page heard ${heard.join()}`);
  for (const { what, got } of attempts) {
    const isStorage = what.startsWith('storage.') || what.includes('frame');
    const secret = [...findings.secrets].find(([, value]) => got?.includes(value));
    if (got !== undefined && (isStorage || secret)) findings.broken.push(`${moment}: ${what} gave ${got.slice(0, 60)}`);
  }
  await Promise.all([crm.page.close(), options.page.close()]);
}

function search(folder: string, moment: string, findings: Findings): void {
  const { found, files, bytes } = searchDisk(folder, findings.secrets);
  findings.files += files;
  findings.megabytes += bytes / 1024 / 1024;
  for (const { name, file } of found) findings.broken.push(`${moment}: ${name} lies in ${file}`);
  // A search that finds nothing proves nothing unless it finds what is there.
  const known = searchDisk(folder, new Map([['a name that is no secret', 'demo@ringside.test']]));
  if (known.found.length === 0) findings.broken.push(`${moment}: the search does not find what is there`);
}

async function signIn(panel: Panel, username: string): Promise<void> {
  await panel.signIn(username, password);
  await expect(panel.phoneNumber).toBeVisible();
}

/** Signed in by each of the three ways; what is secret in each is written down. */
async function liveThrough({ ringside, control, addresses }: Bench, findings: Findings): Promise<void> {
  const panel = await ringside.openPanel();
  await panel.keepSignedIn.check();
  await signIn(panel, addresses.username);
  await collect(panel.page, 'JWT', findings);
  const options = await ringside.openOptions();
  await options.signOut.click();
  await options.useClient(addresses);
  await signIn(panel, addresses.username);
  await collect(panel.page, 'OAuth of v1', findings);
  await control.expireTokens();
  await panel.dial(JANE_COOPER.phone);
  await panel.notes.fill('A note.');
  await panel.hangUp.click();
  await collect(panel.page, 'OAuth of v1, renewed', findings);
  await options.signOut.click();
  await control.fail({ path: '/api/v1/oauth/token', kind: 'status', status: 404, count: 1000 });
  await signIn(panel, addresses.username);
  await collect(panel.page, 'OAuth of v2', findings);
  const [dashboard] = await Promise.all([
    ringside.context.waitForEvent('page'),
    options.page.getByRole('button', { name: 'Open Tenfold dashboard' }).click(),
  ]);
  await expect(dashboard.getByRole('heading', { name: 'Tenfold dashboard' })).toBeVisible();
  await Promise.all([dashboard.close(), panel.page.close(), options.page.close()]);
}

/** Whether whoever copies the profile's folder is signed in with it, on this machine. */
async function opensAsCopy(profile: string): Promise<boolean> {
  const copy = `${profile}-copy`;
  cpSync(profile, copy, { recursive: true, verbatimSymlinks: true });
  const thief = await launchRingside({ profile: copy });
  try {
    const panel = await thief.openPanel();
    await expect(panel.signInButton.or(panel.phoneNumber)).toBeVisible();
    return await panel.phoneNumber.isVisible();
  } finally {
    await thief.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

async function run(rig: Rig): Promise<RowOutcome> {
  const bench = await rig.open({ password });
  const { ringside, addresses } = bench;
  const findings: Findings = { secrets: new Map(), attempts: 0, files: 0, megabytes: 0, broken: [] };
  findings.secrets.set('password', password).set('client secret', addresses.clientSecret);
  await liveThrough(bench, findings);
  await tryFromPage(bench, 'before the restart', findings);
  search(ringside.profile, 'running', findings);
  const copies: boolean[] = [];
  await ringside.restart(async () => {
    search(ringside.profile, 'closed', findings);
    copies.push(await opensAsCopy(ringside.profile));
  });
  await tryFromPage(bench, 'after the restart', findings);
  search(ringside.profile, 'running again', findings);
  const figures = {
    'attempts of a content script': String(findings.attempts),
    'secrets searched for': String(findings.secrets.size),
    'searched on the disk': `${String(findings.files)} files, ${String(Math.round(findings.megabytes))} MB`,
    "a copy of the profile's folder opens the session on this machine": copies.includes(true) ? 'yes' : 'no',
  };
  return { trials: findings.attempts + findings.files, broken: findings.broken, figures };
}

export const row = defineRow({
  id: 'S6',
  fault: 'storage read from a content script, before and after a restart; secrets searched in all files of the profile',
  mustHold: 'no storage to be read, changed or listened to; no token, password or client secret in clear on the disk',
  count: 1,
  quickCount: 0,
  run,
});
