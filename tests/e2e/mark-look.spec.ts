import { JANE_COOPER } from '../sandbox/people.ts';
import { expect, test } from '../support/fixtures.ts';

test('numbers look as chosen in the options, at once on pages that are open', async ({ panel, crm, ringside }) => {
  await expect(panel.callButton).toBeVisible();
  await crm.openPerson(JANE_COOPER);
  const look = () =>
    crm.page.evaluate(() => {
      const { textDecorationLine, backgroundColor } = getComputedStyle(
        document.documentElement,
        '::highlight(ringside-number)',
      );
      return `${textDecorationLine} ${backgroundColor}`;
    });
  await expect.poll(look).toBe('underline rgba(37, 99, 235, 0.09)');
  const options = await ringside.openOptions();
  const choice = options.page.getByRole('combobox', { name: 'Look of numbers' });
  await choice.selectOption('Coloured');
  await expect.poll(look).toBe('none rgba(37, 99, 235, 0.22)');
  await choice.selectOption('Only when pointed at');
  await expect.poll(look).toBe('none rgba(0, 0, 0, 0)');
  await choice.selectOption('Dotted line');
  await expect.poll(look).toBe('underline rgba(37, 99, 235, 0.09)');
});
