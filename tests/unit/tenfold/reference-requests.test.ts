import { describe, expect, it } from 'vitest';
import { createRecordingClient, type Recorded } from './recording-fetch.ts';
import { type ReferenceRequest, referenceRequest, requestNames } from './reference.ts';
import { requests } from './requests.ts';

/*
 * What is compared: method, origin, path, query, Authorization, body, and the type of a body. What is not, and why:
 * - the content type of a request without a body: it describes nothing, and the reference shows it on some GETs only;
 * - the type of a JSON body where curl was given none: curl would then say "form", which the body is not;
 * - the type of a form's body where curl was given none: curl says "form" by itself, and so do we;
 * - how spaces are written in a query (`%20` or `+`): both are read as spaces.
 */

const dashboard = '04-retrieving-a-users-dashboard';

/** Where the examples show no Authorization but the reference's text wants one: acting as others, transfer history. */
const authorizedAnyway = new Set(['03-authenticating-as-other-users', '17-get-transfer-history-for-a-call']);

/** The example shows no page; Ringside always says it, with what the reference gives as defaults. */
const pagedAnyway: Record<string, Record<string, string>> = {
  '13-get-list-of-calls': { page: '0', pageSize: '50' },
};

/** The example leaves the body out and refers to its table of parameters. */
const bodies: Record<string, unknown> = {
  '15-update-call': { crmRecordId: 'r', description: 'notes', subject: 'title' },
};

const shownToken = 'Bearer myaccesstoken';

async function sentFor(name: string, authorization: string): Promise<Recorded> {
  const { api, sent } = createRecordingClient(authorization, 'https://.../?code=AUTHORIZATION_CODE');
  await requests[name]?.(api);
  const [request, ...more] = sent;
  if (request === undefined || more.length > 0) throw new Error(`${name} is sent ${sent.length} times`);
  return request;
}

const inQuery = (query: URLSearchParams): Record<string, string> => Object.fromEntries(query);

function shownBody(name: string, body: ReferenceRequest['body']): unknown {
  if (body === null) return null;
  if (body.kind === 'form') return inQuery(new URLSearchParams(body.value));
  if (body.kind === 'multipart') return Object.keys(body.fields);
  return 'value' in body ? body.value : bodies[name];
}

function sentBody(kind: 'json' | 'form' | 'multipart' | undefined, body: Recorded['body']): unknown {
  if (body instanceof FormData) return [...body.keys()];
  if (body === null || kind === undefined) return body;
  return kind === 'form' ? inQuery(new URLSearchParams(body)) : JSON.parse(body);
}

const typeOfBody = { json: 'application/json', form: 'application/x-www-form-urlencoded', multipart: null };

describe('the requests of the reference', () => {
  it('are 56, and each is sent', () => {
    expect(requestNames).toHaveLength(56);
    expect([...Object.keys(requests), dashboard].sort()).toEqual(requestNames);
  });

  it.each(Object.keys(requests))('%s is sent as it is shown', async (name) => {
    const shown = referenceRequest(name);
    const authorization = shown.headers.authorization ?? (authorizedAnyway.has(name) ? shownToken : undefined);
    const sent = await sentFor(name, authorization ?? 'Bearer unwanted');
    const url = new URL(shown.url);
    expect(`${sent.method} ${sent.url.origin}${sent.url.pathname}`).toBe(
      `${shown.method} ${url.origin}${url.pathname}`,
    );
    expect(inQuery(sent.url.searchParams)).toEqual({ ...inQuery(url.searchParams), ...pagedAnyway[name] });
    expect(sent.headers.get('authorization')).toBe(authorization ?? null);
    expect(sentBody(shown.body?.kind, sent.body)).toEqual(shownBody(name, shown.body));
    expect(sent.headers.get('content-type')).toBe(shown.body && typeOfBody[shown.body.kind]);
  });

  it('to the dashboard has in its query what curl puts in a body, and no other authorization', async () => {
    const shown = referenceRequest(dashboard);
    const { api, sent } = createRecordingClient('Bearer unwanted', 'https://dashboard.example.com/');
    await api.dashboard.begin('myaccesstokenthatdoesimportantstuff', 'https://api.tenfold.com', '/');
    expect(sent.map(({ method, url }) => `${method} ${url.origin}${url.pathname}`)).toEqual([`GET ${shown.url}`]);
    expect(sent.map(({ url }) => inQuery(url.searchParams))).toEqual([shownBody(dashboard, shown.body)]);
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([null]);
  });

  it('with a picture is a multipart form whose boundary fetch writes', async () => {
    const sent = await sentFor('20-set-user-profile-picture', shownToken);
    const wire = new Request('https://api.tenfold.com', { method: 'POST', body: sent.body });
    expect(wire.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
    const picture = (await wire.formData()).get('image');
    expect(picture).toMatchObject({ name: 'FILENAME.jpg', type: 'image/jpeg', size: 4 });
  });

  it('type their bodies as curl was told, wherever it was told', () => {
    const told = requestNames.map(referenceRequest).filter(({ body, headers }) => body && headers['content-type']);
    expect(told.length).toBeGreaterThan(10);
    for (const { body, headers } of told) {
      expect(headers['content-type']).toBe((body && typeOfBody[body.kind]) ?? 'multipart/form-data');
    }
  });
});

describe('a JWT', () => {
  it('goes where an access token goes, with a word before it', async () => {
    const sent = await sentFor('24-get-user-account-data', 'Bearer JWT myJWTaccesstoken');
    expect(sent.headers.get('authorization')).toBe('Bearer JWT myJWTaccesstoken');
  });
});

describe('grants for the client itself', () => {
  it('have no example: they are asked for by their name in OAuth 2', async () => {
    const { api, sent } = createRecordingClient('Bearer unwanted', 'https://.../');
    await api.oauth.grantByClient({ clientId: 'one', clientSecret: 'secret' });
    expect(sent[0]?.body).toBe('grant_type=client_credentials&client_id=one&client_secret=secret');
    expect(sent[0]?.headers.has('authorization')).toBe(false);
  });
});
