import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import part from './part.module.css';

interface DataPartProps {
  /** What became of the last export: a file's name. */
  exported: string | undefined;
  isExporting: boolean;
  error: string | undefined;
  /** Absent where the administrator wants no files. */
  onExport?: (() => void) | undefined;
  onDelete: () => void;
  /** The question before everything is deleted, or what became of it. */
  children: ComponentChildren;
}

/** What lies on this computer: taken along as a file, or deleted. */
export function DataPart({ exported, isExporting, error, onExport, onDelete, children }: DataPartProps) {
  return (
    <div class={part.stack}>
      <p class={part.quiet}>{i18n.t('options.data.lead')}</p>
      <div class={part.line}>
        {onExport ? (
          <Button busy={isExporting} onClick={onExport}>
            {i18n.t('options.data.export')}
          </Button>
        ) : null}
        <Button tone="quiet" onClick={onDelete}>
          {i18n.t('options.data.delete')}
        </Button>
        <output class={part.saved}>{exported ? i18n.t('options.data.exported', [exported]) : ''}</output>
      </div>
      {onExport ? <p class={part.quiet}>{i18n.t('options.data.exportHint')}</p> : null}
      {error ? (
        <Notice tone="danger" alert>
          {error}
        </Notice>
      ) : null}
      {children}
    </div>
  );
}
