/** What was said on a call, its figures, and what went wrong with the CRM. Source: V2 / Analytics */

import { ORGANIZATION_ID } from '../agents.ts';
import type { Call } from '../call.ts';
import { crmErrorsOf } from '../crm-errors.ts';
import { endpoint, refuse, type SandboxApp } from '../endpoint.ts';
import { stableHexId } from '../identifiers.ts';
import { signedIn } from '../signed-in.ts';
import { conversationOf } from '../speech/conversation.ts';
import { keywordsOf, transcriptOf } from '../speech/transcript.ts';
import type { Store } from '../store.ts';
import { visibleCall } from '../visible-calls.ts';

/** What the three answers have in common; the identifier is that of the analysis, not the call's. */
function analysisOf(call: Call) {
  return { id: stableHexId(`analysis ${call.id}`), callId: call.id, organizationId: ORGANIZATION_ID };
}

/** Puts an answer made from a call's speech at `name`; 404 for calls that were not transcribed. */
function addOfSpeech(app: SandboxApp, store: Store, name: string, shape: (call: Call) => object): void {
  endpoint(app, `/v2/analytics/calls/:id/${name}`, {
    GET: signedIn(store, (context, agent) => {
      const call = visibleCall(store, context, agent);
      if (call instanceof Response) return call;
      if (!call.hasTranscript) return refuse(context, 404, 'This call was not transcribed.');
      return context.json({ data: { ...analysisOf(call), ...shape(call) } });
    }),
  });
}

export function addSpeech(app: SandboxApp, store: Store): void {
  const { turns } = store.speech;
  addOfSpeech(app, store, 'transcript', (call) => ({ participants: transcriptOf(turns(call)) }));
  addOfSpeech(app, store, 'keywords', (call) => ({ participants: keywordsOf(turns(call)) }));
  addOfSpeech(app, store, 'conversation', (call) => conversationOf(call, turns(call)));
  endpoint(app, '/v2/analytics/calls/:id/errors', {
    GET: signedIn(store, (context, agent) => {
      const call = visibleCall(store, context, agent);
      return call instanceof Response ? call : context.json({ data: crmErrorsOf(call) });
    }),
  });
}
