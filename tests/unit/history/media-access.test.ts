import { describe, expect, it } from 'vitest';
import { createMediaAccess } from '../../../lib/history/media-access.ts';
import { failure, success } from '../../../lib/tenfold/result.ts';

function access(authorization = success('Bearer token')) {
  const given: unknown[] = [];
  const media = createMediaAccess({
    addresses: () => Promise.resolve({ api: 'https://api.tenfold.com' }),
    authorization: () => Promise.resolve(authorization),
    authorizeMedia: (to) => Promise.resolve(void given.push(to)),
  });
  return { media, given };
}

describe('the token for a recording', () => {
  it('goes with the requests of players to the API’s own address', async () => {
    const { media, given } = access();
    await media.unlock('https://api.tenfold.com/v2/recordings/one');
    expect(given).toEqual([{ origin: 'https://api.tenfold.com', authorization: 'Bearer token' }]);
  });

  it.each([
    'https://storage.example.com/one.mp3',
    'http://api.tenfold.com/one.mp3',
    'https://api.tenfold.com.evil.test/one.mp3',
    'https://api.tenfold.com@evil.test/one.mp3',
    'https://api.tenfold.com:8443/one.mp3',
  ])('is never shown to %s', async (link) => {
    const { media, given } = access();
    await media.unlock(link);
    expect(given).toEqual([]);
  });

  it('is not there when nobody is signed in, and is taken back at sign-out', async () => {
    const { media, given } = access(failure('signed-out', 'nobody is signed in'));
    await media.unlock('https://api.tenfold.com/v2/recordings/one');
    expect(given).toEqual([]);
    await media.lock();
    expect(given).toEqual([undefined]);
  });
});
