import { expect, type Locator, type Page } from '@playwright/test';

/** A call's status as the panel says it. */
type StatusText = 'Queued' | 'Ringing' | 'In progress' | 'Finished';

function signInOn(page: Page) {
  const email = page.getByRole('textbox', { name: 'Email' });
  // Masked, and therefore no textbox to a screen reader.
  const password = page.getByLabel('Password', { exact: true });
  const signInButton = page.getByRole('button', { name: 'Sign in', exact: true });
  return {
    email,
    password,
    keepSignedIn: page.getByRole('checkbox', { name: 'Keep me signed in' }),
    signInButton,
    demoAccount: page.getByRole('button', { name: 'Use the demo account' }),
    refusal: page.getByRole('alert'),
    /** Types the credentials and sends them; what comes of it is for the caller to see. */
    signIn: async (username: string, secret: string) => {
      await email.fill(username);
      await password.fill(secret);
      await signInButton.click();
    },
  };
}

function dialOn(dial: Locator) {
  return {
    dialBox: dial,
    phoneNumber: dial.getByRole('textbox', { name: 'Phone number' }),
    callButton: dial.getByRole('button', { name: 'Call', exact: true }),
    /** The number as it will be dialled, or why it cannot be. */
    reading: dial.getByRole('status'),
    recentCalls: dial.getByRole('region', { name: 'Recent calls' }),
  };
}

function callOn(call: Locator) {
  return {
    call,
    /** The person's name, or the number. */
    person: call.getByRole('heading').first(),
    status: (text: StatusText) => call.getByRole('status').filter({ hasText: text }),
    timer: call.getByRole('timer'),
    startRecording: call.getByRole('button', { name: 'Start recording' }),
    stopRecording: call.getByRole('button', { name: 'Stop recording' }),
    /** The permanent mark while a call is recorded. */
    recordingMark: call.getByText('Recording', { exact: true }),
    hangUp: call.getByRole('button', { name: 'Hang up', exact: true }),
    done: call.getByRole('button', { name: 'Done' }),
    callAgain: call.getByRole('button', { name: 'Call again' }),
    /** What did not work, and what to do. */
    callAlert: call.getByRole('alert').filter({ hasText: /./ }),
    /** What the CRM refused of the call, or that it took it after all. */
    crmErrors: call.getByRole('region', { name: 'CRM errors' }),
    tryCrmAgain: call.getByRole('region', { name: 'CRM errors' }).getByRole('button', { name: 'Try again' }),
    /** Who had the call before, with their notes. */
    transferHistory: call.getByRole('region', { name: 'Transfer history' }),
    subject: call.getByRole('textbox', { name: 'Subject' }),
    notes: call.getByRole('textbox', { name: 'Notes' }),
    saved: call.getByRole('status').filter({ hasText: /^Saved/ }),
    notSaved: call.getByRole('status').filter({ hasText: 'Not saved yet' }),
  };
}

function customerOn(customer: Locator) {
  return {
    customer,
    openRecord: customer.getByRole('button', { name: 'Open record' }),
    editRecord: customer.getByRole('button', { name: 'Edit record' }),
    removeNumber: customer.getByRole('button', { name: 'Remove number from record' }),
    undo: customer.getByRole('button', { name: 'Undo' }),
    bringBack: customer.getByRole('button', { name: 'Bring back' }),
    notThisPerson: customer.getByRole('button', { name: 'Not this person' }),
    matchingRecords: customer.getByRole('radiogroup', { name: 'Matching records' }),
    matchingRecord: (name: string | RegExp) => customer.getByRole('radio', { name }),
    linkRecord: customer.getByRole('button', { name: 'Link record' }),
    createRecord: customer.getByRole('button', { name: 'Create record' }),
    linkOpenRecord: customer.getByRole('button', { name: /^Link the open record/ }),
  };
}

/** Ringside's panel in a page, by the names a person meets there (product.md, Surfaces). */
export function panelOn(page: Page) {
  const call = page.getByRole('region', { name: 'Current call' });
  const signIn = signInOn(page);
  const { phoneNumber, callButton } = dialOn(page.getByRole('region', { name: 'Dial' }));
  return {
    page,
    /** Who is signed in, or the calls there are. */
    banner: page.getByRole('banner'),
    /** The one line that says what is wrong with the connection, and what happens next. */
    trouble: page.getByRole('contentinfo').getByRole('status'),
    /** How long until the next try. */
    countdown: page.getByRole('contentinfo').getByRole('timer'),
    tab: (name: string | RegExp) => page.getByRole('tab', { name }),
    ...signIn,
    ...dialOn(page.getByRole('region', { name: 'Dial' })),
    ...callOn(call),
    ...customerOn(page.getByRole('region', { name: 'Customer' })),
    signInToDemo: async () => {
      await signIn.demoAccount.click();
      await expect(phoneNumber).toBeVisible();
    },
    /** Types a number and calls it; the call's region is there afterwards. */
    dial: async (number: string) => {
      await phoneNumber.fill(number);
      await callButton.click();
      await expect(call).toBeVisible();
    },
  };
}

export type Panel = ReturnType<typeof panelOn>;
