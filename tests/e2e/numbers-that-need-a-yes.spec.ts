import { JANE_COOPER, MARCUS_REED } from '../sandbox/people.ts';
import { findClosed } from '../support/closed-boxes.ts';
import type { Control } from '../support/control.ts';
import type { Crm } from '../support/crm.ts';
import { dialled, expectDialled } from '../support/dialled.ts';
import { expect, test } from '../support/fixtures.ts';
import { grantedHost, serveMadePages } from '../support/made-pages.ts';
import type { Panel } from '../support/panel.ts';
import { until } from '../support/until.ts';
import { chooseCallSelection, shownNotices } from '../support/worker.ts';

/** Dials somebody from the panel: what was asked for before has been answered by then. */
async function expectNothingElseDialled(panel: Panel, control: Control): Promise<void> {
  await panel.dial(MARCUS_REED.phone);
  await expect(panel.status('In progress')).toBeVisible();
  await expectDialled(control, [`1${MARCUS_REED.phone.replaceAll(/\D/g, '').slice(-10)}`]);
}

async function addLink(crm: Crm, href: string, words: string): Promise<void> {
  await crm.openPerson(JANE_COOPER);
  await crm.spotOf(JANE_COOPER.phone);
  await crm.page.getByRole('heading', { level: 1 }).evaluate(
    (heading, [address = '', text = '']) => {
      const link = document.createElement('a');
      link.href = address;
      link.textContent = text;
      heading.after(link);
    },
    [href, words],
  );
}

const chipOf = (crm: Crm, name: string) =>
  until(`the chip "${name}"`, async () => ((await crm.hasChip(name)) ? true : undefined));

const typed: [number: string, question: string, digits: string][] = [
  ['911', 'This is an emergency number. Call 911?', '911'],
  ['4711', 'This is a short number. Call 4711?', '4711'],
  ['1-900-555-0123', 'This is a premium-rate number. Call +1 900-555-0123?', '19005550123'],
  ['011 49 180 5123456', 'A call to this number may cost extra.', '491805123456'],
];

for (const [number, question, digits] of typed) {
  test(`the panel asks before it dials ${number}, and a second Enter or click is no yes`, async ({
    panel,
    control,
  }) => {
    await panel.phoneNumber.fill(number);
    await panel.phoneNumber.press('Enter');
    await expect(panel.dialBox).toContainText(question);
    await expect(panel.dialBox.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await panel.page.keyboard.press('Enter');
    await expect(panel.phoneNumber).toHaveValue(number);
    expect(await dialled(control)).toEqual([]);
    await panel.callButton.dblclick();
    await expect(panel.dialBox).toContainText(question);
    expect(await dialled(control)).toEqual([]);
    await panel.dialBox.getByRole('button', { name: 'Call now' }).click();
    await expect(panel.call).toBeVisible();
    await expectDialled(control, [digits]);
  });
}

test('"Call again" asks again', async ({ panel, control }) => {
  await panel.phoneNumber.fill('900-555-0123');
  await panel.callButton.click();
  await panel.dialBox.getByRole('button', { name: 'Call now' }).click();
  await panel.hangUp.click();
  await panel.callAgain.click();
  await expect(panel.dialBox).toContainText('This is a premium-rate number.');
  await expectDialled(control, ['19005550123']);
});

for (const [href, name, digits] of [
  ['tel:911', 'Call 911', '911'],
  ['tel:%25E2%2580%25AA1-900-555-0123', 'Call +1 900-555-0123', '19005550123'],
] as const) {
  test(`the link ${href} asks at the chip, whose button is the yes`, async ({ panel, crm, control }) => {
    await expect(panel.phoneNumber).toBeVisible();
    await addLink(crm, href, 'Help');
    await crm.page.getByRole('link', { name: 'Help' }).click();
    await chipOf(crm, name);
    expect(await dialled(control)).toEqual([]);
    await crm.clickChip(name);
    await expect.poll(() => dialled(control)).toEqual([digits]);
  });
}

test('a premium-rate number in text is not dialled by a click, nor by a double click at the chip', async ({
  panel,
  crm,
  control,
}) => {
  await expect(panel.phoneNumber).toBeVisible();
  await crm.openPerson(JANE_COOPER);
  await crm.page.getByRole('heading', { level: 1 }).evaluate((heading) => heading.append(' 900-555-0123'));
  await crm.pointAt('900-555-0123');
  await crm.clickChip('Call +1 900-555-0123', { times: 2 });
  await crm.clickNumber('900-555-0123');
  await expectNothingElseDialled(panel, control);
});

test('in a window of 320 px the question at a number is shown whole', async ({ panel, crm }) => {
  await expect(panel.phoneNumber).toBeVisible();
  await crm.page.setViewportSize({ width: 320, height: 480 });
  await serveMadePages(crm.page.context(), { '/': '<p>Phone 900-555-0123</p>' });
  await crm.page.goto(grantedHost);
  await crm.clickNumber('900-555-0123');
  const question = await until('the question', async () => {
    const said = await findClosed(crm.page, 'status');
    // Before the question it says "Calling…".
    return said && said.width > 100 ? said : undefined;
  });
  expect(question.x).toBeGreaterThanOrEqual(0);
  expect(question.x + question.width).toBeLessThanOrEqual(320);
});

for (const href of ['tel:*67 512-555-1212', 'tel:%252A21%252A5125551212%2523', 'tel:5125551212,,45', 'tel:911#']) {
  test(`the link ${href} dials nothing`, async ({ panel, crm, control }) => {
    await expect(panel.phoneNumber).toBeVisible();
    await addLink(crm, href, 'Help');
    await crm.page.getByRole('link', { name: 'Help' }).click();
    await expectNothingElseDialled(panel, control);
  });
}

test('"Call …" on a selected number that needs a yes has the panel ask', { tag: '@living-worker' }, async ({
  panel,
  ringside,
  control,
}) => {
  await expect(panel.phoneNumber).toBeVisible();
  const worker = await ringside.serviceWorker();
  await chooseCallSelection(worker, '\u202a112\u202c');
  await expect(panel.dialBox).toContainText('This is an emergency number. Call 112?');
  await panel.dialBox.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.phoneNumber).toBeVisible();
  await chooseCallSelection(worker, '(900) 555-0123');
  await expect(panel.dialBox).toContainText('This is a premium-rate number.');
  expect(await dialled(control)).toEqual([]);
  await panel.dialBox.getByRole('button', { name: 'Call now' }).click();
  await expect(panel.call).toBeVisible();
  await expectDialled(control, ['19005550123']);
});

test('"Call …" on a selected star code says that only the phone dials it', { tag: '@living-worker' }, async ({
  panel,
  ringside,
  control,
}) => {
  await expect(panel.phoneNumber).toBeVisible();
  const worker = await ringside.serviceWorker();
  await chooseCallSelection(worker, '*67 512-555-1212');
  await expect.poll(() => shownNotices(worker)).toEqual(['selection']);
  await expectNothingElseDialled(panel, control);
});
