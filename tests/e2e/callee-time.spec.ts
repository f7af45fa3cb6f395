import { JANE_COOPER } from '../sandbox/people.ts';
import { findClosed } from '../support/closed-boxes.ts';
import { dialled, expectDialled } from '../support/dialled.ts';
import { expect, test } from '../support/fixtures.ts';
import { until } from '../support/until.ts';
import { chooseCallSelection } from '../support/worker.ts';

/** Landlines around the world: at any moment it is night at one of them and day at another. */
const landlines = [
  { number: '+1 808-555-0142', digits: '18085550142', zone: 'Pacific/Honolulu' },
  { number: '+1 212-555-0142', digits: '12125550142', zone: 'America/New_York' },
  { number: '+44 20 7946 0018', digits: '442079460018', zone: 'Europe/London' },
  { number: '+91 11 2345 6789', digits: '911123456789', zone: 'Asia/Kolkata' },
  { number: '+81 3-1234-5678', digits: '81312345678', zone: 'Asia/Tokyo' },
  { number: '+64 9-123 4567', digits: '6491234567', zone: 'Pacific/Auckland' },
];

const hourIn = (timeZone: string): number =>
  Number(new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format());

/** An hour before the border counts to neither: a test takes a while. */
function landline(isWanted: (hour: number) => boolean) {
  const found = landlines.find(({ zone }) => isWanted(hourIn(zone)));
  if (!found) throw new Error('There is no such hour anywhere.');
  return found;
}

const atNight = () => landline((hour) => hour < 7 || (hour >= 21 && hour < 24));
const byDay = () => landline((hour) => hour >= 8 && hour < 20);

/** "3:12 AM there": either side of the minute in which the page was drawn. */
function clockIn(timeZone: string): RegExp {
  const time = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', minute: '2-digit' });
  const said = [0, 60_000].map((laterMs) => time.format(Date.now() + laterMs).replace(/\s/u, '\\s'));
  return new RegExp(`^(?:${said.join('|')}) there$`, 'u');
}

test.describe('with "Warn at night"', () => {
  test.beforeEach(async ({ panel, ringside }) => {
    const options = await ringside.openOptions();
    await options.warnAtNight.check();
    await options.page.close();
    await panel.page.bringToFront();
  });

  test('somebody who sleeps is called only after "Call anyway"', async ({ panel, control }) => {
    const { number, digits, zone } = atNight();
    await panel.phoneNumber.fill(number);
    await panel.phoneNumber.press('Enter');
    await expect(panel.dialBox).toContainText('It is night there.');
    await expect(panel.dialBox.getByText(clockIn(zone))).toBeVisible();
    await expect(panel.dialBox.getByRole('button', { name: 'Cancel' })).toBeFocused();
    expect(await dialled(control)).toEqual([]);
    await panel.dialBox.getByRole('button', { name: 'Call anyway' }).click();
    await expect(panel.status('In progress')).toBeVisible();
    await expect(panel.call.getByText(clockIn(zone))).toBeVisible();
    await expectDialled(control, [digits]);
  });

  test('somebody who is awake is called at once', async ({ panel, control }) => {
    const { number, digits } = byDay();
    await panel.dial(number);
    await expect(panel.status('In progress')).toBeVisible();
    await expectDialled(control, [digits]);
  });

  test('a selection is asked about in the panel', { tag: '@living-worker' }, async ({ panel, ringside, control }) => {
    await chooseCallSelection(await ringside.serviceWorker(), atNight().number);
    await expect(panel.dialBox).toContainText('It is night there.');
    await panel.dialBox.getByRole('button', { name: 'Cancel' }).click();
    await expect(panel.phoneNumber).toBeVisible();
    expect(await dialled(control)).toEqual([]);
  });

  test('a link on a page is asked about at the chip, whose button is the yes', async ({ crm, control }) => {
    const { number, digits } = atNight();
    await crm.openPerson(JANE_COOPER);
    await crm.spotOf(JANE_COOPER.phone);
    await crm.page.getByRole('heading', { level: 1 }).evaluate((heading, tel) => {
      const link = document.createElement('a');
      link.href = `tel:${tel}`;
      link.textContent = 'Ring them';
      heading.after(link);
    }, `+${digits}`);
    await crm.page.getByRole('link', { name: 'Ring them' }).click();
    const chip = `Call ${number}`;
    await until('the question', () => findClosed(crm.page, 'StaticText', 'It is night there.'));
    expect(await dialled(control)).toEqual([]);
    await crm.clickChip(chip);
    await expect.poll(() => dialled(control)).toEqual([digits]);
  });
});

test('while a number is typed its own time of day is shown', async ({ panel }) => {
  const { number, zone } = byDay();
  await panel.phoneNumber.fill(number);
  await expect(panel.dialBox.getByText(clockIn(zone))).toBeVisible();
  await panel.phoneNumber.fill('1-800-555-0123');
  await expect(panel.reading).toHaveText('+1 800-555-0123 · United States');
  await expect(panel.dialBox.getByText(/ there$/)).toBeHidden();
});

test('who does not want to be asked is not asked', async ({ panel, control }) => {
  const { number, digits } = atNight();
  await panel.dial(number);
  await expect(panel.status('In progress')).toBeVisible();
  await expectDialled(control, [digits]);
});
