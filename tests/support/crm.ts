import { expect, type Frame, type Page } from '@playwright/test';
import type { Person } from '../sandbox/people.ts';
import { type ClosedBox, findClosed } from './closed-boxes.ts';
import { until } from './until.ts';

/** Where a marked number stands, in the page's own pixels. */
interface Spot {
  x: number;
  y: number;
}

/** The texts of all marked numbers of the page, as `CSS.highlights` holds them. */
function readMarks(): string[] {
  const texts: string[] = [];
  CSS.highlights.get('ringside-number')?.forEach((mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    texts.push(range.toString());
  });
  return texts;
}

/** How each mark is drawn under its text, each way once. */
function readMarkLines(): string[] {
  const elements = [...(CSS.highlights.get('ringside-number') ?? [])].map(
    ({ startContainer }) => startContainer.parentElement ?? document.documentElement,
  );
  return elements.map((element) => getComputedStyle(element, '::highlight(ringside-number)').textDecorationLine);
}

/** The middle of the first marked number whose text is `wanted`; scrolled into view. */
function findMark(wanted: string): Spot | undefined {
  let spot: Spot | undefined;
  CSS.highlights.get('ringside-number')?.forEach((mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    if (spot !== undefined || range.toString() !== wanted) return;
    mark.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const [box] = range.getClientRects();
    if (box !== undefined) spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  return spot;
}

/** Every character of the page's DOM, with its open shadow roots and the frames it may look into. */
function readDom(): string {
  const read = (root: Document | ShadowRoot): string => {
    const inner = [...root.querySelectorAll('*')].flatMap((element) => {
      const frame = element instanceof HTMLIFrameElement ? element.contentDocument : null;
      return [element.shadowRoot, frame].filter((each) => each !== null).map(read);
    });
    const own = root instanceof Document ? root.documentElement.outerHTML : root.innerHTML;
    return [own, ...inner].join('\n');
  };
  return read(document);
}

async function frameOffset(frame: Frame): Promise<Spot> {
  if (frame.parentFrame() === null) return { x: 0, y: 0 };
  const box = await (await frame.frameElement()).boundingBox();
  return { x: box?.x ?? 0, y: box?.y ?? 0 };
}

/** What a hand does on a page: to spots, whatever is drawn there. */
function pointerOn(page: Page, frames: () => Frame[]) {
  /** The middle of a marked number, as it is written, in whichever frame it stands. */
  const spotOf = (number: string) =>
    until(`a mark on ${number}`, async () => {
      for (const frame of frames()) {
        const spot = await frame.evaluate(findMark, number);
        const offset = await frameOffset(frame);
        if (spot !== undefined) return { x: spot.x + offset.x, y: spot.y + offset.y };
      }
      return undefined;
    });

  /** Where the chip's button stands, once it stands still: a chip that has just come or moved takes no click. */
  async function stillButton(name: string): Promise<Spot> {
    let last: ClosedBox | undefined;
    let sinceMs = 0;
    const { x, y, width, height } = await until(`the button "${name}" to stand still`, async () => {
      const now = await findClosed(page, 'button', name);
      if (now?.x !== last?.x || now?.y !== last?.y) sinceMs = performance.now();
      last = now;
      return performance.now() - sinceMs > 350 ? now : undefined;
    });
    return { x: x + width / 2, y: y + height / 2 };
  }

  async function pointAt(number: string): Promise<void> {
    const { x, y } = await spotOf(number);
    await page.mouse.move(x, y);
  }

  return {
    spotOf,
    stillButton,
    /** Moves the pointer onto a marked number, as it is written. */
    pointAt,
    /** Clicks a marked number, as it is written, like a person: the browser trusts the event. */
    clickNumber: async (number: string) => {
      const { x, y } = await spotOf(number);
      await page.mouse.click(x, y);
    },
    /** Whether the chip offers a button of this name now. */
    hasChip: async (name: string) => (await findClosed(page, 'button', name)) !== undefined,
    /** Goes from where the pointer is to the chip's button and clicks it, as often and as fast as told. */
    clickChip: async (name: string, { times = 1 } = {}) => {
      const { x, y } = await stillButton(name);
      await page.mouse.move(x, y, { steps: 5 });
      for (let click = 0; click < times; click += 1) await page.mouse.click(x, y);
    },
  };
}

/** The demo CRM in a page. Marks are found as they are drawn: the page's own text is not touched. */
export function crmOn(page: Page, address: string) {
  const addressOf = (person: Person) =>
    `${address}/index.php?module=${person.module}s&action=DetailView&record=${person.id}`;

  return {
    page,
    addressOf,
    openList: () => page.goto(`${address}/index.php?module=Contacts&action=index`),
    openPerson: async (person: Person) => {
      await page.goto(addressOf(person));
      await expect(page.getByRole('heading', { level: 1, name: person.name })).toBeVisible();
    },
    /** The marked numbers, as they are written, in the page and its frames. */
    marks: async () => (await Promise.all(page.frames().map((frame) => frame.evaluate(readMarks)))).flat(),
    /** How the marks are drawn, in the page and its frames, each way once. */
    markLines: async () => [
      ...new Set((await Promise.all(page.frames().map((frame) => frame.evaluate(readMarkLines)))).flat()),
    ],
    /** The page's DOM, to the letter. */
    dom: () => page.evaluate(readDom),
    ...pointerOn(page, () => page.frames()),
  };
}

export type Crm = ReturnType<typeof crmOn>;
