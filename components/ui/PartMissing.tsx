import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

/** In the place of a part whose script could not be loaded: after an update, or when the disk is in trouble. */
export function PartMissing({ onAgain }: { onAgain: () => void }) {
  return (
    <Notice
      tone="warning"
      alert
      actions={
        <Button size="small" onClick={onAgain}>
          {i18n.t('ui.tryAgain')}
        </Button>
      }
    >
      {i18n.t('ui.partMissing')}
    </Notice>
  );
}
