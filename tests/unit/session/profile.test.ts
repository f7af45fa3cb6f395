import { describe, expect, it } from 'vitest';
import { stored } from '../../../lib/settings/stored.ts';
import { answered } from '../../support/fake-tenfold.ts';
import { pagesOfUsers, usersNamed } from '../../support/many-users.ts';
import { createAgentSession, credentials, me, settings, user } from './agent-session.ts';

const changeSettings = 'PUT /v2/users/me/settings';
const sendPicture = 'POST /v2/users/me/profile-picture';
const removePicture = 'DELETE /v2/users/me/profile-picture';
const pictureUrl = 'https://pictures.example.com/agent.png';
const png = btoa('\u0089PNG\r\n\u001a\n and so on');
const jpeg = btoa('\u00ff\u00d8\u00ff and so on');

async function signedIn() {
  const agentSession = createAgentSession();
  await agentSession.session.signIn(credentials);
  return agentSession;
}

describe('the settings of the user', () => {
  it('are changed in Tenfold, and kept as Tenfold has them then', async () => {
    const { profile, tenfold, account } = await signedIn();
    tenfold.answer(changeSettings, { settings: { timezone: 'US/Central', locale: 'de_DE', primaryExtension: '12' } });
    expect((await profile.changeSettings({ locale: 'de-DE' })).ok).toBe(true);
    expect(tenfold.requests.at(-1)?.body).toMatchObject({ value: { locale: 'de-DE' } });
    expect(await account()).toMatchObject({
      country: 'DE',
      settings: { timezone: 'US/Central', locale: 'de-DE', primaryExtension: '12' },
    });
  });

  it('stay as they were when the change is refused', async () => {
    const { profile, tenfold, account } = await signedIn();
    tenfold.fail(changeSettings, 'refused', 400);
    expect(await profile.changeSettings({ locale: 'xx' })).toMatchObject({ ok: false, error: { status: 400 } });
    expect(await account()).toMatchObject({ country: 'GB', settings: { locale: 'en-GB' } });
  });
});

describe('after the browser was closed', () => {
  it('name, picture and settings are read anew', async () => {
    const { profile, tenfold, account } = await signedIn();
    tenfold.answer(me, { data: { ...user, name: 'Alex Newname', pictureUrl, isAdmin: true } });
    tenfold.answer(settings, { settings: { timezone: 'Europe/Berlin' } });
    await profile.refresh();
    expect(await account()).toMatchObject({
      name: 'Alex Newname',
      pictureUrl,
      isAdmin: true,
      settings: { timezone: 'Europe/Berlin' },
    });
  });

  it('what cannot be read stays as it is known', async () => {
    const { profile, tenfold, account } = await signedIn();
    const before = await account();
    tenfold.fail(me, 'offline');
    tenfold.fail(settings, 'server', 500);
    await profile.refresh();
    expect(await account()).toEqual(before);
  });

  it('nothing of one user is written to another who signed in meanwhile', async () => {
    const { profile, tenfold, account, store } = await signedIn();
    tenfold.reply(me, async () => {
      await store.update(stored.account, (before) =>
        before.state === 'signed-in' ? { ...before, userId: 'other', name: 'Other' } : before,
      );
      return answered({ data: { ...user, name: 'Alex Newname' } });
    });
    await profile.refresh();
    expect(await account()).toMatchObject({ userId: 'other', name: 'Other' });
  });
});

describe('settings that could not be read at the sign-in', () => {
  async function signedInWithout() {
    const agentSession = createAgentSession();
    agentSession.tenfold.fail(settings, 'server', 500);
    await agentSession.session.signIn(credentials);
    return agentSession;
  }

  it('are asked for until they are there, and the country with them', async () => {
    const { profile, tenfold, account } = await signedInWithout();
    expect(await profile.readMissingSettings()).toMatchObject({ ok: false, error: { code: 'server' } });
    expect(await account()).toMatchObject({ country: 'US' });
    tenfold.answer(settings, { settings: { locale: 'en_GB' } });
    expect((await profile.readMissingSettings()).ok).toBe(true);
    expect(await account()).toMatchObject({ country: 'GB', settings: { locale: 'en-GB' } });
    await profile.readMissingSettings();
    expect(tenfold.count(settings)).toBe(3);
  });

  it('are asked for once by everybody who wants them at the same time', async () => {
    const { profile, tenfold } = await signedInWithout();
    await Promise.all([profile.readMissingSettings(), profile.readMissingSettings()]);
    expect(tenfold.count(settings)).toBe(2);
  });

  it('are there when there are none, and nobody asks again', async () => {
    const { profile, tenfold, account } = await signedInWithout();
    tenfold.answer(settings, { settings: {} });
    await profile.readMissingSettings();
    await profile.readMissingSettings();
    expect(await account()).toMatchObject({ country: 'US', settings: {} });
    expect(tenfold.count(settings)).toBe(2);
  });

  it('are not asked for by somebody who is signed out', async () => {
    const { profile, tenfold } = createAgentSession();
    expect((await profile.readMissingSettings()).ok).toBe(true);
    expect(tenfold.count(settings)).toBe(0);
  });
});

describe('the picture of the user', () => {
  it.each([
    ['JPEG', jpeg, 'picture.jpg', 'image/jpeg'],
    ['PNG', png, 'picture.png', 'image/png'],
  ])('as %s is sent as what it is, and shown from then on', async (_, base64, fileName, type) => {
    const { profile, tenfold, account } = await signedIn();
    tenfold.answer(sendPicture, { url: pictureUrl });
    expect(await profile.setPicture(base64)).toEqual({ ok: true, data: null });
    const { body } = tenfold.requests.at(-1) ?? {};
    expect(body).toMatchObject({ kind: 'multipart', files: { image: { fileName } } });
    expect(body?.kind === 'multipart' ? body.files.image?.content.type : '').toBe(type);
    expect(await account()).toMatchObject({ pictureUrl });
  });

  it.each([
    ['no picture', btoa('GIF89a')],
    ['no base64', '§§§'],
    ['larger than Tenfold takes', btoa(`\u00ff\u00d8\u00ff${'x'.repeat(2 * 1024 * 1024)}`)],
  ])('that is %s is refused before anything is sent', async (_, base64) => {
    const { profile, tenfold } = await signedIn();
    expect(await profile.setPicture(base64)).toMatchObject({ ok: false, error: { code: 'refused', field: 'image' } });
    expect(tenfold.count(sendPicture)).toBe(0);
  });

  it('is gone once it is removed', async () => {
    const { profile, tenfold, account } = await signedIn();
    tenfold.answer(sendPicture, { url: pictureUrl });
    await profile.setPicture(png);
    tenfold.answer(removePicture);
    await profile.removePicture();
    expect(await account()).not.toHaveProperty('pictureUrl');
  });

  it.each(['javascript:alert(1)', 'data:image/png;base64,AAAA', 'no address'])(
    'at %s is not shown',
    async (address) => {
      const { session, tenfold, account } = createAgentSession();
      tenfold.answer(me, { data: { ...user, pictureUrl: address } });
      await session.signIn(credentials);
      expect(await account()).not.toHaveProperty('pictureUrl');
    },
  );
});

describe('looking for users', () => {
  const users = 'GET /v2/users';

  it('finds them by name, with no more than is needed to choose', async () => {
    const { profile, tenfold } = await signedIn();
    tenfold.answer(users, { data: [{ ...user, extensions: ['12'] }] });
    expect(await profile.findUsers(' Alex ')).toEqual({
      ok: true,
      data: [{ id: 'agent', name: 'Alex Agent', username: 'agent@example.com' }],
    });
    expect(tenfold.requests.at(-1)?.query).toEqual({ name: 'Alex', page: 0, pageSize: 500 });
  });

  it('without a name finds everybody', async () => {
    const { profile, tenfold } = await signedIn();
    tenfold.reply(users, pagesOfUsers(usersNamed(620)));
    const found = await profile.findUsers('  ');
    expect(found.ok && found.data.map(({ name }) => name).at(-1)).toBe('Agent 619');
    expect(tenfold.requests.at(-1)?.query).not.toHaveProperty('name');
  });
});
