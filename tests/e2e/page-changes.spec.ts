import type { Crm } from '../support/crm.ts';
import { digitsOf, expectDialled } from '../support/dialled.ts';
import { expect, test } from '../support/fixtures.ts';
import { grantedHost, serveMadePages } from '../support/made-pages.ts';

const numberAt = (index: number): string => `512-555-0${String(100 + index)}`;
const numbers = (from: number, count: number): string[] => Array.from({ length: count }, (_, i) => numberAt(from + i));
const row = (index: number): string => `<tr><td>Person ${String(index)}</td><td>${numberAt(index)}</td></tr>`;

const table = `<table><thead><tr><th>Name</th><th>Phone</th></tr></thead>
<tbody>${[0, 1, 2].map(row).join('')}</tbody></table>`;

/** A window of eight rows onto a longer list: who scrolls sees the same elements with other texts. */
const virtualList = `<div role="grid" aria-label="People">${numbers(0, 8)
  .map((number) => `<div role="row"><span role="gridcell">${number}</span></div>`)
  .join('')}</div>`;

async function open({ page }: Crm, body: string): Promise<void> {
  await serveMadePages(page.context(), { '/': body });
  await page.goto(grantedHost);
}

async function expectMarks(crm: Crm, texts: readonly string[]): Promise<void> {
  await expect.poll(async () => (await crm.marks()).toSorted()).toEqual([...texts].toSorted());
}

test.beforeEach(async ({ panel }) => {
  await expect(panel.phoneNumber).toBeVisible();
});

test('rows that a table gets in bursts are marked, and the last can be called', async ({ crm, control }) => {
  await open(crm, table);
  await expectMarks(crm, numbers(0, 3));
  for (let burst = 0; burst < 5; burst += 1) {
    const rows = Array.from({ length: 6 }, (_, index) => row(3 + burst * 6 + index)).join('');
    await crm.page.locator('tbody').evaluate((body, html) => {
      body.insertAdjacentHTML('beforeend', html);
    }, rows);
  }
  await expectMarks(crm, numbers(0, 33));
  await crm.clickNumber(numberAt(32));
  await expectDialled(control, [digitsOf(numberAt(32))]);
});

test('rows that a list recycles are called by the number that stands there now', async ({ crm, control }) => {
  await open(crm, virtualList);
  await expectMarks(crm, numbers(0, 8));
  await crm.page.getByRole('grid').evaluate(async (list) => {
    for (let first = 1; first <= 40; first += 1) {
      if (list.firstElementChild) list.append(list.firstElementChild);
      for (const [index, cell] of [...list.querySelectorAll('span')].entries()) {
        if (cell.firstChild) cell.firstChild.nodeValue = `512-555-0${String(100 + first + index)}`;
      }
      await new Promise(requestAnimationFrame);
    }
  });
  await expectMarks(crm, numbers(40, 8));
  await crm.clickNumber(numberAt(42));
  await expectDialled(control, [digitsOf(numberAt(42))]);
});

test('a text that changes in place is marked as it reads now, or no longer', async ({ crm, control }) => {
  await open(crm, `<p>Phone ${numberAt(1)}</p><p>Fax ${numberAt(2)}</p>`);
  await expectMarks(crm, numbers(1, 2));
  const write = (was: string, text: string) =>
    crm.page.getByText(was).evaluate((line, now) => {
      if (line.firstChild) line.firstChild.nodeValue = now;
    }, text);
  await write('Phone', `Please ring the new office on ${numberAt(3)}`);
  await write('Fax', 'Fax: none');
  await expectMarks(crm, [numberAt(3)]);
  await crm.clickNumber(numberAt(3));
  await expectDialled(control, [digitsOf(numberAt(3))]);
});

test('a number that is moved is marked where it stands, with what stands around it there', async ({ crm, control }) => {
  await open(crm, `<section><b>${numberAt(1)}</b></section><section id="to">Phone </section><p id="order">Order </p>`);
  await expectMarks(crm, [numberAt(1)]);
  const moveTo = (selector: string) =>
    crm.page.locator('b').evaluate((number, to) => document.querySelector(to)?.append(number), selector);
  await moveTo('#order');
  await expectMarks(crm, []);
  await moveTo('#to');
  await expectMarks(crm, [numberAt(1)]);
  await crm.clickNumber(numberAt(1));
  await expectDialled(control, [digitsOf(numberAt(1))]);
});

test('a number that is hidden loses its mark, and gets it back when it is shown', async ({ crm, control }) => {
  await open(
    crm,
    `<p id="one">Phone ${numberAt(1)}</p><details open><summary>More</summary><p>Mobile ${numberAt(2)}</p></details>`,
  );
  await expectMarks(crm, numbers(1, 2));
  const setHidden = (isHidden: boolean) =>
    crm.page.locator('#one').evaluate((line, hidden) => line.toggleAttribute('hidden', hidden), isHidden);
  await setHidden(true);
  await crm.page.getByText('More').click();
  await expectMarks(crm, []);
  await setHidden(false);
  await expectMarks(crm, [numberAt(1)]);
  await crm.page.getByText('More').click();
  await expectMarks(crm, numbers(1, 2));
  await crm.clickNumber(numberAt(2));
  await expectDialled(control, [digitsOf(numberAt(2))]);
});

test('text right inside a closed section, and text too faint to see, is marked once it is shown', async ({ crm }) => {
  await open(
    crm,
    `<details><summary>More</summary>Mobile ${numberAt(1)}</details>
     <section style="opacity: 0"><p>Phone ${numberAt(2)}</p></section><p>Fax ${numberAt(3)}</p>`,
  );
  await expectMarks(crm, [numberAt(3)]);
  await crm.page.getByText('More').click();
  await expectMarks(crm, [numberAt(1), numberAt(3)]);
  await crm.page.locator('section').evaluate((section) => {
    section.removeAttribute('style');
  });
  await expectMarks(crm, numbers(1, 3));
});
