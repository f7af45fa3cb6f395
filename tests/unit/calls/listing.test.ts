import { describe, expect, it } from 'vitest';
import { createListing } from '../../../lib/calls/listing.ts';
import type { ApiCall } from '../../../lib/tenfold/model.ts';
import { failure, success } from '../../../lib/tenfold/result.ts';
import { listedCall, startMs } from '../../support/samples.ts';

const minuteMs = 60_000;

/** A server that has these calls, in this order. */
function listingOf(calls: ApiCall[]) {
  const asked: { page: number; pageSize: number }[] = [];
  const list = createListing({
    list: ({ page, pageSize }) => {
      asked.push({ page, pageSize });
      const from = page * pageSize;
      return Promise.resolve(
        success({ calls: calls.slice(from, from + pageSize), serverTimeMs: startMs + asked.length }),
      );
    },
  });
  return { asked, list };
}

/** So many calls, a minute apart, the newest first. */
function newestFirst(count: number): ApiCall[] {
  return Array.from({ length: count }, (_, index) =>
    listedCall({ id: `call-${index}`, startTimeMs: startMs - index * minuteMs }),
  );
}

const idsOf = async (list: ReturnType<typeof createListing>, watermarkMs: number): Promise<string[]> => {
  const listing = await list('agent', watermarkMs);
  return listing.ok ? listing.data.calls.map(({ id }) => id) : [];
};

describe('listing the calls since a moment', () => {
  it('is one small request when the page is newest first and reaches behind it', async () => {
    const { list, asked } = listingOf(newestFirst(2000));
    expect(await idsOf(list, startMs - 2 * minuteMs)).toEqual(['call-0', 'call-1', 'call-2']);
    expect(asked).toEqual([{ page: 0, pageSize: 50 }]);
  });

  it('is one request when there are few calls', async () => {
    const { list, asked } = listingOf(newestFirst(3).reverse());
    expect(await idsOf(list, 0)).toHaveLength(3);
    expect(asked).toHaveLength(1);
  });

  it('reads on when the first page does not reach far enough', async () => {
    const { list, asked } = listingOf(newestFirst(1200));
    expect(await idsOf(list, 0)).toHaveLength(1200);
    expect(asked.slice(1)).toEqual([0, 1, 2].map((page) => ({ page, pageSize: 500 })));
  });

  it('reads everything when the order is another, because the newest may come last', async () => {
    const { list } = listingOf(newestFirst(700).reverse());
    expect(await idsOf(list, startMs - minuteMs)).toEqual(['call-1', 'call-0']);
  });

  it('drops calls of other users and those before the moment', async () => {
    const { list } = listingOf([
      listedCall({ id: 'mine' }),
      listedCall({ id: 'theirs', userId: 'colleague' }),
      listedCall({ id: 'old', startTimeMs: startMs - minuteMs }),
    ]);
    expect(await idsOf(list, startMs)).toEqual(['mine']);
  });

  it('tells the latest time of the server', async () => {
    const { list } = listingOf(newestFirst(1200));
    expect(await list('agent', 0)).toMatchObject({ data: { serverTimeMs: startMs + 4 } });
  });

  it('ends with the first page that fails', async () => {
    let pages = 0;
    const list = createListing({
      list: () => {
        pages += 1;
        return Promise.resolve(pages < 2 ? success({ calls: newestFirst(50) }) : failure('server', 'down'));
      },
    });
    expect(await list('agent', 0)).toMatchObject({ ok: false, error: { code: 'server' } });
    expect(pages).toBe(2);
  });
});
