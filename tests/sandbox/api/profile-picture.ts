/** The user's picture. Source: V2 / Users / Set user profile picture */
import type { Picture } from '../accounts.ts';
import { pictureUrl } from '../agent-shapes.ts';
import type { Agent } from '../agents.ts';
import { endpoint, refuse, type SandboxApp, type SandboxContext } from '../endpoint.ts';
import { signedIn } from '../signed-in.ts';
import type { Store } from '../store.ts';

const LIMIT_BYTES = 2 * 1024 * 1024;

/** How files of each kind begin; what a file calls itself does not count. */
const BEGINNINGS = [
  { mediaType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
] as const;

function mediaTypeOf(content: Uint8Array): Picture['mediaType'] | undefined {
  return BEGINNINGS.find(({ bytes }) => bytes.every((byte, index) => content[index] === byte))?.mediaType;
}

/** The file in the field `image`; null when the body is no form with one. */
async function imageIn(context: SandboxContext): Promise<File | null> {
  const type = context.req.header('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) return null;
  try {
    const form = await new Response(await context.req.arrayBuffer(), { headers: { 'content-type': type } }).formData();
    const image = form.get('image');
    return image instanceof File ? image : null;
  } catch {
    return null;
  }
}

async function set(store: Store, context: SandboxContext, agent: Agent): Promise<Response> {
  const image = await imageIn(context);
  if (image === null) return refuse(context, 400, 'image: a file in a multipart form is expected.');
  if (image.size >= LIMIT_BYTES) return refuse(context, 400, 'image: must be smaller than 2 MB.');
  const bytes = new Uint8Array(await image.arrayBuffer());
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === undefined) return refuse(context, 400, 'image: must be a JPEG or PNG image.');
  store.accounts.setPicture(agent.id, { bytes, mediaType });
  return context.json({ url: pictureUrl(store, agent.id) });
}

export function addProfilePicture(app: SandboxApp, store: Store): void {
  endpoint(app, '/v2/users/me/profile-picture', {
    POST: signedIn(store, (context, agent) => set(store, context, agent)),
    DELETE: signedIn(store, (context, agent) => {
      store.accounts.removePicture(agent.id);
      return context.body(null, 200);
    }),
  });
}
