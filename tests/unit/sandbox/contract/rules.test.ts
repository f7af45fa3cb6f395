import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_AGENT } from '../../../sandbox/agents.ts';
import { signIn, startTestSandbox, type TestSandbox } from '../client.ts';
import { REQUESTS } from './reference.ts';

let sandbox: TestSandbox;
let authorization: string;
beforeAll(async () => {
  sandbox = await startTestSandbox();
  authorization = await signIn(sandbox, DEMO_AGENT);
});
afterAll(() => sandbox.stop());

const someText: unknown = expect.any(String);

/** Method and path without the query; two examples of one endpoint (both grants of a token) count once. */
const endpoints = [
  ...new Set(REQUESTS.map(({ method, url }) => `${method} ${new URL(url).pathname.replaceAll(/%7B|%7D/g, '')}`)),
];

const signsInByItself = /oauth\/token|users\/login|\/v1\/crm\/record/;
const guarded = endpoints.filter((each) => !signsInByItself.test(each));

describe('the 54 endpoints', () => {
  it('are 54', () => {
    expect(endpoints).toHaveLength(54);
  });

  it.each(endpoints)('%s is there, and refuses other methods with 405', async (endpoint) => {
    const [, path = ''] = endpoint.split(' ');
    const answer = await sandbox.ask(`PATCH ${path}`);
    expect([answer.status, answer.json]).toEqual([405, { error: 'method_not_allowed', message: someText }]);
  });

  it.each(guarded)('%s asks for a token, and for a good one', async (endpoint) => {
    for (const bad of [undefined, 'Bearer wrong', 'Bearer JWT wrong', 'Basic ZGVtbzpkZW1v']) {
      const answer = await sandbox.ask(endpoint, bad === undefined ? {} : { authorization: bad });
      expect([answer.status, answer.json]).toEqual([401, { error: 'unauthorized', message: someText }]);
    }
  });

  it.each(endpoints.filter((each) => /^(?:POST|PUT)/.test(each) && !/Recording|hangup|reports/.test(each)))(
    '%s refuses a body that is none',
    async (endpoint) => {
      const [method, path] = endpoint.split(' ');
      const answer = await fetch(`${sandbox.addresses.address}${path}`, {
        method: method ?? '',
        headers: { authorization, 'content-type': 'application/json' },
        body: '{"cut": ',
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(405);
    },
  );
});
