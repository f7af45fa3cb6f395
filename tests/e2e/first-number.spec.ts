import { digitsOf, expectDialled } from '../support/dialled.ts';
import { expect, test } from '../support/fixtures.ts';
import { grantedHost, serveMadePages } from '../support/made-pages.ts';

const number = '512-555-0190';

test.beforeEach(async ({ panel, control }) => {
  await expect(panel.phoneNumber).toBeVisible();
  await control.forgetRequests();
});

test('the first number that a page gets dials at the first click', async ({ crm, control }) => {
  const { page } = crm;
  await serveMadePages(page.context(), { '/': '<main><h1>Nobody yet</h1></main>' });
  await page.goto(grantedHost);
  await page.getByRole('main').evaluate((main, text) => {
    main.append(Object.assign(document.createElement('p'), { textContent: `Phone ${text}` }));
  }, number);
  await crm.clickNumber(number);
  await expectDialled(control, [digitsOf(number)]);
});

test('a read-only field, with no other number on the page, has the chip when it is pointed at', async ({
  crm,
  control,
}) => {
  const { page } = crm;
  await serveMadePages(page.context(), { '/': `<label>Phone <input readonly value="${number}"></label>` });
  await page.goto(grantedHost);
  await page.getByRole('textbox', { name: 'Phone' }).hover();
  await crm.clickChip(`Call +1 ${number}`);
  await expectDialled(control, [digitsOf(number)]);
});

test('a link that dials, with nothing else on the page, does so at the first click', async ({ crm, control }) => {
  const { page } = crm;
  await serveMadePages(page.context(), { '/': `<a href="tel:${number}">Call the workshop</a>` });
  await page.goto(grantedHost);
  await crm.clickNumber('Call the workshop');
  await expectDialled(control, [digitsOf(number)]);
});

test('so does one without words', async ({ crm, control }) => {
  const { page } = crm;
  const picture = '<svg width="40" height="40"><rect width="40" height="40"/></svg>';
  await serveMadePages(page.context(), {
    '/': `<a href="tel:${number}" aria-label="Call the workshop">${picture}</a>`,
  });
  await page.goto(grantedHost);
  const link = page.getByRole('link', { name: 'Call the workshop' });
  await link.hover();
  await crm.stillButton(`Call +1 ${number}`);
  await link.click();
  await expectDialled(control, [digitsOf(number)]);
});
