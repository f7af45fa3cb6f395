import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { inOrder, isOrderable, nextOrder, type Order, type Sheet, toCsv, toTsv } from '../../lib/insights/sheet.ts';
import { type ColumnOrder, FigureTable } from '../insights/FigureTable.tsx';
import { useDesk } from './DeskProvider.tsx';
import { TableLooks } from './table-looks.ts';
import { useFeature } from './use-feature.ts';
import { useTimeWords } from './use-time-words.ts';

interface FigureSheetProps {
  title: string;
  sheet: Sheet;
  /** What the file is called, without its ending. */
  fileName: string;
}

function columnOrder(order: Order, column: number): ColumnOrder {
  if (order?.column !== column) return 'none';
  return order.isDescending ? 'descending' : 'ascending';
}

/** The table behind a picture, to copy and to save. */
export function FigureSheet({ title, sheet: asCame, fileName }: FigureSheetProps) {
  const desk = useDesk();
  const { number } = useTimeWords();
  const mayExport = useFeature('export');
  const [status, setStatus] = useState('');
  const looks = useContext(TableLooks);
  const [look, setLook] = useState(looks.get(title) ?? { isOpen: false, order: undefined });
  const { order } = look;
  const sheet = inOrder(asCame, order);

  function change(next: Partial<typeof look>): void {
    const changed = { ...look, ...next };
    looks.set(title, changed);
    setLook(changed);
  }

  function copy(): void {
    setStatus('');
    void desk.copyText(toTsv(sheet)).then(
      () => setStatus(i18n.t('insights.copied')),
      () => setStatus(i18n.t('insights.copyRefused')),
    );
  }

  function save(): void {
    desk.saveFile(`${fileName}.csv`, 'text/csv;charset=utf-8', toCsv(sheet));
  }

  return (
    <FigureTable
      title={title}
      sheet={sheet}
      number={number}
      orders={sheet.head.map((_head, column) => (isOrderable(asCame, column) ? columnOrder(order, column) : undefined))}
      onOrder={(column) => change({ order: nextOrder(order, column) })}
      isOpen={look.isOpen}
      onToggle={(isOpen) => change({ isOpen })}
      actions={mayExport ? { status, onCopy: copy, onSave: save } : undefined}
    />
  );
}
