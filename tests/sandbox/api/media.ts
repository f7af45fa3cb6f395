/** What the links in answers lead to: recordings to play, and a picture of each user. No token is needed, unless recordings want one. */
import { durationMs } from '../call.ts';
import { endpoint, pathPart, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { byteRange } from '../media/byte-range.ts';
import { talkWav } from '../media/recording.ts';
import { type SignedInHandler, signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';

/** The file, or the part of it that was asked for. */
function partOf(context: SandboxContext, bytes: Uint8Array<ArrayBuffer>, mediaType: string): Response {
  const range = byteRange(context.req.header('range'), bytes.length);
  const headers = { 'content-type': mediaType, 'accept-ranges': 'bytes' };
  if (range === null) return context.body(bytes, 200, headers);
  if (range === 'unsatisfiable') return context.body(null, 416, { 'content-range': `bytes */${bytes.length}` });
  const contentRange = `bytes ${range.first}-${range.last}/${bytes.length}`;
  return context.body(bytes.slice(range.first, range.last + 1), 206, { ...headers, 'content-range': contentRange });
}

function recording(store: Store, context: SandboxContext): Response {
  const call = store.calls.get(pathPart(context, 'file').replace(/\.wav$/, ''));
  if (call?.recorded !== true || call.endedAtMs === null) return refuse(context, 404, 'There is no such recording.');
  return partOf(context, talkWav(store.speech.turns(call), durationMs(call) ?? 0), 'audio/wav');
}

/** Where recordings are not open to whoever has the link, a token is asked for, as everywhere else in the API. */
function recordingFor(store: Store, context: SandboxContext): Response | Promise<Response> {
  const play: SignedInHandler = () => recording(store, context);
  return store.phoneSystem.openRecordings ? recording(store, context) : signedIn(store, play)(context);
}

function picture(store: Store, context: SandboxContext): Response {
  const found = store.accounts.pictureNamed(pathPart(context, 'file'));
  if (found === undefined) return refuse(context, 404, 'There is no such picture.');
  return context.body(found.bytes, 200, { 'content-type': found.mediaType });
}

export function addMedia(app: SandboxApp, store: Store): void {
  endpoint(app, '/recordings/:file', { GET: (context) => recordingFor(store, context) });
  endpoint(app, '/pictures/:file', { GET: (context) => picture(store, context) });
}
