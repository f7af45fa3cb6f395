import * as v from 'valibot';
import type { User, UserSettings } from './model.ts';
import type { Result } from './result.ts';
import type { SendRequest } from './transport.ts';
import { parseAnswer } from './wire.ts';

const userWire = v.pipe(
  v.object({
    id: v.string(),
    organizationId: v.string(),
    username: v.string(),
    name: v.nullish(v.string()),
    pictureUrl: v.nullish(v.string()),
    isAdmin: v.nullish(v.boolean()),
  }),
  v.transform(
    (user): User => ({
      id: user.id,
      organizationId: user.organizationId,
      username: user.username,
      name: user.name || user.username,
      isAdmin: user.isAdmin ?? false,
      ...(user.pictureUrl ? { pictureUrl: user.pictureUrl } : {}),
    }),
  ),
);

const setting = v.nullish(v.string());
const settingsWire = v.pipe(
  v.object({ timezone: setting, dateFormat: setting, timeFormat: setting, locale: setting }),
  v.transform((settings): UserSettings => {
    const known = Object.entries(settings).filter(([, value]) => typeof value === 'string' && value !== '');
    return Object.fromEntries(known);
  }),
);

/** Source: V2 / Users */
export function createUsers(send: SendRequest) {
  return {
    /** The JWT has no documented life and no refresh. Source: V2 / Users / Login into user account */
    async login(username: string, password: string): Promise<Result<{ user: User; accessToken: string }>> {
      const answer = await send({
        method: 'POST',
        path: '/v2/users/login',
        authorized: false,
        body: { kind: 'json', value: { username, password } },
      });
      if (!answer.ok) return answer;
      const wire = v.pipe(
        v.object({ data: userWire, accessToken: v.pipe(v.string(), v.minLength(1)) }),
        v.transform(({ data: user, accessToken }) => ({ user, accessToken })),
      );
      return parseAnswer(wire, answer.data.body);
    },

    /** Source: V2 / Users / Get user account data */
    async me(): Promise<Result<User>> {
      const answer = await send({ method: 'GET', path: '/v2/users/me' });
      if (!answer.ok) return answer;
      const wire = v.pipe(
        v.object({ data: userWire }),
        v.transform(({ data: user }) => user),
      );
      return parseAnswer(wire, answer.data.body);
    },

    /** Source: V2 / Users / Get user settings */
    async settings(): Promise<Result<UserSettings>> {
      const answer = await send({ method: 'GET', path: '/v2/users/me/settings' });
      if (!answer.ok) return answer;
      const wire = v.pipe(
        v.object({ settings: settingsWire }),
        v.transform(({ settings }) => settings),
      );
      return parseAnswer(wire, answer.data.body);
    },
  };
}
