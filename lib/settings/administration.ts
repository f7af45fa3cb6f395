import { serverInForce } from './in-force.ts';
import type { Policy } from './policy.ts';
import type { IsCountry } from './policy-values.ts';
import { clientSecretIn, readPolicy } from './read-policy.ts';
import type { Store } from './store.ts';
import { stored } from './stored.ts';

export interface AdministrationDeps {
  store: Store;
  /** What the browser keeps under managed storage. */
  readManaged(): Promise<unknown>;
  isCountry: IsCountry;
  /** Puts the policy's client secret where secrets are kept, or takes it away. */
  keepSecret(clientSecret: string | undefined): Promise<void>;
  /** Changes the server with nobody signed in: another must not be sent this one's tokens, nor show its calls. */
  moveServer(move: () => Promise<void>): Promise<unknown>;
  /** An administrator who acts as somebody else is themselves again. */
  stopActing(): Promise<unknown>;
  /** The address changed: rules and running polls have to follow. */
  onServerChanged(): Promise<void>;
}

/** Takes over what the administrator laid down: from the next moment on, and in an order that lets nothing out. */
export function createAdministration(deps: AdministrationDeps) {
  const { store } = deps;
  let turn: Promise<unknown> = Promise.resolve();
  let asked = 0;
  let takenOver = 0;

  /** The session is ended while the old address still counts, so that its tokens never reach the new one. */
  async function changeServer(policy: Policy, clientSecret: string | undefined): Promise<void> {
    await deps.moveServer(async () => {
      await deps.keepSecret(clientSecret);
      await store.write(stored.policy, policy);
      await store.write(stored.connection, { state: 'ok' });
    });
    await deps.onServerChanged();
  }

  async function takeOverNow(values: unknown): Promise<void> {
    const policy = readPolicy(values, deps.isCountry);
    const [before, own] = await Promise.all([store.read(stored.policy), store.read(stored.server)]);
    const clientSecret = clientSecretIn(values);
    const [old, next] = [serverInForce(own, before), serverInForce(own, policy)];
    if (old.apiAddress !== next.apiAddress || old.betaAddress !== next.betaAddress) {
      await changeServer(policy, clientSecret);
    } else {
      await deps.keepSecret(clientSecret);
      if (JSON.stringify(before) !== JSON.stringify(policy)) await store.write(stored.policy, policy);
    }
    if (policy.switchedOff?.includes('actingAs')) await deps.stopActing();
  }

  return {
    /**
     * Reads the policy anew. Taken over one at a time: of two quick changes the second is what remains. Nobody waits for
     * another's question: Chrome answers none before it has loaded the policies, and some versions of Edge never answer.
     */
    async takeOver(): Promise<void> {
      asked += 1;
      const question = asked;
      const values = await deps.readManaged();
      const round = turn.then(async () => {
        if (question < takenOver) return;
        takenOver = question;
        await takeOverNow(values);
      });
      turn = round.catch(() => undefined);
      await round;
    },
  };
}
