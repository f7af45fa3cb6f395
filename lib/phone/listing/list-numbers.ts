import type { FrontTab } from '../../browser/front-tab.ts';
import type { FrameValue, ScriptRefusal } from '../../browser/page-script.ts';
import type { FoundNumber } from '../find/found-number.ts';
import type { Caution } from '../verdict/caution.ts';
import { entriesOf, readFramePlaces } from './entries.ts';
import type { PageNumber, PageNumbers } from './page-numbers.ts';

export interface ListingDeps {
  frontTab: () => Promise<FrontTab | undefined>;
  /** What a tab shows now; undefined where Chrome does not tell. */
  addressOf: (tabId: number) => Promise<string | undefined>;
  /** Reads the places of every frame of a tab. */
  readFrames: (tabId: number) => Promise<FrameValue[] | ScriptRefusal>;
  /** What the agent, or an administrator, has switched on for a page. */
  siteState: (origin: string) => Promise<'enabled' | 'refused' | 'not-granted'>;
  /** The numbers in each text, judged here again. */
  judge: (texts: readonly string[], defaultCountry: string) => FoundNumber[][];
  country: () => Promise<string>;
  /** Why a number is dialled only after an explicit yes, at any hour. */
  cautionFor: (number: string, country: string) => Caution | undefined;
}

/** More than this nobody walks through with the keyboard. */
const mostNumbers = 500;

function originOf(address: string): string | undefined {
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}

/** Lists the numbers of the page in front. */
export function createListing(deps: ListingDeps) {
  async function numbersOf({ value }: FrameValue, room: number): Promise<PageNumber[]> {
    const frame = readFramePlaces(value);
    if (!frame || (await deps.siteState(frame.origin)) !== 'enabled') return [];
    const region = await deps.country();
    const numbers: PageNumber[] = [];
    for (const place of frame.places) {
      if (numbers.length > room) break;
      for (const entry of entriesOf(place, deps.judge([place.asked], region)[0] ?? [])) {
        const caution = deps.cautionFor(entry.number, region);
        numbers.push(caution ? { ...entry, caution } : entry);
      }
    }
    return numbers;
  }

  async function listed(tab: FrontTab, frames: FrameValue[]): Promise<PageNumbers> {
    const { tabId, title, address } = tab;
    // A page that changed its address meanwhile may have been read before or after that.
    const isSure = address !== undefined && (await deps.addressOf(tabId)) === address;
    const numbers: PageNumber[] = [];
    for (const frame of frames.sort((a, b) => a.frameId - b.frameId)) {
      numbers.push(...(await numbersOf(frame, mostNumbers - numbers.length)));
    }
    const isCut = numbers.length > mostNumbers;
    return { state: 'listed', tabId, title, ...(isSure && { address }), numbers: numbers.slice(0, mostNumbers), isCut };
  }

  return async (): Promise<PageNumbers> => {
    const tab = await deps.frontTab();
    if (!tab) return { state: 'closed' };
    const site = tab.address === undefined ? undefined : originOf(tab.address);
    if (tab.address !== undefined && site === undefined) return { state: 'closed' };
    const siteState = site === undefined ? 'enabled' : await deps.siteState(site);
    if (siteState !== 'enabled') return { state: siteState, ...(site && { site }) };
    const frames = await deps.readFrames(tab.tabId);
    if (frames === 'not-granted') return { state: frames, ...(site && { site }) };
    return typeof frames === 'string' ? { state: frames } : listed(tab, frames);
  };
}
