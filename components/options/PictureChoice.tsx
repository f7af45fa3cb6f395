import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './part.module.css';

interface PictureChoiceProps {
  hasPicture: boolean;
  isBusy: boolean;
  isSaved: boolean;
  error?: string | undefined;
  onChoose: (file: File) => void;
  onRemove: () => void;
}

/** Another picture, or none. */
export function PictureChoice(props: PictureChoiceProps) {
  const { isBusy, error } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div class={styles.line}>
        <Button size="small" busy={isBusy} onClick={() => input.current?.click()}>
          {i18n.t('options.account.changePicture')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept="image/jpeg,image/png"
          aria-label={i18n.t('options.account.pictureFile')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) props.onChoose(file);
            // So that the same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        {props.hasPicture ? (
          <Button size="small" tone="quiet" disabled={isBusy} onClick={props.onRemove}>
            {i18n.t('options.account.removePicture')}
          </Button>
        ) : null}
        <output class={styles.saved}>{props.isSaved ? i18n.t('options.account.saved') : ''}</output>
      </div>
      {error ? (
        <Notice tone="danger" alert>
          {error}
        </Notice>
      ) : null}
    </>
  );
}
