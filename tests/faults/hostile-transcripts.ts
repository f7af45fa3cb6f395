import { createTenfold } from '../../lib/tenfold/client.ts';
import { success } from '../../lib/tenfold/result.ts';
import { createTransport } from '../../lib/tenfold/transport.ts';
import { createApiUser } from '../support/api.ts';
import { hostileText } from './hostile-strings.ts';
import type { Bench } from './rig.ts';

const fields = [undefined, 'name', 'term', 'language', 'id', 'callId', 'organizationId', 'start', 'dur'];

/** What was said, hostile field by field: comes out as the same text, or not at all, and changes nothing else. */
export async function createHostileTranscripts({ addresses, control }: Bench) {
  const token = await createApiUser(addresses.address).signIn();
  const { address } = addresses;
  const transport = createTransport({
    fetch,
    addresses: () => Promise.resolve({ api: address, beta: address }),
    authorization: () => Promise.resolve(success(`Bearer JWT ${token}`)),
    neverLeft: () => Promise.resolve(false),
    timeoutMs: 10_000,
  });
  const { analytics } = createTenfold(transport);
  const called = (await control.calls()).find(({ hasTranscript }) => hasTranscript);
  if (called === undefined) throw new Error('no call has a transcript');

  return async (index: number): Promise<void> => {
    const field = fields[index % fields.length];
    const text = hostileText(index);
    await control.stopFailing();
    await control.fail({ path: '/v2/analytics', kind: 'hostile', count: 10, text, ...(field && { field }) });
    const answer = await analytics.transcript(called.id);
    if (!answer.ok && answer.error.code !== 'bad-answer') throw new Error(`the answer was ${answer.error.code}`);
    const mustShow = field === undefined || field === 'name' || field === 'term';
    if (mustShow && !(answer.ok && JSON.stringify(answer.data).includes(JSON.stringify(text)))) {
      throw new Error(`${JSON.stringify(text.slice(0, 40))} did not come through as it is`);
    }
    if ('polluted' in {}) throw new Error('a prototype was changed');
  };
}
