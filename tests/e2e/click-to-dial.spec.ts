import type { Page } from '@playwright/test';
import { AWKWARD } from '../sandbox/crm/awkward-lead.ts';
import { JANE_COOPER, MARCUS_REED, OSKAR_LINDQVIST } from '../sandbox/people.ts';
import { digitsOf, expectDialled } from '../support/dialled.ts';
import { expect, test } from '../support/fixtures.ts';
import { grantedHost, serveMadePages } from '../support/made-pages.ts';
import { until } from '../support/until.ts';

test.beforeEach(async ({ panel, crm, control }) => {
  await expect(panel.phoneNumber).toBeVisible();
  await crm.openList();
  await control.forgetRequests();
});

const awkwardNumbers = {
  'split over elements': OSKAR_LINDQVIST.phone,
  'in a shadow root': AWKWARD.inShadowRoot,
  'in a frame': AWKWARD.inFrame,
  'in a table': AWKWARD.firstRows[1],
};

for (const [where, number] of Object.entries(awkwardNumbers)) {
  test(`a click dials a number ${where}, as the panel shows`, async ({ panel, crm, control }) => {
    await crm.openPerson(OSKAR_LINDQVIST);
    await crm.clickNumber(number);
    await expect(panel.call).toBeVisible();
    await expectDialled(control, [digitsOf(number)]);
  });
}

test('a number in a read-only field is dialled by the chip that appears at it', async ({ crm, control }) => {
  await crm.openPerson(OSKAR_LINDQVIST);
  await crm.page.getByRole('textbox', { name: 'Assistant' }).hover();
  await crm.clickChip('Call +1 512-555-0150');
  await expectDialled(control, [digitsOf(AWKWARD.readOnly)]);
});

test('the chip at a number calls it, and two quick clicks on it make one call', async ({ crm, control, panel }) => {
  await crm.pointAt(JANE_COOPER.phone);
  await crm.clickChip('Call +1 512-555-1212', { times: 2 });
  await expect(panel.status('In progress')).toBeVisible();
  await expectDialled(control, ['15125551212']);
});

test('the chip can be reached and left without dialling', async ({ crm, control }) => {
  await crm.pointAt(JANE_COOPER.phone);
  await until('the chip', async () => ((await crm.hasChip('Call +1 512-555-1212')) ? true : undefined));
  await crm.page.keyboard.press('Escape');
  await expect.poll(() => crm.hasChip('Call +1 512-555-1212')).toBe(false);
  await crm.clickNumber(MARCUS_REED.phone);
  await expectDialled(control, [digitsOf(MARCUS_REED.phone)]);
});

test('tel: links dial at once, whatever they say, and the browser does not follow them', async ({ crm, control }) => {
  await crm.openPerson(OSKAR_LINDQVIST);
  const { page } = crm;
  const address = page.url();
  await expect.poll(() => crm.marks()).toContain('Call the workshop');
  await page.getByRole('link', { name: 'Call the workshop' }).click();
  await expectDialled(control, [digitsOf(AWKWARD.inLinks[0])]);
  await page.getByRole('link', { name: AWKWARD.inLinks[1] }).click();
  await expectDialled(control, AWKWARD.inLinks.slice(0, 2).map(digitsOf));
  await page.getByRole('link', { name: '(cell)' }).click();
  await expectDialled(control, AWKWARD.inLinks.map(digitsOf));
  expect(page.url()).toBe(address);
});

test('a link clicked while Ringside is slow to say what it is dials with that one click', {
  tag: '@living-worker',
}, async ({ crm, ringside, control }) => {
  await crm.openPerson(JANE_COOPER);
  await crm.spotOf(JANE_COOPER.phone);
  const worker = await ringside.serviceWorker();
  const busy = worker.evaluate(() => {
    const untilMs = Date.now() + 2500;
    while (Date.now() < untilMs);
  });
  await crm.page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    heading.insertAdjacentHTML('afterend', '<a href="tel:+14155550132">Ring them</a>');
  });
  const link = crm.page.getByRole('link', { name: 'Ring them' });
  await link.hover();
  await link.click();
  await busy;
  await expectDialled(control, ['14155550132']);
});

test('a tenfold: link dials and links the call to its record, a callto: link dials', async ({ crm, control }) => {
  await crm.openPerson(JANE_COOPER);
  await crm.page.getByRole('heading', { level: 1 }).evaluate((heading, recordId) => {
    heading.insertAdjacentHTML(
      'afterend',
      `<a href="tenfold://+14155550132?recordId=${recordId}&recordModule=Contact">Call about this</a> <a href="callto://+14155550133">Ring them</a>`,
    );
  }, MARCUS_REED.id);
  await expect.poll(() => crm.marks()).toContain('Call about this');
  await crm.page.getByRole('link', { name: 'Call about this' }).click();
  await control.callThat('is linked to its record', ({ chosenRecordId }) => chosenRecordId === MARCUS_REED.id);
  await crm.page.getByRole('link', { name: 'Ring them' }).click();
  await expectDialled(control, ['14155550132', '14155550133']);
});

/** What a hand or a script does at a number without meaning to call it. */
const gestures: Record<string, (page: Page, x: number, y: number) => Promise<void>> = {
  'a drag that selects': async (page, x, y) => {
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toContain('555');
  },
  'a drag that ends where nothing is selected': async (page, x, y) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y, { steps: 5 });
    await page.evaluate(() => document.getSelection()?.empty());
    await page.mouse.up();
  },
  'a double click': (page, x, y) => page.mouse.dblclick(x, y),
  'a click with a key held': async (page, x, y) => {
    await page.keyboard.down('Control');
    await page.mouse.click(x, y);
    await page.keyboard.up('Control');
  },
  'a click with the middle button': (page, x, y) => page.mouse.click(x, y, { button: 'middle' }),
  'a click with the other button': (page, x, y) => page.mouse.click(x, y, { button: 'right' }),
  'a click that a script makes': (page, x, y) =>
    page.evaluate(
      ([clientX = 0, clientY = 0]) => {
        const init = { bubbles: true, composed: true, cancelable: true, detail: 1, clientX, clientY };
        const at = document.elementFromPoint(clientX, clientY);
        for (const type of ['pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          at?.dispatchEvent(new PointerEvent(type, init));
      },
      [x, y],
    ),
};

for (const [gesture, make] of Object.entries(gestures)) {
  test(`${gesture} never dials`, async ({ panel, crm, control }) => {
    const { x, y } = await crm.spotOf(JANE_COOPER.phone);
    await make(crm.page, x, y);
    // A click would dial half a second later; by the time a call from the panel is answered, more than that is over.
    await panel.phoneNumber.fill(MARCUS_REED.phone);
    await panel.phoneNumber.press('Enter');
    await expect(panel.status('In progress')).toBeVisible();
    await expectDialled(control, [digitsOf(MARCUS_REED.phone)]);
  });
}

test('a click into a field never dials, whether it is edited or not', async ({ panel, crm, control }) => {
  await crm.openPerson(OSKAR_LINDQVIST);
  await crm.spotOf(AWKWARD.firstRows[0]);
  for (const name of ['Fax', 'Remarks', 'Reply', 'Assistant']) await crm.page.getByRole('textbox', { name }).click();
  await panel.phoneNumber.fill(MARCUS_REED.phone);
  await panel.phoneNumber.press('Enter');
  await expect(panel.status('In progress')).toBeVisible();
  await expectDialled(control, [digitsOf(MARCUS_REED.phone)]);
});

/** Places that do something of their own when they are clicked, each in a frame: a click elsewhere calls off another. */
const ownDoings: Record<string, { number: string; body: string }> = {
  'in a button': { number: '512-555-0186', body: '<button>Call 512-555-0186</button>' },
  'in what a script made a button': { number: '512-555-0187', body: '<p role="button">Ask 512-555-0187</p>' },
  'in text that can be edited': { number: '512-555-0188', body: '<p contenteditable>Reply <b>512-555-0188</b></p>' },
  'in a link to elsewhere': { number: '512-555-0189', body: '<a href="#there">See 512-555-0189</a>' },
};

test('a click on a number in something that acts or is edited never dials', async ({ panel, crm, control }) => {
  const { page } = crm;
  const frames = Object.keys(ownDoings).map(
    (where) => `<iframe title="${where}" height="80" src="/${where}"></iframe>`,
  );
  const files = Object.entries(ownDoings).map(([where, { body }]): [string, string] => [encodeURI(`/${where}`), body]);
  await serveMadePages(page.context(), { '/': frames.join(''), ...Object.fromEntries(files) });
  await page.goto(grantedHost);
  await expect.poll(async () => (await crm.marks()).length).toBe(3);
  for (const [where, { number }] of Object.entries(ownDoings)) {
    const inside = page.frameLocator(`iframe[title="${where}"]`).getByText(number);
    await inside.click();
    if (where !== 'in text that can be edited') continue;
    await inside.dblclick();
    await page.keyboard.press('Enter');
  }
  await panel.dial(MARCUS_REED.phone);
  await expectDialled(control, [digitsOf(MARCUS_REED.phone)]);
});

test('a number that changes under the resting pointer is read again, and a click on it is asked about', async ({
  panel,
  crm,
  control,
}) => {
  const { page } = crm;
  await serveMadePages(page.context(), { '/': '<p>Phone <b>512-555-0167</b></p>' });
  await page.goto(grantedHost);
  const number = page.getByText('512-555-0167');
  const { x, y } = await crm.spotOf('512-555-0167');
  await page.mouse.move(x, y);
  await crm.stillButton('Call +1 512-555-0167');
  await number.evaluate((element) => element.replaceChildren('512-555-0168'));
  await expect.poll(crm.marks).toEqual(['512-555-0168']);
  // A click of Playwright's would move the pointer first.
  await page.mouse.down();
  await page.mouse.up();
  await crm.stillButton('Call +1 512-555-0168');
  await panel.dial(MARCUS_REED.phone);
  await expectDialled(control, [digitsOf(MARCUS_REED.phone)]);
});

const colours = {
  'in oklch': 'body{color:oklch(0.28 0.02 250);background:oklch(0.98 0.005 250)}',
  'light on the dark ground of the scheme': ':root{color-scheme:dark}',
};

for (const [how, rules] of Object.entries(colours)) {
  test(`a click dials a number written ${how}`, async ({ crm, control }) => {
    const { page } = crm;
    await serveMadePages(page.context(), { '/': `<style>${rules}</style><p>Phone 512-555-0171</p>` });
    await page.goto(grantedHost);
    await crm.clickNumber('512-555-0171');
    await expectDialled(control, ['15125550171']);
  });
}

test('a number in a label dials when the label belongs to no field, as grids write it', async ({ crm, control }) => {
  const { page } = crm;
  await serveMadePages(page.context(), {
    '/': '<p><label>512-555-0161</label></p><p><label>512-555-0162 <input type="checkbox"></label></p>',
  });
  await page.goto(grantedHost);
  await crm.clickNumber('512-555-0162');
  await crm.clickNumber('512-555-0161');
  await expectDialled(control, [digitsOf('512-555-0161')]);
});

test('a script that clicks a tel: link dials nothing', async ({ crm, control }) => {
  await crm.openPerson(OSKAR_LINDQVIST);
  await crm.spotOf(AWKWARD.firstRows[0]);
  await crm.page.evaluate(() => {
    // Stops the browser's own following of the link, which would leave the page.
    window.addEventListener('click', (event) => event.preventDefault(), { once: true });
    document.querySelector<HTMLAnchorElement>('a[href^="tel:"]')?.click();
  });
  await crm.clickNumber(AWKWARD.firstRows[0]);
  await expectDialled(control, [digitsOf(AWKWARD.firstRows[0])]);
});
