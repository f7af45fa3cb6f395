/** Who a request comes from. */
import { AGENTS, type Agent } from './agents.ts';
import { type Handler, refuse, type SandboxContext } from './endpoint.ts';
import type { Store } from './store.ts';
import type { AccessKind } from './tokens.ts';
import { agentById } from './visibility.ts';

export type SignedInHandler = (context: SandboxContext, agent: Agent) => Response | Promise<Response>;

/** OAuth tokens come as `Bearer x`, JWTs as `Bearer JWT x`. Source: V2 / Authentication */
function accessOf(header: string | undefined): { kind: AccessKind; token: string } | null {
  const parts = header?.trim().split(/\s+/) ?? [];
  const [scheme, second, third] = parts;
  if (scheme?.toLowerCase() !== 'bearer' || second === undefined) return null;
  if (second === 'JWT') return third === undefined ? null : { kind: 'jwt', token: third };
  return parts.length === 2 ? { kind: 'oauth', token: second } : null;
}

/** The agent whose token the Authorization header carries; undefined without a good one. */
export function agentOf(store: Store, header: string | undefined): Agent | undefined {
  const access = accessOf(header);
  if (access === null) return undefined;
  return agentById(store.tokens.holder(access.kind, access.token) ?? '');
}

/** Lets only requests with a good token through, each kind of token only in its own form; 401 otherwise. */
export function signedIn(store: Store, handler: SignedInHandler): Handler {
  return (context) => {
    const agent = agentOf(store, context.req.header('authorization'));
    return agent === undefined
      ? refuse(context, 401, 'The token is missing or no longer good.')
      : handler(context, agent);
  };
}

/** The agent with these credentials; undefined when they are wrong. */
export function agentWith(store: Store, username: string, password: string): Agent | undefined {
  const agent = AGENTS.find((each) => each.username === username.trim().toLowerCase());
  return agent !== undefined && password === (store.password ?? agent.password) ? agent : undefined;
}
