/** What users set for themselves. Source: V2 / Users / Update user settings */
import * as v from 'valibot';
import { settingsShape } from '../agent-shapes.ts';
import type { Agent } from '../agents.ts';
import { isTimeZone } from '../analytics/zone.ts';
import { endpoint, readJson, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';

/** Whether this is a language tag; underscores are as good as dashes. */
function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-')).length === 1;
  } catch {
    return false;
  }
}

const someText = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty.'));

const Changes = v.pipe(
  v.strictObject({
    primaryExtension: v.exactOptional(someText),
    timezone: v.exactOptional(v.pipe(v.string(), v.check(isTimeZone, 'there is no such time zone.'))),
    dateFormat: v.exactOptional(someText),
    timeFormat: v.exactOptional(someText),
    locale: v.exactOptional(v.pipe(v.string(), v.check(isLocale, 'this is no language tag.'))),
    temperatureUnit: v.exactOptional(v.picklist(['celsius', 'fahrenheit'], 'must be celsius or fahrenheit.')),
  }),
  v.check((changes) => Object.keys(changes).length > 0, 'at least one setting is expected.'),
);

function settings(store: Store, context: SandboxContext, agent: Agent): Response {
  const current = store.accounts.settings(agent.id);
  return current === undefined ? refuse(context, 404, 'There is no such user.') : context.json(settingsShape(current));
}

async function change(store: Store, context: SandboxContext, agent: Agent): Promise<Response> {
  const reading = await readJson(context, Changes);
  if (!reading.ok) return refuse(context, 400, reading.message);
  store.accounts.changeSettings(agent.id, reading.value);
  return settings(store, context, agent);
}

export function addUserSettings(app: SandboxApp, store: Store): void {
  endpoint(app, '/v2/users/me/settings', {
    GET: signedIn(store, (context, agent) => settings(store, context, agent)),
    PUT: signedIn(store, (context, agent) => change(store, context, agent)),
  });
}
