/** The one organisation: how its integrations are, and who may see the figures of the whole company. */
import { ADMINISTRATOR, ORGANIZATION_ID, ORGANIZATION_NAME, ORGANIZATION_TIME_ZONE } from './agents.ts';

/** null: not configured at all, and then left out of the health check. */
export type Connection = 'connected' | 'disconnected' | null;

export interface Organization {
  readonly crm: Connection;
  readonly phone: Connection;
  readonly companyFiguresFor: 'administrators' | 'everybody';
}

export const HEALTHY: Organization = { crm: 'connected', phone: 'connected', companyFiguresFor: 'administrators' };

/** Source: V2 / Organizations / Get organization */
export function organizationShape() {
  return {
    id: ORGANIZATION_ID,
    company: ORGANIZATION_NAME,
    abbr: 'RINGSIDE_DEMO',
    status: 'Active',
    adminId: ADMINISTRATOR.id,
    phoneSystem: 'sandboxphone',
    crmProvider: 'sandboxcrm',
    plan: 'pro',
    timezone: ORGANIZATION_TIME_ZONE,
    locale: 'en_US',
  };
}

/** Source: V2 / Organizations / Integration health check for organization */
export function healthShape({ crm, phone }: Organization) {
  const { crmProvider, phoneSystem } = organizationShape();
  return [
    { type: 'crm', name: crmProvider, status: crm },
    { type: 'phone', name: phoneSystem, status: phone },
  ].filter(({ status }) => status !== null);
}
