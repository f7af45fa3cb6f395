import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface ExtraCallProps {
  number: string;
  isBusy: boolean;
  onHangUp: () => void;
}

/** The network placed one wish to dial twice: says so, and ends the one too many. */
export function ExtraCall({ number, isBusy, onHangUp }: ExtraCallProps) {
  const action = (
    <Button tone="danger" size="small" busy={isBusy} onClick={onHangUp}>
      {i18n.t('call.hangUpExtra')}
    </Button>
  );
  return (
    <Notice tone="warning" alert actions={action}>
      {i18n.t('call.extra', [number])}
    </Notice>
  );
}
