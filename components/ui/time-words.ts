/** Minutes and seconds as on a clock, "02:07", with hours only when there are any. */
export function elapsedWords(durationMs: number): string {
  const totalS = Math.max(0, Math.floor(durationMs / 1000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(totalS / 3600);
  const rest = `${two(Math.floor(totalS / 60) % 60)}:${two(totalS % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** The time of day, and the date as well when it was not today. */
export function momentWords(timeMs: number, nowMs: number): string {
  const isToday = new Date(timeMs).toDateString() === new Date(nowMs).toDateString();
  return new Intl.DateTimeFormat(undefined, {
    ...(isToday ? {} : { month: 'short', day: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(timeMs);
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago, in the largest unit that fits: "3 days ago". */
export function agoWords(timeMs: number, nowMs: number): string {
  const words = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
  const pastMs = Math.max(0, nowMs - timeMs);
  const [unit, unitMs] = units.find(([, sizeMs]) => pastMs >= sizeMs) ?? ['minute', 60_000];
  return words.format(-Math.floor(pastMs / unitMs), unit);
}

/** Whole seconds until a moment, never less than one: a wait that is over reads as "in 1 s". */
export function secondsUntil(timeMs: number, nowMs: number): number {
  return Math.max(1, Math.ceil((timeMs - nowMs) / 1000));
}
