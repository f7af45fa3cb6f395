import { expect, type Page } from '@playwright/test';
import * as v from 'valibot';
import { COMPANIES } from '../sandbox/companies.ts';
import { PEOPLE } from '../sandbox/people.ts';
import { comparableDigits } from '../sandbox/phone-numbers.ts';
import type { Control } from '../support/control.ts';
import type { Panel } from '../support/panel.ts';
import { until } from '../support/until.ts';

export const originatePath = '/api/v1/calls/originate';

const ledger = v.object({
  intents: v.optional(
    v.object({
      value: v.array(
        v.object({
          number: v.string(),
          state: v.picklist(['posting', 'placed', 'not-placed', 'unknown']),
          callId: v.optional(v.string()),
        }),
      ),
    }),
    { value: [] },
  ),
});

export type SeenIntent = v.InferOutput<typeof ledger>['intents']['value'][number];

/** The intents of this number, as storage has them; asked in one of Ringside's own pages. */
export async function intentsOf(page: Page, number: string): Promise<SeenIntent[]> {
  const stored: unknown = await page.evaluate(() => chrome.storage.local.get('intents'));
  return v.parse(ledger, stored).intents.value.filter((intent) => intent.number === number);
}

/** In which nobody of the sandbox's CRM lives: a name would stand where a number is looked for, beside past calls. */
const emptyAreas = ['212', '313', '404', '505', '615', '702', '804', '907'].filter((area) =>
  [...PEOPLE.flatMap(({ phone, mobile }) => [phone, mobile]), ...COMPANIES.map(({ phone }) => phone)].every(
    (number) => !comparableDigits(number).startsWith(area),
  ),
);

/** Numbers that nobody has (555-01xx), each another one: E.164. */
export function freshNumber(index: number): string {
  const area = emptyAreas[Math.floor(index / 100) % emptyAreas.length] ?? '';
  return `+1${area}55501${String(index % 100).padStart(2, '0')}`;
}

/** As the panel writes the fresh numbers. */
export function written(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/u, '+1 $1-$2-$3');
}

/** The one intent of this number, once it is no longer on its way. */
export function settledIntent(page: Page, number: string, everyMs = 25): Promise<SeenIntent> {
  return until(
    `the intent of ${number} to settle`,
    async () => (await intentsOf(page, number)).find(({ state }) => state !== 'posting'),
    { timeoutMs: 20_000, everyMs },
  );
}

/** The calls to this number that the server has. */
export async function callsTo(control: Control, number: string) {
  return (await control.calls()).filter(({ phoneNumber }) => `+${phoneNumber}` === number);
}

/** How often the server was asked to dial this number since its log was emptied. */
export async function postsFor(control: Control, number: string): Promise<number> {
  const requests = await control.requests(originatePath);
  return requests.filter(({ body }) => `+${new URLSearchParams(body).get('phoneNumber') ?? ''}` === number).length;
}

/**
 * Brings the line of this number in front; a single line is called "Call". (Playwright's click waits for two frames,
 * and a tab behind another draws one a second.)
 */
async function bringUp(panel: Panel, number: string): Promise<void> {
  await panel
    .tab(new RegExp(`(^|\\s)(Call|${written(number).replace('+', String.raw`\+`)})$`, 'u'))
    .dispatchEvent('click');
}

/** The panel offers what can be done now: hang up what was placed, else call again or dismiss. */
export async function takeWayOut(panel: Panel, control: Control, intent: SeenIntent): Promise<void> {
  await bringUp(panel, intent.number);
  if (intent.state === 'placed') {
    await expect(panel.hangUp).toBeVisible();
    for (const { id, status } of await callsTo(control, intent.number))
      if (status !== 'finished') await control.end(id);
    return;
  }
  await expect(panel.callAlert.getByRole('button', { name: 'Call again' })).toBeVisible();
  await panel.callAlert.getByRole('button', { name: 'Dismiss' }).click();
}
