import { expect } from '@playwright/test';
import { callPageOn, isRecordedLately, personOf } from '../support/call-page.ts';
import type { Panel } from '../support/panel.ts';
import { hostileText } from './hostile-strings.ts';
import type { Bench } from './rig.ts';
import type { Tripwire } from './tripwire.ts';

const fields = ['name', 'term', 'language', 'id', 'callId', 'organizationId', 'start', 'dur'];
const shownFields: ReadonlySet<string | undefined> = new Set([undefined, 'name', 'term']);

/** Longer answers than 8 MB are refused, which a talk of such words is. */
const refusedFromBytes = 20_000;

/**
 * What was said in a call, its telling words and its figures, hostile field by field, on the call's page. The page is
 * left and opened again for each trial, so every trial reads the server's answer anew.
 */
export async function createHostileSpeech({ control }: Bench, panel: Panel, tripwire: Tripwire) {
  const call = await control.callThat('was recorded lately', isRecordedLately);
  const person = personOf(call);
  const { about, back, transcript, keywords, figures } = callPageOn(panel.page);
  const tryAgain = about.getByRole('button', { name: 'Try again' });

  async function openPage(): Promise<void> {
    await panel.tab('Dial').click();
    await panel.recentCalls.getByRole('button', { name: new RegExp(`^(?!Dial ).*${person}`) }).click();
    await panel.page.getByRole('button', { name: 'All about this call' }).click();
  }

  /** A text is shown, or an answer that is too long refused, with a way to ask again. */
  const isThere = async (text: string): Promise<boolean> =>
    (await transcript
      .or(keywords)
      .evaluateAll(
        (parts, part) => parts.some(({ textContent }) => textContent.toWellFormed().includes(part)),
        text.toWellFormed(),
      )) ||
    (Buffer.byteLength(text) >= refusedFromBytes && (await tryAgain.count()) > 0);

  return async (index: number): Promise<void> => {
    const text = hostileText(index);
    const field = index % 2 === 0 ? undefined : fields[Math.floor(index / 2) % fields.length];
    await control.fail({ path: '/v2/analytics', kind: 'hostile', count: 10_000, text, ...(field && { field }) });
    await openPage();
    if (shownFields.has(field) && text.trim() !== '') {
      await expect.poll(() => isThere(text), { message: `${text.slice(0, 40)} is shown`, timeout: 5000 }).toBe(true);
    } else {
      await expect(figures.or(tryAgain).first()).toBeVisible();
    }
    const spoils = await tripwire.spoils(panel.page);
    await control.stopFailing();
    await back.click();
    await openPage();
    await expect(transcript.getByRole('listitem').first()).toContainText(new RegExp(`^(?:You|${person})`, 'u'));
    await back.click();
    if (spoils.length > 0)
      throw new Error(`${field ?? 'all fields'}, ${JSON.stringify(text.slice(0, 40))}: ${spoils.join('; ')}`);
  };
}
