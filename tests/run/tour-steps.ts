import { expect, type Page } from '@playwright/test';
import { JANE_COOPER } from '../sandbox/people.ts';
import type { SandboxAddresses } from '../sandbox/sandbox.ts';
import type { Ringside } from '../support/chromium.ts';
import type { Control, SandboxCall } from '../support/control.ts';
import type { Crm } from '../support/crm.ts';
import type { Panel } from '../support/panel.ts';
import { until } from '../support/until.ts';
import { makeRoomForSidePanel } from '../support/window.ts';

/** What the steps play on, and what the last of them left in view. */
export interface Stage {
  addresses: SandboxAddresses;
  control: Control;
  ringside: Ringside;
  panel: Panel;
  crm: Crm;
  /** The page of which a picture is taken. */
  inView: Page;
}

/** One step of the main job; `play` gives back what it saw, or throws. */
export interface TourStep {
  name: string;
  play: (stage: Stage) => Promise<string>;
}

const subject = 'Renewal';
const note = 'Wants the offer by Friday, and a second licence for the Austin office.';

/** The polling of the worker sees a change of the call within a second; this leaves room for a slow machine. */
const soon = { timeout: 10_000 };

const before: TourStep[] = [
  {
    name: 'Point Ringside at the sandbox',
    play: async (stage) => {
      const options = await stage.ringside.openOptions();
      stage.inView = options.page;
      await options.useServer(stage.addresses.address);
      return `"Saved", with ${stage.addresses.address} as API address`;
    },
  },
  {
    name: 'Sign in',
    play: async (stage) => {
      stage.inView = stage.panel.page;
      await stage.panel.page.bringToFront();
      await stage.panel.signInToDemo();
      return 'the dial box, after one click on "Use the demo account"';
    },
  },
  {
    name: 'Open a contact in the CRM',
    play: async (stage) => {
      const { page } = stage.crm;
      stage.inView = page;
      await page.bringToFront();
      await makeRoomForSidePanel(page);
      await stage.crm.openPerson(JANE_COOPER);
      const marks = await until('marked numbers', async () => {
        const texts = await stage.crm.marks();
        return texts.includes(JANE_COOPER.phone) ? texts : undefined;
      });
      return `"${await page.title()}" with ${marks.length} marked numbers: ${marks.join(', ')}`;
    },
  },
];

const calling: TourStep[] = [
  {
    name: 'Click the number',
    play: async ({ crm, panel }) => {
      await crm.clickNumber(JANE_COOPER.phone);
      await expect(panel.status('Queued')).toBeVisible(soon);
      return `a click on ${JANE_COOPER.phone}, and "Queued" in the panel`;
    },
  },
  {
    name: 'It rings',
    play: async (stage) => {
      stage.inView = stage.panel.page;
      await stage.panel.page.bringToFront();
      await expect(stage.panel.status('Ringing')).toBeVisible(soon);
      return `"Ringing": ${await stage.panel.person.innerText()}`;
    },
  },
  {
    name: 'They answer',
    play: async ({ panel }) => {
      await expect(panel.status('In progress')).toBeVisible(soon);
      return `"In progress", and the time: ${await panel.timer.innerText()}`;
    },
  },
  {
    name: 'Record',
    play: async ({ panel }) => {
      await panel.startRecording.click();
      await expect(panel.stopRecording).toBeVisible(soon);
      return '"Stop recording" in place of "Start recording"';
    },
  },
  {
    name: 'Take a note',
    play: async ({ panel }) => {
      await panel.subject.pressSequentially(subject);
      await panel.notes.pressSequentially(note);
      await expect(panel.notes).toHaveValue(note);
      return `${note.length} characters, beside the controls`;
    },
  },
  {
    name: 'See whom the call is with',
    play: async ({ panel }) => {
      await expect(panel.customer).toContainText(JANE_COOPER.name, soon);
      await expect(panel.openRecord).toBeVisible();
      return `one match: ${JANE_COOPER.name}, ${JANE_COOPER.module}`;
    },
  },
  {
    name: 'Stop recording',
    play: async ({ panel }) => {
      await panel.stopRecording.click();
      await expect(panel.startRecording).toBeVisible(soon);
      return '"Start recording" again';
    },
  },
];

const savedCall = (call: SandboxCall) => call.description === note && call.crmRecordId === JANE_COOPER.id;

const after: TourStep[] = [
  {
    name: 'Hang up',
    play: async ({ panel }) => {
      await panel.hangUp.click();
      await expect(panel.status('Finished')).toBeVisible(soon);
      await expect(panel.saved).toBeVisible(soon);
      return `"Finished", and "${await panel.saved.innerText()}"`;
    },
  },
  {
    name: 'Find call, note and person together',
    play: async ({ control }) => {
      const call = await control.callThat('has the note and the record', savedCall);
      return `on the server, call ${call.id}: "${call.subject}", "${call.description}", ${String(call.module)} ${JANE_COOPER.name}`;
    },
  },
  {
    name: 'Open the record',
    play: async (stage) => {
      const opening = stage.ringside.context.waitForEvent('page');
      await stage.panel.openRecord.click();
      stage.inView = await opening;
      await expect(stage.inView).toHaveTitle(new RegExp(JANE_COOPER.name), soon);
      return `"${await stage.inView.title()}" in a new tab`;
    },
  },
];

/** The main job: from the CRM page to the saved note. */
export const tourSteps: TourStep[] = [...before, ...calling, ...after];
