import type { Page } from '@playwright/test';
import { PEOPLE } from '../sandbox/people.ts';
import { toCallDigits } from '../sandbox/phone-numbers.ts';
import type { SandboxCall } from './control.ts';
import type { Panel } from './panel.ts';

const day = 24 * 60 * 60_000;

/** A call of the last day that was recorded; the panel has it among its recent calls. */
export const isRecordedLately = (call: SandboxCall): boolean => call.recorded && Date.now() - call.startedAtMs < day;

/** Whose number it is; a call of the sandbox's past always has somebody. */
export function personOf(call: SandboxCall): string {
  const person = PEOPLE.find(({ phone }) => toCallDigits(phone) === toCallDigits(call.phoneNumber));
  if (person === undefined) throw new Error(`Nobody has ${call.phoneNumber}.`);
  return person.name;
}

/** A call's page, by the names a person meets there. */
export function callPageOn(page: Page) {
  const about = page.getByRole('region', { name: 'About this call' });
  const recording = about.getByRole('region', { name: 'Recording', exact: true });
  const transcript = about.getByRole('region', { name: 'Transcript', exact: true });
  return {
    about,
    heading: about.getByRole('heading', { level: 2 }),
    back: about.getByRole('button', { name: 'Back' }),
    recording,
    play: recording.getByRole('button', { name: 'Play' }),
    pause: recording.getByRole('button', { name: 'Pause' }),
    position: recording.getByRole('slider', { name: 'Position in the recording' }),
    transcript,
    search: transcript.getByRole('searchbox', { name: 'Search the transcript' }),
    found: transcript.getByRole('status'),
    nextMatch: transcript.getByRole('button', { name: 'Next match' }),
    /** The word that is heard. */
    spoken: transcript.getByRole('strong'),
    keywords: about.getByRole('region', { name: 'Keywords' }),
    picture: about.getByRole('img', { name: /^Who spoke when: You \d+ %/ }),
    figures: about.getByRole('table', { name: 'Conversation' }),
    followAgain: transcript.getByRole('button', { name: 'Follow the recording' }),
  };
}

/** Opens a call's page from the recent calls. */
export async function openCallPage(panel: Panel, person: string) {
  await panel.recentCalls.getByRole('button', { name: new RegExp(`^(?!Dial ).*${person}`) }).click();
  await panel.page.getByRole('button', { name: 'All about this call' }).click();
  return callPageOn(panel.page);
}
