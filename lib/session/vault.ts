import { createStore as createDatabase, get, type UseStore, update } from 'idb-keyval';
import * as v from 'valibot';

/** What has to outlive the browser and must not lie on the disk in clear. */
const secretsSchema = v.object({
  refreshToken: v.exactOptional(v.string()),
  /** Which version's token endpoint the refresh token came from and goes back to; v1 where it does not say. */
  grantedBy: v.exactOptional(v.picklist(['v1', 'v2'])),
  /** The administrator's own, while acting for a user. */
  ownRefreshToken: v.exactOptional(v.string()),
  ownGrantedBy: v.exactOptional(v.picklist(['v1', 'v2'])),
  jwt: v.exactOptional(v.string()),
  /** The API address that gave all these, and to which alone they are sent. */
  issuedBy: v.exactOptional(v.string()),
  clientSecret: v.exactOptional(v.string()),
  /** The administrator's, which wins over the one that was typed in the options. */
  policyClientSecret: v.exactOptional(v.string()),
});
export type Secrets = v.InferOutput<typeof secretsSchema>;
export type SecretsChange = { [K in keyof Secrets]: Secrets[K] | undefined };

/** The client secret that counts. */
export const clientSecretOf = ({ policyClientSecret, clientSecret }: Secrets): string | undefined =>
  policyClientSecret ?? clientSecret;

/** Everything that a session leaves in the vault, gone. */
export const noSession = {
  refreshToken: undefined,
  grantedBy: undefined,
  ownRefreshToken: undefined,
  ownGrantedBy: undefined,
  jwt: undefined,
  issuedBy: undefined,
} satisfies SecretsChange;

export interface Vault {
  read(): Promise<Secrets>;
  /** Resolves once the change is durable; `undefined` removes a secret. */
  change(change: SecretsChange): Promise<void>;
}

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  content: ArrayBuffer;
}

const keyName = 'wrapping-key';
const secretsName = 'secrets';

/**
 * No script can read the key, and nothing lies on the disk in clear. But Chrome keeps the key in the same profile: who
 * may read the user's files can open a copy of the profile and is signed in (measured: SECURITY.md).
 */
async function wrappingKey(database: UseStore): Promise<CryptoKey> {
  const known = await get<CryptoKey>(keyName, database);
  if (known) return known;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  let settled = fresh;
  await update<CryptoKey>(
    keyName,
    (stored) => {
      settled = stored ?? fresh;
      return settled;
    },
    database,
  );
  return settled;
}

async function open(key: CryptoKey, sealed: Sealed | undefined): Promise<Secrets> {
  if (!sealed) return {};
  try {
    const content = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, key, sealed.content);
    const parsed = v.safeParse(secretsSchema, JSON.parse(new TextDecoder().decode(content)));
    return parsed.success ? parsed.output : {};
  } catch {
    // A value sealed with a key that is gone cannot be opened by anybody; the user signs in again.
    return {};
  }
}

/** JSON leaves out what is undefined. */
async function seal(key: CryptoKey, secrets: SecretsChange): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const content = new TextEncoder().encode(JSON.stringify(secrets));
  return { iv, content: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, content) };
}

/**
 * Secrets in IndexedDB, which worker and offscreen document share. Changes are made under a lock, because sealing
 * is asynchronous and an IndexedDB transaction cannot wait for it.
 */
export function createVault(locks: Pick<LockManager, 'request'>, databaseName = 'ringside-vault'): Vault {
  const database = createDatabase(databaseName, 'secrets');
  async function readNow(): Promise<Secrets> {
    return open(await wrappingKey(database), await get<Sealed>(secretsName, database));
  }
  return {
    read: readNow,
    change: async (change) => {
      await locks.request('ringside-vault', async () => {
        const sealed = await seal(await wrappingKey(database), { ...(await readNow()), ...change });
        await update<Sealed>(secretsName, () => sealed, database);
      });
    },
  };
}
