import { useState } from 'preact/hooks';

/** What becomes of the rows as they are stored; several may be under way before the first is seen here. */
export type RowsEdit<Row> = (before: readonly Row[]) => Row[];

/** Rows of the settings that are written by hand: one is changed at a time, and the last deleted one comes back. */
export function useEditedRows<Row extends { id: string }>(onEdit: (edit: RowsEdit<Row>) => void) {
  const [editing, setEditing] = useState<string>();
  const [deleted, setDeleted] = useState<{ row: Row; index: number }>();

  function change(edit: RowsEdit<Row>): void {
    setDeleted(undefined);
    onEdit(edit);
  }

  return {
    /** The id of the row that is in the form; empty for a new one. */
    editing,
    edit: setEditing,
    add: () => setEditing(''),
    close: () => setEditing(undefined),
    /** Up is -1, down is 1. */
    move: (row: Row, by: -1 | 1) => change((before) => moved(before, row.id, by)),
    /** Takes what the form holds, in place of the row that was in it, or behind the others. */
    save(row: Row): void {
      change((before) => replaced(before, editing, row));
      setEditing(undefined);
    },
    remove(row: Row): void {
      const gone = { row, index: 0 };
      onEdit((before) => {
        gone.index = Math.max(
          0,
          before.findIndex(({ id }) => id === row.id),
        );
        return before.filter(({ id }) => id !== row.id);
      });
      setDeleted(gone);
    },
    deleted: deleted && {
      row: deleted.row,
      bringBack: () => change((before) => before.toSpliced(deleted.index, 0, deleted.row)),
    },
  };
}

function moved<Row extends { id: string }>(rows: readonly Row[], movedId: string, by: number): Row[] {
  const from = rows.findIndex(({ id }) => id === movedId);
  const row = rows[from];
  return row ? rows.toSpliced(from, 1).toSpliced(Math.max(0, from + by), 0, row) : [...rows];
}

function replaced<Row extends { id: string }>(rows: readonly Row[], formerId: string | undefined, row: Row): Row[] {
  const isKnown = rows.some(({ id }) => id === formerId);
  return isKnown ? rows.map((each) => (each.id === formerId ? row : each)) : [...rows, row];
}
