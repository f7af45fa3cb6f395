import type { Page } from '@playwright/test';
import { JANE_COOPER } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';

const states = ['Queued', 'Ringing', 'In progress', 'Finished'];

/** Writes down each text that a live region of the call takes on, as a screen reader says it. */
async function listenToCall(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.evaluateHandle((known) => {
    const words: string[] = [];
    const last = new WeakMap<Element, string>();
    new MutationObserver(() => {
      for (const region of document.querySelectorAll('section[aria-label="Current call"] :is(output, [role=status])')) {
        const text = region.textContent.trim();
        if (last.get(region) !== text && known.includes(text)) words.push(text);
        last.set(region, text);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    return words;
  }, states);
  return () => said.jsonValue();
}

test('a screen reader hears each state of a call once', async ({ panel, control }) => {
  await control.setPace({ queuedMs: 2500, ringingMs: 60_000 });
  const said = await listenToCall(panel.page);
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.status('Queued')).toBeVisible();
  await expect(panel.status('Ringing')).toBeVisible();
  const { id } = await control.callThat('rings', ({ status }) => status === 'ringing');
  await control.answer(id);
  await expect(panel.status('In progress')).toBeVisible();
  // What happens to the call meanwhile is no reason to say its state again.
  await panel.notes.fill('A note');
  await expect(panel.saved).toBeVisible();
  await panel.startRecording.click();
  await expect(panel.recordingMark).toBeVisible();
  await control.end(id);
  await expect(panel.status('Finished')).toBeVisible();
  expect(await said()).toEqual(states);
  await expect(panel.status('Finished')).not.toHaveAttribute('aria-live', 'off');
});
