const rememberedForMs = 30_000;

/** Remembers which calls a command has changed lately, because a poll that began before may bring older news. */
export function createChangeLog(now: () => number) {
  const changes = new Map<string, number>();
  return {
    note(callId: string): void {
      changes.set(callId, now());
    },
    /** The calls changed at or after a moment, epoch milliseconds by this machine's clock. */
    since(momentMs: number): ReadonlySet<string> {
      for (const [callId, changedMs] of changes) if (now() - changedMs > rememberedForMs) changes.delete(callId);
      return new Set([...changes].filter(([, changedMs]) => changedMs >= momentMs).map(([callId]) => callId));
    },
  };
}
