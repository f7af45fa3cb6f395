/** The organisation and how its integrations are. Source: V2 / Organizations */
import { ORGANIZATION_ID } from '../agents.ts';
import { endpoint, pathPart, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { healthShape, organizationShape } from '../organization.ts';
import { signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';

function organization(context: SandboxContext): Response {
  return pathPart(context, 'id') === ORGANIZATION_ID
    ? context.json({ data: organizationShape() })
    : refuse(context, 403, 'Only your own organization can be fetched.');
}

export function addOrganizations(app: SandboxApp, store: Store): void {
  endpoint(app, '/v2/organizations/health-check', {
    GET: signedIn(store, (context) => context.json({ data: healthShape(store.organization) })),
  });
  endpoint(app, '/v2/organizations/:id', { GET: signedIn(store, organization) });
}
