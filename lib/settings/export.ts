import type { PastCall } from '../history/past-call.ts';
import type { Draft, NoteState } from '../notes/note.ts';

/** Rises when somebody who reads the file would have to read it differently. */
const exportVersion = 1;

/** A stored item with the version of its shape. */
export interface StoredValue {
  version: number;
  value: unknown;
}

/** What is in the file; README.md describes it. */
export interface ExportParts {
  exportedAtMs: number;
  /** Ringside's own version. */
  ringsideVersion: string;
  /** Null where nobody is signed in. */
  user: { id: string; username: string } | null;
  /** Each stored item by its key. */
  stored: Record<string, StoredValue>;
  drafts: readonly Draft[];
  notes: readonly NoteState[];
  keptCalls: readonly PastCall[];
}

/**
 * Where a recording can be heard for a while by whoever has the address. An address that opens a door is no more to
 * be handed on than a token.
 */
const leftOut: ReadonlySet<string> = new Set(['recordingLink']);

/** Everything of the signed-in user that lies on this computer, as one JSON text. Tokens and secrets lie elsewhere. */
export function exportText({ exportedAtMs, ...parts }: ExportParts): string {
  const file = {
    format: 'ringside-export',
    schemaVersion: exportVersion,
    exportedAt: new Date(exportedAtMs).toISOString(),
    ...parts,
  };
  const value = (key: string, each: unknown): unknown => (leftOut.has(key) ? undefined : each);
  return `${JSON.stringify(file, value, 2)}\n`;
}

/** A name by which the file is found again. */
export function exportName(exportedAtMs: number): string {
  return `ringside-${new Date(exportedAtMs).toISOString().slice(0, 10)}.json`;
}
