/** What becomes of a good answer when its fault says that the answer is to be bad. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Fault, SpoilingKind } from '../faults.ts';
import { withExtraFields, withHostileTexts, withNulls, withoutFields, withWrongTypes } from '../spoiled.ts';

const HUGE_BYTES = 20 * 1024 * 1024;
const DRIP_BYTES = 8;
const USUAL_DRIP_MS = 100;
const USUAL_CLOCK_OFFSET_MS = 3600_000;

const HTML = `<!doctype html><html><head><title>502 Bad Gateway</title></head>
<body><h1>Bad Gateway</h1><p>The proxy server received an invalid response from an upstream server.</p></body></html>`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function jsonAnswer(good: Response, body: string | ReadableStream<Uint8Array>): Response {
  return new Response(body, { status: good.status, headers: { 'content-type': 'application/json' } });
}

/** A page where JSON is expected, as proxies and captive portals send; 200 unless the fault names a status. */
export function htmlAnswer(fault: Fault): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return new Response(HTML, { status: fault.status ?? 200, headers });
}

/** The good answer with 20 MB of something in it; still JSON, still with everything that belongs there. */
function padded(answer: unknown): string {
  const json = JSON.stringify(typeof answer === 'object' && !Array.isArray(answer) ? answer : { data: answer });
  const comma = json === '{}' ? '' : ',';
  return `${json.slice(0, -1)}${comma}"padding":"${'x'.repeat(HUGE_BYTES)}"}`;
}

/** A few bytes at a time; ends when nobody listens any more. */
function dripping(text: string, everyMs: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let sent = 0;
  return new ReadableStream({
    pull: async (controller) => {
      await delay(everyMs, undefined, { ref: false });
      controller.enqueue(bytes.slice(sent, sent + DRIP_BYTES));
      sent += DRIP_BYTES;
      if (sent >= bytes.length) controller.close();
    },
  });
}

/** The good answer with a Date that is another moment. */
function dated(good: Response, body: string, momentMs: number): Response {
  const headers = new Headers(good.headers);
  headers.set('date', new Date(momentMs).toUTCString());
  return new Response(body, { status: good.status, headers });
}

/** The bad answer of this kind, made from the good one; `nowMs` is the sandbox's clock. */
export async function spoiled(kind: SpoilingKind, fault: Fault, nowMs: number, good: Response): Promise<Response> {
  const text = await good.text();
  const json = (change: (answer: unknown) => unknown): Response =>
    jsonAnswer(good, JSON.stringify(change(parsed(text))));
  switch (kind) {
    case 'cut-json':
      return jsonAnswer(good, text.slice(0, Math.floor(text.length / 2)));
    case 'wrong-types':
      return json((answer) => withWrongTypes(answer, fault.field));
    case 'missing-fields':
      return json((answer) => withoutFields(answer, fault.field));
    case 'null-fields':
      return json((answer) => withNulls(answer, fault.field));
    case 'extra-fields':
      return json(withExtraFields);
    case 'hostile':
      return json((answer) => withHostileTexts(answer, fault));
    case 'huge':
      return jsonAnswer(good, padded(parsed(text)));
    case 'drip':
      return jsonAnswer(good, dripping(text, fault.delayMs ?? USUAL_DRIP_MS));
    case 'clock-off':
      return dated(good, text, nowMs + (fault.clockOffsetMs ?? USUAL_CLOCK_OFFSET_MS));
  }
}
