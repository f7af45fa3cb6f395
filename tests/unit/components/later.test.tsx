import '../../support/i18n.ts';
import { act, cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchAhead, later } from '../../../components/app/later.tsx';

afterEach(cleanup);

const Part = ({ name }: { name: string }) => <p>{name} is here</p>;
const waiting = () => <p>On its way</p>;

/** A script that comes when it is told to. */
function script() {
  const { promise, resolve } = Promise.withResolvers<typeof Part>();
  return { come: () => resolve(Part), fetch: () => promise };
}

/** A page that is idle when the test says so. */
function idlePage() {
  const works: (() => void)[] = [];
  return {
    works,
    whenIdle: (work: () => void): void => void works.push(work),
    rest: async () => {
      works.shift()?.();
      await act(() => Promise.resolve());
    },
  };
}

/** Whatever other tests have announced is fetched. */
async function fetchTheRest(): Promise<void> {
  const page = idlePage();
  fetchAhead(page.whenIdle);
  while (page.works.length > 0) await page.rest();
}

describe('a part whose script comes later', () => {
  it('has something in its place until the script is here', async () => {
    const { fetch, come } = script();
    const Later = later(fetch, waiting);
    render(<Later name="Jane" />);
    expect(screen.getByText('On its way')).toBeTruthy();
    come();
    expect(await screen.findByText('Jane is here')).toBeTruthy();
    expect(screen.queryByText('On its way')).toBeNull();
    await fetchTheRest();
  });

  it('is drawn at once when its script was fetched ahead', async () => {
    const { fetch, come } = script();
    const Later = later(fetch, waiting);
    come();
    await fetchTheRest();
    render(<Later name="Jane" />);
    expect(screen.getByText('Jane is here')).toBeTruthy();
  });

  it('is fetched once, by whomever', async () => {
    let count = 0;
    const Later = later(() => {
      count += 1;
      return Promise.resolve(Part);
    }, waiting);
    render(
      <>
        <Later name="Jane" />
        <Later name="Marcus" />
      </>,
    );
    await screen.findByText('Marcus is here');
    await fetchTheRest();
    expect(count).toBe(1);
  });
});

describe('a part whose script cannot be loaded', () => {
  const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

  it('says so instead of being on its way for ever, and comes when it is tried again', async () => {
    let isThere = false;
    const Later = later(() => (isThere ? Promise.resolve(Part) : gone()), waiting);
    render(<Later name="Jane" />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be loaded/);
    expect(screen.queryByText('On its way')).toBeNull();
    isThere = true;
    screen.getByRole('button', { name: 'Try again' }).click();
    expect(await screen.findByText('Jane is here')).toBeTruthy();
    await fetchTheRest();
  });

  it('opens the page anew when trying again does not help', async () => {
    const reload = vi.spyOn(location, 'reload').mockReturnValue();
    const Later = later<{ name: string }>(gone);
    render(<Later name="Jane" />);
    (await screen.findByRole('button', { name: 'Try again' })).click();
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    await fetchTheRest();
  });

  it('keeps no other from being fetched ahead, and is asked for again when it is wanted', async () => {
    let isThere = false;
    const Later = later(() => (isThere ? Promise.resolve(Part) : gone()), waiting);
    const Other = later(() => Promise.resolve(Part), waiting);
    await fetchTheRest();
    isThere = true;
    render(
      <>
        <Other name="Marcus" />
        <Later name="Jane" />
      </>,
    );
    expect(screen.getByText('Marcus is here')).toBeTruthy();
    expect(await screen.findByText('Jane is here')).toBeTruthy();
  });
});

describe('what is fetched ahead', () => {
  it('is fetched while the page is idle, one script after the other, with those that a script announces', async () => {
    const fetched: string[] = [];
    const part = (name: string, then?: () => void) =>
      later(() => {
        fetched.push(name);
        then?.();
        return Promise.resolve(Part);
      });
    part('calls', () => part('page of a call'));
    part('lists');
    const page = idlePage();
    fetchAhead(page.whenIdle);
    expect(fetched).toEqual([]);
    await page.rest();
    expect(fetched).toEqual(['calls']);
    await page.rest();
    await page.rest();
    expect(fetched).toEqual(['calls', 'lists', 'page of a call']);
    expect(page.works).toEqual([]);
  });
});
