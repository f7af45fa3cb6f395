import { launchRingside } from '../support/chromium.ts';
import { crmOn } from '../support/crm.ts';
import { digitsOf, expectDialled } from '../support/dialled.ts';
import { expect, test } from '../support/fixtures.ts';
import { grantedHost, serveMadePages } from '../support/made-pages.ts';

const inText = '512-555-0190';
const inField = '512-555-0191';
const inLink = '512-555-0192';

const body = `<p>Phone ${inText}</p><p style="margin:80px 0">Nothing here</p>
<label>Mobile <input readonly value="${inField}"></label><p><a href="tel:+1${inLink}">Call the office</a></p>`;

test('a finger: a tap on a number shows the chip, a tap on the chip calls, a tap elsewhere hides it', async ({
  sandbox,
  control,
}) => {
  const ringside = await launchRingside({ hasTouch: true });
  await ringside.useServer(sandbox.address);
  await (await ringside.openPanel()).signInToDemo();
  const page = await ringside.context.newPage();
  const crm = crmOn(page, grantedHost);
  await serveMadePages(ringside.context, { '/': body });
  await page.goto(grantedHost);
  const tapChip = async (number: string) => {
    const { x, y } = await crm.stillButton(`Call +1 ${number}`);
    await page.touchscreen.tap(x, y);
  };

  const { x, y } = await crm.spotOf(inText);
  await page.touchscreen.tap(x, y);
  await crm.stillButton(`Call +1 ${inText}`);
  await page.touchscreen.tap(x, y);
  await crm.stillButton(`Call +1 ${inText}`);
  await page.getByText('Nothing here').tap();
  await expect.poll(() => crm.hasChip(`Call +1 ${inText}`)).toBe(false);
  await expectDialled(control, []);

  await page.touchscreen.tap(x, y);
  await tapChip(inText);
  await expectDialled(control, [inText].map(digitsOf));
  await page.getByRole('textbox', { name: 'Mobile' }).tap();
  await tapChip(inField);
  await expectDialled(control, [inText, inField].map(digitsOf));
  await page.getByRole('link', { name: 'Call the office' }).tap();
  await expectDialled(control, [inText, inField, inLink].map(digitsOf));
  await ringside.close();
});
