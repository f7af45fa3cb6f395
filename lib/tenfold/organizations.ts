import * as v from 'valibot';
import { ask, part } from './ask.ts';
import type { IntegrationHealth, Organization } from './model.ts';
import type { Result } from './result.ts';
import type { SendRequest } from './transport.ts';
import { dataOf, idWire, localeOf, optionalText, present } from './wire.ts';

const organizationWire = v.pipe(
  v.object({
    id: idWire,
    company: v.string(),
    abbr: optionalText,
    status: optionalText,
    adminId: optionalText,
    phoneSystem: optionalText,
    crmProvider: optionalText,
    plan: optionalText,
    timezone: optionalText,
    locale: optionalText,
  }),
  v.transform(
    ({ id, company, locale, ...rest }): Organization => ({
      id,
      company,
      ...present({ ...rest, locale: localeOf(locale) }),
    }),
  ),
);

const kinds = new Set<string>(['crm', 'phone'] satisfies IntegrationHealth['kind'][]);
const isKind = (word: string): word is 'crm' | 'phone' => kinds.has(word);
const states = new Set<string>(['connected', 'disconnected'] satisfies IntegrationHealth['state'][]);
const isState = (word: string): word is 'connected' | 'disconnected' => states.has(word);

const healthWire = v.pipe(
  v.object({ type: v.string(), name: v.string(), status: v.string() }),
  v.transform(
    ({ type, name, status }): IntegrationHealth => ({
      kind: isKind(type) ? type : 'unknown',
      name,
      state: isState(status) ? status : 'unknown',
      stateWord: status,
    }),
  ),
);

/** Source: V2 / Organizations */
export function createOrganizations(send: SendRequest) {
  return {
    /** The user's own organization; another's is refused. Source: V2 / Organizations / Get organization */
    get(organizationId: string, signal?: AbortSignal): Promise<Result<Organization>> {
      const path = `/v2/organizations/${part(organizationId)}`;
      return ask(send, { method: 'GET', path }, dataOf(organizationWire), signal);
    },

    /**
     * How CRM and phone system are; what isn't configured is left out.
     * Source: V2 / Organizations / Integration health check for organization
     */
    healthCheck(signal?: AbortSignal): Promise<Result<IntegrationHealth[]>> {
      const path = '/v2/organizations/health-check';
      return ask(send, { method: 'GET', path }, dataOf(v.array(healthWire)), signal);
    },
  };
}
