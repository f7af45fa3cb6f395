import { type Agent, DEMO_AGENT } from '../sandbox/agents.ts';

/**
 * The API as somebody else uses it: another program, the CRM, or a network that sends a request twice, all in the demo
 * agent's name; or another agent.
 */
export function createApiUser(
  address: string,
  { username, password }: Pick<Agent, 'username' | 'password'> = DEMO_AGENT,
) {
  async function ask(method: string, path: string, type: string, body: string, token?: string): Promise<unknown> {
    const headers = new Headers({ 'content-type': type });
    if (token !== undefined) headers.set('authorization', `Bearer JWT ${token}`);
    const response = await fetch(`${address}${path}`, { method, headers, body });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return response.json();
  }

  async function signIn(): Promise<string> {
    const answer = await ask('POST', '/v2/users/login', 'application/json', JSON.stringify({ username, password }));
    return (answer as { accessToken: string }).accessToken;
  }

  return {
    signIn,
    /** Writes the note of a call. */
    writeNote: async (callId: string, description: string, subject?: string) => {
      const note = JSON.stringify({ description, subject });
      await ask('PUT', `/v2/calls/${callId}`, 'application/json', note, await signIn());
    },
    /** Dials a number. */
    originate: async (phoneNumber: string) => {
      const form = new URLSearchParams({ phoneNumber }).toString();
      await ask('POST', '/api/v1/calls/originate', 'application/x-www-form-urlencoded', form, await signIn());
    },
  };
}
