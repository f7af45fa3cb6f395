import { useState } from 'preact/hooks';

/** Rows of the settings that are written by hand: one is changed at a time, and the last deleted one comes back. */
export function useEditedRows<Row extends { id: string }>(rows: readonly Row[], onChange: (rows: Row[]) => void) {
  const [editing, setEditing] = useState<string>();
  const [deleted, setDeleted] = useState<{ row: Row; before: Row[] }>();

  function change(next: Row[]): void {
    setDeleted(undefined);
    onChange(next);
  }

  return {
    /** The id of the row that is in the form; empty for a new one. */
    editing,
    edit: setEditing,
    add: () => setEditing(''),
    close: () => setEditing(undefined),
    change,
    /** Takes what the form holds, in place of the row that was in it, or behind the others. */
    save(row: Row): void {
      const isKnown = rows.some(({ id }) => id === editing);
      change(isKnown ? rows.map((each) => (each.id === editing ? row : each)) : [...rows, row]);
      setEditing(undefined);
    },
    remove(row: Row): void {
      onChange(rows.filter(({ id }) => id !== row.id));
      setDeleted({ row, before: [...rows] });
    },
    deleted: deleted && { row: deleted.row, bringBack: () => change(deleted.before) },
  };
}
