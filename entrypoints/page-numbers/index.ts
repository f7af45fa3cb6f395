import { listPage } from '../../lib/phone/find/list-page.ts';
import type { FramePlaces } from '../../lib/phone/find/place.ts';

/** Run on demand in each frame of the page in front; the worker reads what this returns. */
export default {
  async main(): Promise<FramePlaces> {
    const { origin, places, show } = await listPage();
    globalThis.ringsideShowPlace = show;
    return { origin, places };
  },
};
