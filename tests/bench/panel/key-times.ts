import * as v from 'valibot';

const eventTiming = v.object({
  name: v.literal('EventTiming'),
  ph: v.literal('b'),
  args: v.object({
    data: v.object({
      type: v.string(),
      /** From the event's own time to the presentation of the frame that followed it. */
      duration: v.number(),
      processingStart: v.number(),
      processingEnd: v.number(),
    }),
  }),
});

const trace = v.object({ traceEvents: v.array(v.unknown()) });

/** What one key took, in milliseconds that passed. */
export interface KeyTimes {
  /** From the key's own time stamp to the presentation of the frame that followed, waiting for the screen included. */
  shownMs: number;
  /** In listeners of all the events that the key caused up to its letter in the box; drawing comes on top. */
  listenersMs: number;
}

const upToTheLetter = new Set(['keydown', 'keypress', 'beforeinput', 'textInput', 'input']);

/** Reads the browser's own event timing out of a trace; there it is exact, and tells of quick events as well. */
export function keyTimesIn(buffer: Buffer): KeyTimes[] {
  const { traceEvents } = v.parse(trace, JSON.parse(buffer.toString('utf8')));
  const timings = traceEvents.flatMap((event) => {
    const parsed = v.safeParse(eventTiming, event);
    return parsed.success ? [parsed.output.args.data] : [];
  });
  const keys = timings.filter(({ type }) => type === 'keydown');
  const spent = timings
    .filter(({ type }) => upToTheLetter.has(type))
    .map(({ processingStart, processingEnd }) => processingEnd - processingStart);
  const listenersMs = spent.reduce((total, ms) => total + ms, 0) / keys.length;
  return keys.map(({ duration }) => ({ shownMs: duration, listenersMs }));
}
