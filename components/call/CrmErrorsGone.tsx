import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { CheckIcon } from '../ui/icons.tsx';
import styles from './crm-errors.module.css';

/** Stands where the errors stood once another try has ended them, and takes the focus of the button that is gone. */
export function CrmErrorsGone() {
  const words = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) words.current?.focus();
  }, []);
  return (
    <section class={styles.region} aria-label={i18n.t('crmErrors.region')}>
      <p class={styles.gone} ref={words} tabIndex={-1}>
        <CheckIcon />
        {i18n.t('crmErrors.gone')}
      </p>
    </section>
  );
}
