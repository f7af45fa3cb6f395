import { findClosed } from '../support/closed-boxes.ts';
import type { Crm } from '../support/crm.ts';
import { digitsOf, expectDialled } from '../support/dialled.ts';
import { expect, test } from '../support/fixtures.ts';
import { grantedHost, otherGrantedHost, serveMadePages } from '../support/made-pages.ts';

const callName = (number: string) => `Call +1 ${number}`;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The boxes of the number's lines as the page knows them. */
const linesOf = (crm: Crm, number: string) =>
  crm.page
    .getByText(number, { exact: true })
    .evaluate((element): Box[] =>
      [...element.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
    );

/** The chip's box, from the start of its first to the end of its last button, once it stands still. */
async function chipBox(crm: Crm, number: string): Promise<Box> {
  await crm.stillButton(callName(number));
  const [call, copy] = await Promise.all([
    findClosed(crm.page, 'button', callName(number)),
    findClosed(crm.page, 'button', 'Copy number'),
  ]);
  if (!call || !copy) throw new Error(`The chip at ${number} has gone.`);
  return { left: call.x, right: copy.x + copy.width, top: call.y, bottom: call.y + call.height };
}

function expectApart(chip: Box, line: Box, where: string): void {
  const isBeside = chip.left >= line.right || chip.right <= line.left;
  const isAboveOrBelow = chip.top >= line.bottom || chip.bottom <= line.top;
  expect(isBeside || isAboveOrBelow, `${where}: ${JSON.stringify({ chip, line })}`).toBe(true);
}

test.beforeEach(async ({ panel, control }) => {
  await expect(panel.phoneNumber).toBeVisible();
  await control.forgetRequests();
});

/** Pages with a number at an awkward place, and that number. */
const places: Record<string, { number: string; body: string }> = {
  'at the right edge': { number: '512-555-0160', body: '<p style="text-align:right"><b>512-555-0160</b></p>' },
  'at the bottom edge': {
    number: '512-555-0161',
    body: '<p style="position:fixed;bottom:0;left:0;right:0;margin:0;font-size:12vw;line-height:1"><b>512-555-0161</b></p>',
  },
  'on a page from right to left': {
    number: '512-555-0162',
    body: '<script>document.documentElement.dir="rtl"</script><p>رقم الهاتف <b>512-555-0162</b></p><p style="height:3000px">',
  },
  'on a zoomed page': {
    number: '512-555-0163',
    body: '<style>html{zoom:1.5}</style><p>Phone <b>512-555-0163</b></p>',
  },
  'in a zoomed body': {
    number: '512-555-0164',
    body: '<style>body{zoom:.8}</style><p>Phone <b>512-555-0164</b></p>',
  },
  'in a dialog that is moved into the middle and faded in': {
    number: '512-555-0165',
    body: `<style>dialog{position:fixed;left:50%;top:50%;transform:translate(-50%,-50%);opacity:.98;overflow:hidden;margin:0}</style>
      <dialog><p>Phone <b>512-555-0165</b></p></dialog><script>document.querySelector('dialog').showModal()</script>`,
  },
  'broken over two lines': {
    number: '512-555-0166',
    body: '<p style="width:75px;margin-left:300px"><b>512-555-0166</b></p>',
  },
};

const pathOf = (where: string) => `/${where.replaceAll(' ', '-')}`;

test('the chip stands beside its number inside the window, never on it, and calls', async ({ crm, control }) => {
  const { page } = crm;
  const files = Object.entries(places).map(([where, { body }]): [string, string] => [pathOf(where), body]);
  await serveMadePages(page.context(), Object.fromEntries(files));
  const called: string[] = [];
  for (const [where, { number }] of Object.entries(places)) {
    await page.goto(grantedHost + pathOf(where));
    await crm.pointAt(number);
    const chip = await chipBox(crm, number);
    for (const line of await linesOf(crm, number)) expectApart(chip, line, where);
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    expect(Math.min(chip.left, chip.top, width - chip.right, height - chip.bottom), where).toBeGreaterThanOrEqual(0);
    await crm.clickChip(callName(number));
    called.push(digitsOf(number));
    await expectDialled(control, called);
  }
});

const inFrames = {
  'three open shadow roots deep': '512-555-0170',
  'in a frame of the same site': '512-555-0171',
  'in a frame of another site': '512-555-0172',
  'in a blank frame that a script fills': '512-555-0173',
  'in a frame with its page in an attribute': '512-555-0174',
  'in a frame of another site inside a frame': '512-555-0175',
};

const [shadow, same, other, blank, srcdoc, nested] = Object.values(inFrames);

const framedPage = `<style>x-one{display:block;margin-bottom:60px}iframe{width:560px;height:110px}</style><x-one></x-one>
<iframe src="/same"></iframe><iframe src="${otherGrantedHost}/other"></iframe>
<iframe name="blank"></iframe><iframe srcdoc="<p>Phone ${srcdoc}</p>"></iframe>
<iframe src="/nesting"></iframe>
<script>
frames.blank.document.body.innerHTML = '<p>Phone ${blank}</p>';
let root = document.querySelector('x-one').attachShadow({ mode: 'open' });
for (const name of ['x-two', 'x-three']) {
  const inner = root.appendChild(document.createElement(name));
  root = inner.attachShadow({ mode: 'open' });
}
root.innerHTML = '<p>Phone <b>${shadow}</b></p>';
</script>`;

test('numbers in deep shadow roots and in frames of all kinds have the chip, and a click dials once', async ({
  crm,
  control,
}) => {
  await serveMadePages(crm.page.context(), {
    '/': framedPage,
    '/same': `<p>Phone ${same}</p>`,
    '/other': `<p>Phone ${other}</p>`,
    '/nesting': `<style>iframe{width:520px;height:70px}body{margin:0}</style><iframe src="${otherGrantedHost}/nested"></iframe>`,
    '/nested': `<p>Phone ${nested}</p>`,
  });
  await crm.page.goto(grantedHost);
  await expect.poll(async () => (await crm.marks()).sort()).toEqual(Object.values(inFrames));
  for (const number of Object.values(inFrames)) {
    await crm.pointAt(number);
    await crm.stillButton(callName(number));
    await crm.clickNumber(number);
  }
  await expectDialled(control, Object.values(inFrames).map(digitsOf));
});

const scrolled = `<div role="log" style="height:200px;overflow:auto;width:600px" tabindex="0">
<p style="height:120px">Above</p><p>Phone <b>512-555-0180</b></p><p style="height:900px">Below</p></div>
<p>Second <b>512-555-0181</b></p>
<dialog><p>Escape closes this.</p></dialog>
<script>
  const dialog = document.querySelector('dialog');
  window.keys = [];
  window.addEventListener('keydown', ({ key, defaultPrevented }) => keys.push(key + defaultPrevented));
  dialog.show();
  window.addEventListener('keydown', ({ key }) => { if (key === 'Escape') dialog.close(); });
</script>`;

test('the chip follows scrolling and moving text, goes with its number, and Escape dismisses it', async ({ crm }) => {
  const { page } = crm;
  const name = callName('512-555-0180');
  await serveMadePages(page.context(), { '/': scrolled });
  await page.goto(grantedHost);
  await crm.pointAt('512-555-0180');
  const before = await chipBox(crm, '512-555-0180');
  await page.getByRole('log').evaluate((log) => log.scrollBy(0, 30));
  await expect.poll(async () => (await findClosed(page, 'button', name))?.y).toBe(before.top - 30);
  await page.getByText('Above').evaluate((above) => above.append(document.createElement('br'), 'More'));
  await page.getByText('Above').evaluate((above) => above.style.setProperty('height', '140px'));
  await expect.poll(async () => (await findClosed(page, 'button', name))?.y).toBe(before.top - 10);
  await page.getByText('512-555-0180').evaluate((number) => number.replaceChildren('gone'));
  await expect.poll(() => crm.hasChip(name)).toBe(false);
  await page.getByText('gone').evaluate((number) => number.replaceChildren('512-555-0180'));

  const other = callName('512-555-0181');
  await crm.pointAt('512-555-0181');
  await crm.stillButton(other);
  await page.keyboard.press('Escape');
  await expect.poll(() => crm.hasChip(other)).toBe(false);
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await page.evaluate('keys')).toEqual(['Escapefalse']);
  // It stays away while the pointer stays, and comes back with the pointer.
  const { x, y } = await crm.spotOf('512-555-0181');
  await page.mouse.move(x + 2, y);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await crm.hasChip(other)).toBe(false);
  await page.mouse.move(x, y + 200);
  await crm.pointAt('512-555-0180');
  await crm.stillButton(name);
  await crm.pointAt('512-555-0181');
  await crm.stillButton(other);
});

test('copying copies the number and nothing else, whatever the page does when one copies', async ({ crm, control }) => {
  const { page } = crm;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: grantedHost });
  await serveMadePages(page.context(), {
    '/': `<script>document.addEventListener('copy', (event) => {
      event.clipboardData.setData('text/plain', 'what the page wants'); event.preventDefault(); });</script>
      <p>Phone 512-555-0185 of Ms Quill</p>`,
  });
  await page.goto(grantedHost);
  await crm.pointAt('512-555-0185');
  await crm.stillButton(callName('512-555-0185'));
  await crm.clickChip('Copy number');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('+1 512-555-0185');
  await expectDialled(control, []);
});
