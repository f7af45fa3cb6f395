import type { Store } from '../settings/store.ts';
import { stored } from '../settings/stored.ts';
import type { Tenfold } from '../tenfold/client.ts';
import { type Result, success } from '../tenfold/result.ts';

export interface HealthDeps {
  store: Store;
  organizations: Pick<Tenfold['organizations'], 'healthCheck'>;
  now(): number;
}

const dueAfterMs = 5 * 60_000;

/** Keeps in storage whether CRM and phone system are connected to Tenfold. */
export function createHealth(deps: HealthDeps) {
  const { store, organizations } = deps;
  const organization = async (): Promise<string | undefined> => {
    const account = await store.read(stored.account);
    return account.state === 'signed-in' ? account.organizationId : undefined;
  };

  /** Asks now; what was known stays when there is no answer. */
  async function check(): Promise<Result<null>> {
    const asked = await organization();
    const triedAtMs = deps.now();
    await store.update(stored.health, (before) => ({ ...before, triedAtMs }));
    const answer = await organizations.healthCheck();
    if (!answer.ok) return answer;
    // Signed out meanwhile: what was wiped must not come back.
    if (asked === undefined || (await organization()) !== asked) return success(null);
    await store.write(stored.health, { checkedAtMs: deps.now(), triedAtMs, integrations: answer.data });
    return success(null);
  }

  return {
    check,

    /** At every alarm: asks when the last try is five minutes old, or lies in the future after a clock was set back. */
    async checkWhenDue(): Promise<void> {
      const { triedAtMs = 0 } = await store.read(stored.health);
      const isDue = Math.abs(deps.now() - triedAtMs) >= dueAfterMs;
      if (isDue && (await organization()) !== undefined) await check();
    },
  };
}
