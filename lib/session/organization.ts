import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import type { Organization } from '../tenfold/model.ts';
import { failure, type Result } from '../tenfold/result.ts';

export interface OrganizationReaderDeps {
  store: Store;
  organizations: Pick<Tenfold['organizations'], 'get'>;
}

/** The organisation of whoever is signed in. Source: V2 / Organizations / Get organization */
export function createOrganizationReader({ store, organizations }: OrganizationReaderDeps) {
  return async (): Promise<Result<Organization>> => {
    const account = await store.read(stored.account);
    if (account.state !== 'signed-in') return failure('signed-out', 'nobody is signed in');
    return organizations.get(account.organizationId);
  };
}
