import type { Page } from '@playwright/test';
import { crmOn } from '../../support/crm.ts';
import { grantedHost, serveMadePages } from '../../support/made-pages.ts';
import { until } from '../../support/until.ts';
import { defineRow } from '../row.ts';

const inText = '512-555-0140';
const inLink = '512-555-0141';

/** What covers the window and lets the pointer through. */
const veil =
  'position:fixed;inset:0;background:#fff;pointer-events:none;margin:0;border:0;width:100%;height:100%;max-width:none;max-height:none;z-index:9';
const page = `<main><p id="a">Phone <b>${inText}</b></p><p id="b"><a href="tel:+15125550141">${inLink}</a></p></main>`;

const styled = (rules: string): string => `${page}<style>${rules}</style>`;
const scripted = (script: string): string => `${page}<script>${script}</script>`;
const laid = (when: string, then: string): string =>
  scripted(`const veil = document.body.appendChild(document.createElement('div')); veil.style.cssText = '${veil}';
    addEventListener('${when}', () => { ${then} }, true);`);

/** Each kind of deceit on a number in text and on a link; what stands in the page. */
export const deceits: Record<string, string> = {
  'an overlay that lets clicks through': `${page}<div style="${veil}"></div>`,
  'a popover': `${page}<div popover=manual id=p style="${veil}"></div><script>p.showPopover()</script>`,
  'a dialog': `${page}<dialog open style="${veil}"></dialog>`,
  'a lid inside the element': styled(
    `b,a{position:relative}b::after,a::after{content:"";position:absolute;inset:-9px;background:#fff;pointer-events:none}`,
  ),
  'opacity 0 on the number': styled('b,a{opacity:0}'),
  'opacity 0.01 on the number': styled('b,a{opacity:.01}'),
  'opacity 0.01 around it': styled('main{opacity:.01}'),
  'opacity 0.01 on the page': styled('html{opacity:.01}'),
  'a filter': styled('main{filter:opacity(0)}'),
  'a blend': styled('html{background:#fff}main{mix-blend-mode:lighten;background:#fff}'),
  'a clip': styled('main{clip-path:inset(49% 0 0 0)}'),
  'a mask': styled('main{mask-image:linear-gradient(transparent,transparent)}'),
  'a mask on the page': styled('html{mask-image:linear-gradient(transparent,transparent)}'),
  'small by scale': styled('b,a{display:inline-block;transform:scale(.1)}'),
  'a tiny font': styled('b,a{font-size:2px}'),
  'ink like the ground': styled('b,a{color:#fff}'),
  'transparent ink': styled('b,a{-webkit-text-fill-color:transparent}'),
  'no cursor': styled('b,a{cursor:none}'),
  'another cursor': styled(
    "b,a{cursor:url('data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==') 0 0,auto}",
  ),
  'a frame seen through': '<iframe src="/inner" style="opacity:.01;width:600px;height:300px;border:0"></iframe>',
  'a frame under an overlay': `<iframe src="/inner" style="width:600px;height:300px;border:0"></iframe><div style="${veil}"></div>`,
  'an overlay that goes when pressed': laid('pointerdown', 'veil.remove()'),
  'an overlay that comes when pressed': laid('pointerdown', '')
    .replace("document.body.appendChild(document.createElement('div'))", "document.createElement('div')")
    .replace('{  }', '{ document.body.append(veil) }'),
  'moved between press and release': scripted(
    "addEventListener('pointerdown', () => { document.querySelector('main').style.translate = '3px 2px' }, true)",
  ),
};

/** Where the thing is, in the page's pixels, frames included. */
async function spotOf(of: Page, selector: string): Promise<{ x: number; y: number }> {
  const frame = of.frames().at(-1) ?? of.mainFrame();
  const box = await frame.locator(selector).boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

/** As a hand comes: the pointer is there for a moment before it presses. */
async function clickLikeHand(of: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await of.mouse.move(x - 8, y - 1);
  await of.mouse.move(x, y, { steps: 4 });
  await of.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
  await of.mouse.down();
  await of.mouse.up();
  await of.mouse.move(x, y + 150);
  // A click dials half a second later, or asks; by then all of it is decided.
  await of.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1300)));
}

export const row = defineRow({
  id: 'S2',
  fault: 'clickjacking, 24 kinds, on a number in text and on a dialling link',
  mustHold: '0 calls by one click; on the plain page one click calls',
  count: 48,
  quickCount: 4,
  async run(rig, count) {
    const { control, ringside } = await rig.open();
    await (await ringside.openPanel()).signInToDemo();
    const crm = crmOn(await ringside.context.newPage(), grantedHost);
    const kinds = Object.entries(deceits);
    const files = kinds.map(([, body], index): [string, string] => [`/${String(index)}`, body]);
    await serveMadePages(ringside.context, { '/plain': page, '/inner': page, ...Object.fromEntries(files) });
    const attempt = async (path: string, selector: string): Promise<number> => {
      await crm.page.goto(grantedHost + path);
      await until('the marks', async () => ((await crm.marks()).length > 1 ? true : undefined)).catch(() => undefined);
      await control.forgetRequests();
      await clickLikeHand(crm.page, await spotOf(crm.page, selector));
      return (await control.requests('/api/v1/calls/originate')).length;
    };
    const broken = await rig.repeat(count, async (index) => {
      const [kind] = kinds[Math.floor(index / 2) % kinds.length] ?? [];
      const selector = index % 2 ? 'a' : 'b';
      const calls = await attempt(`/${String(Math.floor(index / 2) % kinds.length)}`, selector);
      if (calls) throw new Error(`${String(kind)}, on ${selector === 'a' ? 'a link' : 'text'}: a call was made`);
    });
    let plain = 0;
    for (const selector of ['b', 'a']) plain += await attempt('/plain', selector);
    if (plain !== 2) broken.push(`the plain page called ${String(plain)} times of 2`);
    return {
      trials: count,
      broken,
      figures: { kinds: String(kinds.length), 'calls on the plain page': `${String(plain)} of 2` },
    };
  },
});
