import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flatPng } from '../../sandbox/media/picture.ts';
import { type Answer, at, startTestSandbox, type TestSandbox, textAt } from './client.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(() => sandbox.stop());

describe('settings', () => {
  const change = (json: object): Promise<Answer> => sandbox.asAgent('PUT /v2/users/me/settings', { json });

  it('come back changed, and unchanged where nothing was said', async () => {
    const changed = await change({ timezone: 'Europe/Berlin', locale: 'de_DE' });
    expect(changed.json).toMatchObject({
      settings: { timezone: 'Europe/Berlin', locale: 'de_DE', dateFormat: 'YYYY-MM-DD' },
    });
    expect((await sandbox.asAgent('GET /v2/users/me/settings')).json).toEqual(changed.json);
  });

  it.each([
    {},
    { timezone: 'Mars/Olympus' },
    { locale: 'no language' },
    { temperatureUnit: 'kelvin' },
    { dateFormat: '' },
    { colour: 'blue' },
  ])('refuse %j', async (json) => {
    expect((await change(json)).status).toBe(400);
  });
});

describe('the profile picture', () => {
  const png = flatPng('another');
  const upload = async (bytes: Uint8Array<ArrayBuffer>, field = 'image'): Promise<Answer> => {
    const form = new FormData();
    form.set(field, new File([bytes], 'me.jpg', { type: 'image/jpeg' }));
    return sandbox.asAgent('POST /v2/users/me/profile-picture', { multipart: form });
  };
  const account = async (): Promise<unknown> => (await sandbox.asAgent('GET /v2/users/me')).json;

  it('is kept byte for byte and served from the address the account gives', async () => {
    const url = textAt((await upload(png)).json, 'url');
    const served = await fetch(url);
    expect(served.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await served.arrayBuffer())).toEqual(png);
    expect(at(await account(), 'data.pictureUrl')).toBe(url);
  });

  it('can be a JPEG, and is told by its content', async () => {
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]);
    expect(textAt((await upload(jpeg)).json, 'url')).toMatch(/\.jpg$/);
  });

  it('is refused over 2 MB, in other formats, in another field and in no form', async () => {
    const padded = new Uint8Array(2 * 1024 * 1024 + 1);
    padded.set(png);
    expect((await upload(padded)).status).toBe(400);
    expect((await upload(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).status).toBe(400);
    expect((await upload(png, 'picture')).status).toBe(400);
    expect((await sandbox.asAgent('POST /v2/users/me/profile-picture', { json: {} })).status).toBe(400);
  });

  it('is gone once it is removed', async () => {
    const url = textAt((await upload(png)).json, 'url');
    const removed = await sandbox.asAgent('DELETE /v2/users/me/profile-picture');
    expect([removed.status, removed.text]).toEqual([200, '']);
    expect(at(await account(), 'data.pictureUrl')).toBeNull();
    expect((await fetch(url)).status).toBe(404);
  });
});

describe('the organisation', () => {
  it('names its administrator, and tells how its integrations are', async () => {
    const organizationId = textAt((await sandbox.asAgent('GET /v2/users/me')).json, 'data.organizationId');
    expect((await sandbox.asAgent(`GET /v2/organizations/${organizationId}`)).json).toMatchObject({
      data: { id: organizationId, status: 'Active', timezone: 'US/Central' },
    });
    await sandbox.control('PUT /organization', { crm: 'disconnected', phone: null });
    expect((await sandbox.asAgent('GET /v2/organizations/health-check')).json).toEqual({
      data: [{ type: 'crm', name: 'sandboxcrm', status: 'disconnected' }],
    });
  });
});

describe('tracking', () => {
  it('writes the event down for the control routes', async () => {
    const event = { event: 'panel_opened', data: { surface: 'popup' } };
    expect((await sandbox.asAgent('POST /v2/tracking', { json: event })).json).toEqual({ success: true });
    expect((await sandbox.asAgent('POST /v2/tracking', { json: { event: ' ' } })).status).toBe(400);
    expect((await sandbox.control('GET /tracked')).json).toMatchObject({ tracked: [event] });
  });
});
