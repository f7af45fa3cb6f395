import type { Entry, Happening } from './entry.ts';

/** What whoever reads a log has to know beside it. */
export interface LogHead {
  version: string;
  /** The browser and its major version. */
  browser: string;
  isSandbox: boolean;
}

const timeOf = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 19).replace('T', ' ');

function detailsOf(what: Happening): (string | number | undefined)[] {
  switch (what.kind) {
    case 'worker-started':
      return [];
    case 'installed':
      return [what.why];
    case 'account':
      return [what.state];
    case 'token':
    case 'note':
      return [what.state, what.code];
    case 'poll':
      return [what.state, what.code, what.status];
    case 'request':
      return [what.method, what.path, what.code, what.status];
    case 'dial':
      return [`…${what.lastDigits}`, what.state, what.code];
    case 'sites':
      return [`${what.allowed} allowed, ${what.refused} refused`];
    case 'storage':
      return [what.state];
    case 'bug':
      return [what.where, what.error];
  }
}

function lineOf({ firstAtMs, lastAtMs, times, what }: Entry): string {
  const words = [what.kind, ...detailsOf(what)].filter((word) => word !== undefined).join(' ');
  return `${timeOf(firstAtMs)} ${words}${times > 1 ? ` (${times} times until ${timeOf(lastAtMs)})` : ''}`;
}

/** The log as somebody pastes it into a message to support: one line an entry, times in UTC. */
export function logText(entries: readonly Entry[], { version, browser, isSandbox }: LogHead): string {
  const head = `Ringside ${version}${isSandbox ? ' (sandbox)' : ''}, ${browser}, times in UTC`;
  return [head, ...entries.map(lineOf)].join('\n');
}
