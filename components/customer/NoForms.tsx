import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';

/** Why no record can be created: there is no form for one yet. */
export function NoForms({ onOptions }: { onOptions: () => void }) {
  return (
    <div>
      <p>{i18n.t('customer.noForms')}</p>
      <Button size="small" tone="quiet" onClick={onOptions}>
        {i18n.t('customer.addForm')}
      </Button>
    </div>
  );
}
