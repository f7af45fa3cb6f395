import { UNKNOWN_NUMBER } from '../sandbox/people.ts';
import { isRecordedLately, openCallPage, personOf } from '../support/call-page.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';

test('a call of the day before: its recording plays, and the words that are heard are marked', async ({
  panel,
  control,
}) => {
  const call = await control.callThat('was recorded lately', isRecordedLately);
  const page = await openCallPage(panel, personOf(call));
  await expect(page.heading).toHaveText(personOf(call));
  await expect(page.about).toContainText('02:12');
  await page.play.click();
  await expect(page.spoken).toHaveCount(1);
  const heard = await page.spoken.textContent();
  await expect(page.spoken).not.toHaveText(heard ?? '');
  await page.pause.click();
  await expect(page.play).toBeVisible();
});

test('a recording that only the signed-in may hear plays, and one whose link has ended is asked for again', async ({
  panel,
  control,
}) => {
  const call = await control.callThat('was recorded lately', isRecordedLately);
  await control.setPhoneSystem({ openRecordings: false });
  await control.fail({ path: '/recordings/', kind: 'status', status: 403, count: 1 });
  const page = await openCallPage(panel, personOf(call));
  await page.play.click();
  await expect(page.spoken).toBeVisible();
  const asked = await control.requests('/recordings/');
  expect(asked.length).toBeGreaterThan(1);
  for (const { headers } of asked) expect(headers.authorization).toMatch(/^Bearer /);
});

test('a recording that is not there is said to be, and can be asked for again', async ({ panel, control }) => {
  const call = await control.callThat('was recorded lately', isRecordedLately);
  await control.fail({ path: '/recordings/', kind: 'status', status: 404, count: 2 });
  const page = await openCallPage(panel, personOf(call));
  await expect(page.recording).toContainText('The recording cannot be played.');
  await page.recording.getByRole('button', { name: 'Try again' }).click();
  await page.play.click();
  await expect(page.spoken).toBeVisible();
});

test('a click on a word plays from there, and so does Enter on the word the arrow keys lead to', async ({
  panel,
  control,
}) => {
  const call = await control.callThat('was recorded lately', isRecordedLately);
  const page = await openCallPage(panel, personOf(call));
  const turns = page.transcript.getByRole('listitem');
  const startOf = async (place: number) =>
    (await turns
      .nth(place)
      .getByText(/^\d\d:\d\d$/)
      .textContent()) ?? '';
  await expect(page.position).toHaveAttribute('aria-valuetext', /^00:00 of/);
  const fifth = (await turns.nth(4).getByRole('paragraph').last().textContent())?.split(' ')[0] ?? '';
  await turns.nth(4).getByText(fifth, { exact: true }).first().click();
  await expect(page.pause).toBeVisible();
  await expect(page.spoken).toBeVisible();
  const minuteOf = (words: string | null) => words?.slice(0, 4);
  expect(minuteOf(await page.position.getAttribute('aria-valuetext'))).toBe(minuteOf(await startOf(4)));
  await page.pause.click();
  await turns.nth(4).getByRole('button').focus();
  await panel.page.keyboard.press('ArrowDown');
  await panel.page.keyboard.press('ArrowDown');
  await panel.page.keyboard.press('Enter');
  await expect(page.pause).toBeVisible();
  await expect(turns.nth(6).getByRole('strong')).toBeVisible();
});

test('the transcript is searched, place by place', async ({ panel, control }) => {
  const call = await control.callThat('was recorded lately', isRecordedLately);
  const page = await openCallPage(panel, personOf(call));
  await page.search.fill('THE');
  await expect(page.found).toHaveText(/^1 of \d+$/);
  const shown = page.found;
  await page.search.press('Enter');
  await expect(shown).toHaveText(/^2 of/);
  await page.search.press('Shift+Enter');
  await page.search.press('Shift+Enter');
  await expect(shown).toHaveText(/^(\d+) of \1$/);
  await page.nextMatch.click();
  await expect(shown).toHaveText(/^1 of/);
  await page.search.fill('xylophone');
  await expect(page.found).toHaveText('Not found');
});

test('the text follows the recording until the person scrolls, and again when asked to', async ({ panel, control }) => {
  const call = await control.callThat('was recorded lately', isRecordedLately);
  const page = await openCallPage(panel, personOf(call));
  const turns = page.transcript.getByRole('listitem');
  await panel.page.setViewportSize({ width: 400, height: 1200 });
  await page.position.fill('60');
  await page.play.click();
  await expect(page.spoken).toBeInViewport();
  await page.spoken.hover();
  await panel.page.mouse.wheel(0, -4000);
  await expect(turns.first()).toBeInViewport();
  await expect(page.followAgain).toBeVisible();
  await page.followAgain.click();
  await expect(page.spoken).toBeInViewport();
  await expect(page.followAgain).toBeHidden();
});

test('the note of an old call is written on its page, and kept', async ({ panel, control }) => {
  const call = await control.callThat('was recorded lately', isRecordedLately);
  const page = await openCallPage(panel, personOf(call));
  await page.about.getByRole('textbox', { name: 'Notes' }).fill('Heard again: forty units');
  await expect(page.about.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await control.callThat('has the note', ({ description }) => description === 'Heard again: forty units');
  await page.back.click();
  await expect(panel.notes).toHaveValue('Heard again: forty units');
});

test('keywords lead to where they were said, and the talk is shown as a picture and in figures', async ({
  panel,
  control,
}) => {
  const call = await control.callThat('was recorded lately', isRecordedLately);
  const page = await openCallPage(panel, personOf(call));
  const keyword = page.keywords.getByRole('button').first();
  const [term = ''] = ((await keyword.getAttribute('aria-label')) ?? '').split(',');
  await keyword.click();
  await expect(page.search).toHaveValue(term);
  await expect(page.found).toHaveText(/^1 of/);
  await expect(page.picture).toBeVisible();
  await expect(page.figures.getByRole('columnheader', { name: personOf(call) })).toBeVisible();
  await expect(page.figures.getByRole('row', { name: /^Listening score 43 of 100/ })).toBeVisible();
});

test('what the server does not give is said, part by part, and can be asked for again', async ({ panel, control }) => {
  const call = await control.callThat('was recorded lately', isRecordedLately);
  await control.fail({ path: `/v2/analytics/calls/${call.id}/transcript`, kind: 'status', status: 500, count: 1 });
  const page = await openCallPage(panel, personOf(call));
  await expect(page.play).toBeVisible();
  await expect(page.transcript).toContainText('could not be loaded');
  await page.transcript.getByRole('button', { name: 'Try again' }).click();
  await expect(page.transcript.getByRole('listitem').first()).toBeVisible();
});

test('a call without recording and transcript says so', async ({ panel, control }) => {
  const id = await control.inbound({ phoneNumber: UNKNOWN_NUMBER, answerAfterMs: 0 });
  await expect(panel.status('In progress')).toBeVisible();
  await control.end(id);
  await panel.page.getByRole('button', { name: 'All about this call' }).click();
  await expect(panel.page.getByText('This call was not recorded.')).toBeVisible();
  await expect(panel.page.getByText('This call was not transcribed.')).toBeVisible();
});

test('a call’s page is accessible while it plays and is searched', async ({ panel, control }) => {
  test.setTimeout(90_000);
  const call = await control.callThat('was recorded lately', isRecordedLately);
  const page = await openCallPage(panel, personOf(call));
  await page.search.fill('the');
  await expect(page.found).toHaveText(/^1 of/);
  await page.play.click();
  await expect(page.spoken).toBeVisible();
  await page.pause.click();
  await expectAccessible(panel.page);
});
