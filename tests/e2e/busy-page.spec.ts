import type { Page } from '@playwright/test';
import { digitsOf, expectDialled } from '../support/dialled.ts';
import { expect, test } from '../support/fixtures.ts';
import { grantedHost, serveMadePages } from '../support/made-pages.ts';

const near = '512-555-0100';
const below = '512-555-0101';
const late = '512-555-0102';
const hidden = '512-555-0103';
const rows = Array.from({ length: 100 }, (_, index) => `512-555-${String(7000 + index)}`);

const rules = '<style>.shy{display:none}.on .shy,.on + .shy,.on + div .shy{display:block}</style>';

/** Rows far below the window change, all of them every 100 ms, until the page is told to stop. */
const busyPage = `${rules}<style>p,ul{margin:0}ul{position:absolute;top:12000px}.at{position:absolute}</style>
<p>Phone ${near}</p><div class="switch"><p class="shy">Phone ${hidden}</p></div>
<p class="at" style="top:4000px">Phone ${below}</p><p class="at" style="top:5000px" role="note">Nothing yet</p>
<ul>${rows.map((row) => `<li>Phone ${row}, seen 0</li>`).join('')}</ul>
<script>
  let count = 0;
  window.ticking = setInterval(() => {
    count += 1;
    for (const row of document.querySelectorAll('li')) row.firstChild.data = row.firstChild.data.replace(/seen \\d+/, 'seen ' + count);
  }, 100);
</script>`;

/** Where a class is that shows a hidden number. */
const shownByClass: Record<string, { number: string; body: string }> = {
  'on its parent': { number: '512-555-0110', body: '<div class="switch"><p class="shy">Phone 512-555-0110</p></div>' },
  'on its sibling': {
    number: '512-555-0111',
    body: '<div class="switch">Tab</div><p class="shy">Phone 512-555-0111</p>',
  },
  'on a sibling of what holds it': {
    number: '512-555-0112',
    body: '<div class="switch">Tab</div><div><div class="shy"><p>Phone 512-555-0112</p></div></div>',
  },
  'on the host of its shadow tree': {
    number: '512-555-0113',
    body: `<div class="switch"><template shadowrootmode="open"><style>p{display:none}:host(.on) p{display:block}</style>
      <p>Phone 512-555-0113</p></template></div>`,
  },
};

const switchOn = (page: Page) => page.evaluate(() => document.querySelector('.switch')?.classList.add('on'));

test.beforeEach(async ({ panel, control }) => {
  await expect(panel.phoneNumber).toBeVisible();
  await control.forgetRequests();
});

test('on a page that changes all the time a number is marked when it comes near, and all are when it is calm', async ({
  crm,
  control,
}) => {
  const { page } = crm;
  await serveMadePages(page.context(), { '/': busyPage });
  await page.goto(grantedHost);
  await expect.poll(() => crm.marks()).toContain(below);
  await expect.poll(() => crm.marks()).toEqual([near]);
  await switchOn(page);
  await expect.poll(async () => (await crm.marks()).toSorted(), { timeout: 1000 }).toEqual([near, hidden]);

  await page.getByRole('note').evaluate((note, number) => {
    if (note.firstChild) note.firstChild.nodeValue = `Phone ${number}`;
  }, late);
  await page.evaluate(() => window.scrollTo(0, 4600));
  await expect.poll(async () => (await crm.marks()).toSorted()).toEqual([below, late]);
  await crm.clickNumber(late);
  await expectDialled(control, [digitsOf(late)]);

  await page.evaluate('clearInterval(ticking)');
  await expect
    .poll(async () => (await crm.marks()).toSorted())
    .toEqual([near, hidden, below, late, ...rows].toSorted());
});

for (const [where, { number, body }] of Object.entries(shownByClass)) {
  test(`hidden text that is shown by a class ${where} is marked within a second`, async ({ crm, control }) => {
    const { page } = crm;
    await serveMadePages(page.context(), { '/': `${rules}<p>Fax ${near}</p>${body}` });
    await page.goto(grantedHost);
    await expect.poll(() => crm.marks()).toEqual([near]);
    await switchOn(page);
    await expect.poll(async () => (await crm.marks()).toSorted(), { timeout: 1000 }).toEqual([near, number]);
    await crm.clickNumber(number);
    await expectDialled(control, [digitsOf(number)]);
  });
}
