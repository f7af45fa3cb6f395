import type { Feature } from './features.ts';
import type { NoteTemplate } from './note-template.ts';
import type { Policy } from './policy.ts';
import type { Preferences, RecordForm, Server } from './schemas.ts';

type Off = Pick<Policy, 'switchedOff'>;

/** Whether the administrator has switched this off. */
export function isSwitchedOff({ switchedOff }: Off, feature: Feature): boolean {
  return switchedOff?.includes(feature) ?? false;
}

/** What the user prefers, where the administrator leaves that to them. Forms and templates stay the user's own. */
export function preferencesInForce(own: Preferences, policy: Policy): Preferences {
  const tracking = isSwitchedOff(policy, 'usageEvents') ? { trackUsage: false } : {};
  return { ...own, ...policy.preferences, ...tracking };
}

/** Which preferences the administrator has taken out of the user's hands. */
export function lockedPreferences(policy: Policy): ReadonlySet<string> {
  const names = Object.keys(policy.preferences ?? {});
  return new Set(isSwitchedOff(policy, 'usageEvents') ? [...names, 'trackUsage'] : names);
}

/** The server the user chose, where the administrator leaves that to them. */
export function serverInForce(own: Server, { server }: Pick<Policy, 'server'>): Server {
  return { ...own, ...server };
}

/** All forms there are: the administrator's first, then the user's own with other ids. */
export function formsInForce({ forms: own }: Pick<Preferences, 'forms'>, policy: Pick<Policy, 'forms'>): RecordForm[] {
  const { forms = [] } = policy;
  return [...forms, ...own.filter(({ id }) => forms.every((form) => form.id !== id))];
}

/** All templates there are: the administrator's first. */
export function templatesInForce(own: readonly NoteTemplate[], { templates = [] }: Pick<Policy, 'templates'>) {
  return [...templates, ...own];
}
