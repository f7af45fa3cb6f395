import { JANE_COOPER } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectAccessible } from '../support/inspect.ts';

test('templates are written in the options and inserted with a slash, by keyboard and mouse', async ({
  panel,
  ringside,
  control,
}) => {
  test.slow();
  await panel.dial(JANE_COOPER.phone);
  await expect(panel.openRecord).toBeVisible();
  await panel.notes.fill('/');
  await expect(panel.call).toContainText('There are no note templates yet.');
  const opened = ringside.context.waitForEvent('page');
  await panel.page.getByRole('button', { name: 'Write one in the options' }).click();
  const templates = (await opened).getByRole('region', { name: 'Templates' });
  await expect(templates.getByRole('heading', { name: 'Templates' })).toBeInViewport();
  await panel.notes.fill('');

  const button = (name: string) => templates.getByRole('button', { name });
  for (const [name, text] of [
    ['Offer sent', 'Sent the offer.'],
    ['Voicemail', 'Left a voicemail for {name}. Next: {step}'],
  ] as const) {
    await button('Add template').click();
    await templates.getByRole('textbox', { name: 'Name' }).fill(name);
    await templates.getByRole('textbox', { name: 'Text' }).fill(text);
    await button('Save template').click();
    await expect(templates.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  }
  await button('Move Voicemail up').click();
  await button('Delete Offer sent').click();
  await expect(templates.getByRole('listitem')).toHaveText([/Voicemail/]);
  await button('Undo').click();
  await expect(templates.getByRole('listitem')).toHaveText([/Voicemail/, /Offer sent/]);

  await panel.page.bringToFront();
  const offered = panel.call.getByRole('listbox', { name: 'Templates' });
  await panel.notes.pressSequentially('Called. /');
  await expect(offered.getByRole('option')).toHaveText([/Voicemail/, /Offer sent/]);
  await expectAccessible(panel.page);
  await panel.notes.press('Enter');
  await panel.page.keyboard.type('call on Friday');
  const first = 'Called. Left a voicemail for Jane Cooper. Next: call on Friday';
  await expect(panel.notes).toHaveValue(first);
  await panel.notes.press('End');
  await panel.notes.pressSequentially(' /of');
  await offered.getByRole('option', { name: /Offer sent/ }).click();
  await expect(panel.notes).toHaveValue(`${first} Sent the offer.`);
  await expect(panel.notes).toBeFocused();
  await control.callThat('has the note', ({ description }) => description === `${first} Sent the offer.`);
});
