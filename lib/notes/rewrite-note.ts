import type { Tenfold } from '../tenfold/client.ts';
import { type Result, success } from '../tenfold/result.ts';

/**
 * Writes the note that the server has once more, so that it passes it on to the CRM anew. The subject never comes back:
 * where it is not known it is left out, and stays as it is. Source: V2 / Calls / Update call
 */
export async function rewriteNote(
  calls: Pick<Tenfold['calls'], 'get' | 'update'>,
  callId: string,
  savedSubject: string,
): Promise<Result<null>> {
  const current = await calls.get(callId);
  if (!current.ok) return current;
  const subject = savedSubject === '' ? {} : { subject: savedSubject };
  const written = await calls.update(callId, { description: current.data.description ?? '', ...subject });
  return written.ok ? success(null) : written;
}
