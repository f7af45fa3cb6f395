import { i18n } from '#i18n';
import type { Cell, Sheet } from '../../lib/insights/sheet.ts';
import { Button } from '../ui/Button.tsx';
import styles from './figure-table.module.css';
import { type NumberWords, nothing } from './figure-words.ts';

/** What can be done with a table, and what became of it. */
export interface SheetActions {
  /** Empty until something was done. */
  status: string;
  onCopy: () => void;
  onSave: () => void;
}

interface FigureTableProps {
  /** What the figures are of. */
  title: string;
  sheet: Sheet;
  number: NumberWords;
  /** Absent where nothing may be copied or saved. */
  actions: SheetActions | undefined;
  /** How each column orders the rows now; undefined for a column by which none can be ordered. */
  orders: readonly (ColumnOrder | undefined)[];
  onOrder: (column: number) => void;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}

export type ColumnOrder = 'ascending' | 'descending' | 'none';

function cellWords(cell: Cell, number: NumberWords): string {
  if (cell === null) return nothing;
  return typeof cell === 'string' ? cell : number(Math.round(cell * 100) / 100);
}

/** The figures behind a picture: to read, to copy, to save. */
export function FigureTable(props: FigureTableProps) {
  const { title, actions, isOpen, onToggle } = props;
  return (
    <details class={styles.disclosure} open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary class={styles.summary}>{i18n.t('insights.table')}</summary>
      {actions ? <Actions {...actions} /> : null}
      <section class={styles.scroll} aria-label={i18n.t('insights.tableOf', [title])}>
        <SheetTable {...props} />
      </section>
    </details>
  );
}

function Actions({ status, onCopy, onSave }: SheetActions) {
  return (
    <div class={styles.actions}>
      <Button size="small" onClick={onCopy}>
        {i18n.t('insights.copy')}
      </Button>
      <Button size="small" onClick={onSave}>
        {i18n.t('insights.save')}
      </Button>
      <output class={styles.status}>{status}</output>
    </div>
  );
}

function SheetTable({ title, sheet, number, orders, onOrder }: FigureTableProps) {
  return (
    <table class={styles.table} aria-label={title}>
      <thead>
        <tr>
          {sheet.head.map((head, column) => (
            <ColumnHead key={head} head={head} order={orders[column]} onOrder={() => onOrder(column)} />
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map(([first = null, ...cells], row) => (
          // Rows have no identity of their own: two people may have one name.
          <tr key={`${row} ${first}`}>
            <th scope="row">{cellWords(first, number)}</th>
            {cells.map((cell, column) => (
              <td key={sheet.head[column + 1]} class={typeof cell === 'string' ? styles.words : undefined}>
                {cellWords(cell, number)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const arrows: Record<ColumnOrder, string> = { ascending: '↑', descending: '↓', none: '' };

function ColumnHead({ head, order, onOrder }: { head: string; order: ColumnOrder | undefined; onOrder: () => void }) {
  if (order === undefined) return <th scope="col">{head}</th>;
  return (
    <th scope="col" aria-sort={order}>
      <button class={styles.head} type="button" onClick={onOrder}>
        {head}
        <span aria-hidden="true">{arrows[order]}</span>
      </button>
    </th>
  );
}
