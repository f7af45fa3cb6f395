/** What the links in answers lead to: recordings to play, and a picture of each user. No token is needed. */
import { AGENTS } from '../agents.ts';
import { durationMs } from '../call.ts';
import { endpoint, pathPart, refuse, type SandboxApp } from '../endpoint.ts';
import { flatPng } from '../media/picture.ts';
import { toneWav } from '../media/recording.ts';
import type { Store } from '../store.ts';

export function addMedia(app: SandboxApp, store: Store): void {
  endpoint(app, '/recordings/:file', {
    GET: (context) => {
      const call = store.calls.get(pathPart(context, 'file').replace(/\.wav$/, ''));
      if (call?.recorded !== true || call.endedAtMs === null)
        return refuse(context, 404, 'There is no such recording.');
      return context.body(toneWav(durationMs(call) ?? 0), 200, { 'content-type': 'audio/wav' });
    },
  });
  endpoint(app, '/pictures/:file', {
    GET: (context) => {
      const agent = AGENTS.find((each) => `${each.id}.png` === pathPart(context, 'file'));
      if (agent === undefined) return refuse(context, 404, 'There is no such picture.');
      return context.body(flatPng(agent.id), 200, { 'content-type': 'image/png' });
    },
  });
}
