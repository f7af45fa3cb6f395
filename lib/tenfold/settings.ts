import * as v from 'valibot';
import { ask } from './ask.ts';
import type { UserSettings } from './model.ts';
import type { Result } from './result.ts';
import type { SendRequest } from './transport.ts';
import { localeOf, optionalText, present } from './wire.ts';

const settingsWire = v.pipe(
  v.object({
    primaryExtension: optionalText,
    timezone: optionalText,
    dateFormat: optionalText,
    timeFormat: optionalText,
    locale: optionalText,
    temperatureUnit: optionalText,
  }),
  v.transform((settings): UserSettings => present({ ...settings, locale: localeOf(settings.locale) })),
);
const answerWire = v.pipe(
  v.object({ settings: settingsWire }),
  v.transform(({ settings }) => settings),
);
const path = '/v2/users/me/settings';

/** The signed-in user's own settings. Source: V2 / Users */
export function createSettings(send: SendRequest) {
  return {
    /** Source: V2 / Users / Get user settings */
    get: (signal?: AbortSignal): Promise<Result<UserSettings>> =>
      ask(send, { method: 'GET', path }, answerWire, signal),

    /** Answers with all settings as they are afterwards. Source: V2 / Users / Update user settings */
    update: (change: UserSettings): Promise<Result<UserSettings>> =>
      ask(send, { method: 'PUT', path, body: { kind: 'json', value: change } }, answerWire),
  };
}
