import * as v from 'valibot';
import { ask, part, tell } from './ask.ts';
import type { User, UserV1 } from './model.ts';
import { pictureProblem } from './picture.ts';
import { failure, type Result } from './result.ts';
import { createSettings } from './settings.ts';
import type { SendRequest } from './transport.ts';
import { userV1Wire, userWire } from './user-wire.ts';
import { dataOf } from './wire.ts';

const loginWire = v.pipe(
  v.object({ data: userWire, accessToken: v.pipe(v.string(), v.nonEmpty()) }),
  v.transform(({ data: user, accessToken }) => ({ user, accessToken })),
);
const usersV1Wire = v.pipe(
  v.object({ users: v.array(userV1Wire) }),
  v.transform(({ users }) => users),
);
const pictureWire = v.object({ url: v.pipe(v.string(), v.nonEmpty()) });
const picturePath = '/v2/users/me/profile-picture';

/** Whom to list, matched in part; pages count from 0. */
export interface UserFilter {
  name?: string;
  page?: number;
  pageSize?: number;
}

/** Source: V2 / Users */
export function createUsers(send: SendRequest) {
  const one = (id: string, signal?: AbortSignal): Promise<Result<User>> =>
    ask(send, { method: 'GET', path: `/v2/users/${part(id)}` }, dataOf(userWire), signal);

  return {
    /** The JWT has no documented life and no refresh. Source: V2 / Users / Login into user account */
    login: (username: string, password: string): Promise<Result<{ user: User; accessToken: string }>> =>
      ask(
        send,
        {
          method: 'POST',
          path: '/v2/users/login',
          authorized: false,
          body: { kind: 'json', value: { username, password } },
        },
        loginWire,
      ),

    /** Source: V2 / Users / Get user account data */
    me: (signal?: AbortSignal): Promise<Result<User>> => one('me', signal),

    /** Anybody but an administrator is refused others' accounts. Source: V2 / Users / Get user account data */
    get: one,

    /** The organization's users; 50 a page unless told, 500 at most. Source: V2 / Users / Get users */
    list: (filter: UserFilter = {}, signal?: AbortSignal): Promise<Result<User[]>> =>
      ask(send, { method: 'GET', path: '/v2/users', query: { ...filter } }, dataOf(v.array(userWire)), signal),

    /** The organization's users as v1 knows them; 100 a page unless told. Source: V1 / Users / Get All Users */
    listV1(
      { name, username, ...page }: UserFilter & { username?: string } = {},
      signal?: AbortSignal,
    ): Promise<Result<UserV1[]>> {
      const query = { 'filter[name]': name, 'filter[username]': username, ...page };
      return ask(send, { method: 'GET', path: '/api/v1/users', query }, usersV1Wire, signal);
    },

    /** As `settings.get`. Source: V2 / Users / Get user settings */
    settings: createSettings(send).get,

    /**
     * A JPEG or PNG below 2 MB; anything else is `refused` here already, with the field `image`.
     * Source: V2 / Users / Set user profile picture
     */
    async setPicture(image: Blob, fileName: string): Promise<Result<{ url: string }>> {
      const problem = await pictureProblem(image);
      if (problem !== undefined) return failure('refused', problem, { field: 'image' });
      const files = { image: { content: image, fileName } };
      return ask(send, { method: 'POST', path: picturePath, body: { kind: 'multipart', files } }, pictureWire);
    },

    /** Source: V2 / Users / Remove user profile picture */
    removePicture: (): Promise<Result<null>> => tell(send, { method: 'DELETE', path: picturePath }),
  };
}
