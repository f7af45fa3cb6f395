import type { Locator, Page } from '@playwright/test';
import { ADMINISTRATOR, COLLEAGUE, DEMO_AGENT } from '../sandbox/agents.ts';
import { JANE_COOPER } from '../sandbox/people.ts';
import type { SandboxAddresses } from '../sandbox/sandbox.ts';
import { createApiUser } from './api.ts';
import type { Ringside } from './chromium.ts';
import type { Control } from './control.ts';
import { expect } from './fixtures.ts';
import type { Panel } from './panel.ts';
import { pastCallsOn } from './past-calls.ts';

/** A call that a colleague had before, with a note, and that is answered here. */
export async function takeTransferredCall(panel: Panel, control: Control, sandbox: SandboxAddresses): Promise<void> {
  const first = await control.inbound({ phoneNumber: JANE_COOPER.phone, userId: COLLEAGUE.id });
  await control.answer(first);
  const note = 'Wants two more seats before the end of the quarter, and an invoice to the new address.';
  await createApiUser(sandbox.address, COLLEAGUE).writeNote(first, note, 'Renewal');
  await control.end(first);
  await control.inbound({ phoneNumber: JANE_COOPER.phone, transferredFrom: [first], answerAfterMs: 0 });
  await expect(panel.status('In progress')).toBeVisible();
  await expect(panel.transferHistory).toContainText(note);
  await expect(panel.openRecord).toBeVisible();
}

/** As an administrator: a call of the demo agent's, recorded, on its page. */
export async function openColleaguesCall(panel: Panel, password: string): Promise<Locator> {
  await panel.signIn(ADMINISTRATOR.username, password);
  await expect(panel.phoneNumber).toBeVisible();
  await panel.tab('Calls').click();
  const calls = pastCallsOn(panel.page);
  await calls.filters.click();
  await calls.user.selectOption(DEMO_AGENT.name);
  await calls.row(JANE_COOPER.name).click();
  const about = panel.page.getByRole('region', { name: 'About this call' });
  await expect(about).toContainText('This is a colleague’s call');
  return about;
}

/** Options → Templates with one template there and another being written. */
export async function openTemplates(ringside: Ringside): Promise<{ page: Page; templates: Locator }> {
  const { page } = await ringside.openOptions();
  const templates = page.getByRole('region', { name: 'Templates' });
  await templates.getByRole('button', { name: 'Add template' }).click();
  await templates.getByRole('textbox', { name: 'Name' }).fill('Left a voicemail');
  await templates.getByRole('textbox', { name: 'Text' }).fill('Left a voicemail for {name}. Next: {step}');
  await templates.getByRole('button', { name: 'Save template' }).click();
  await templates.getByRole('button', { name: 'Add template' }).click();
  return { page, templates };
}
