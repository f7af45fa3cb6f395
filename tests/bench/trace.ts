import * as v from 'valibot';

const traceEvent = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  /** Computing time of the thread, where the system can tell. */
  tdur: v.optional(v.number()),
  args: v.optional(
    v.looseObject({ name: v.optional(v.string()), data: v.optional(v.looseObject({ url: v.optional(v.string()) })) }),
  ),
});

const trace = v.object({ traceEvents: v.array(traceEvent) });

type TraceEvent = v.InferOutput<typeof traceEvent>;

/**
 * What the page's main thread did, in milliseconds of computing time: on a machine that has other things to do as well,
 * time that passed would be theirs.
 */
export interface Work {
  /** Everything: script, style, layout, paint. */
  busyMs: number;
  scriptMs: number;
  longestScriptMs: number;
  longestTaskMs: number;
}

const scriptNames = new Set([
  'EvaluateScript',
  'v8.compile',
  'FunctionCall',
  'RunMicrotasks',
  'FireIdleCallback',
  'FireAnimationFrame',
  'EventDispatch',
  'TimerFire',
]);

/** Times are nested: only the outermost of each kind count. */
function outermostMs(events: readonly TraceEvent[]): number[] {
  const times: number[] = [];
  let endsAt = 0;
  for (const { ts, dur, tdur = dur } of events.toSorted((one, other) => one.ts - other.ts || other.dur - one.dur)) {
    if (ts < endsAt) continue;
    endsAt = ts + dur;
    times.push(tdur / 1000);
  }
  return times;
}

function sum(times: readonly number[]): number {
  return times.reduce((total, ms) => total + ms, 0);
}

/** What happened on the main thread of each page there was. */
function mainThreads(buffer: Buffer): TraceEvent[][] {
  const { traceEvents } = v.parse(trace, JSON.parse(buffer.toString('utf8')));
  return traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X'));
}

/** Reads a trace of one page: the renderer main thread with the most script is the page's. */
export function workIn(buffer: Buffer): Work {
  const works = mainThreads(buffer).map((own): Work => {
    const tasks = outermostMs(own.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'));
    const scripts = outermostMs(own.filter(({ name }) => scriptNames.has(name)));
    return {
      busyMs: sum(tasks),
      scriptMs: sum(scripts),
      longestScriptMs: Math.max(0, ...scripts),
      longestTaskMs: Math.max(0, ...tasks),
    };
  });
  const most = works.toSorted((one, other) => other.scriptMs - one.scriptMs)[0];
  if (!most) throw new Error('The trace holds no page.');
  return most;
}

/** How often something of the script at an address ran. */
export function scriptRunsIn(buffer: Buffer, address: string): number {
  const calls = mainThreads(buffer).flat();
  return calls.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url === address).length;
}
