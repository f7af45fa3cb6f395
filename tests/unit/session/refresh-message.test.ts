import * as v from 'valibot';
import { expect, it } from 'vitest';
import { isRefreshAnswer, refreshRequest } from '../../../lib/session/refresh-message.ts';
import { failure, success } from '../../../lib/tenfold/result.ts';

it('only an answer of the document counts as one', () => {
  expect(isRefreshAnswer(success({ accessToken: 'access-2', expiresAtMs: 1 }))).toBe(true);
  expect(isRefreshAnswer(failure('refused', 'spent'))).toBe(true);
  for (const other of [undefined, null, 'ok', {}, { ok: 'yes' }]) expect(isRefreshAnswer(other)).toBe(false);
});

it('the document takes no other message for a request', () => {
  const request = {
    ringsideRefresh: 1,
    clientId: 'ringside',
    staleToken: '',
    addresses: { api: 'https://api.example.com', beta: 'https://beta.example.com' },
  };
  expect(v.is(refreshRequest, request)).toBe(true);
  expect(v.is(refreshRequest, { ringside: 1, name: 'session.signOut', input: {} })).toBe(false);
});
