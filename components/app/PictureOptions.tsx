import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readPicture } from '../account/picture-file.ts';
import { pictureWords } from '../account/picture-words.ts';
import { PictureChoice } from '../options/PictureChoice.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { useCommand } from './use-command.ts';

/** Options → Account: a file is looked at before it is sent, so that a wrong one is refused at once. */
export function PictureOptions({ hasPicture }: { hasPicture: boolean }) {
  const set = useCommand('account.setPicture');
  const remove = useCommand('account.removePicture');
  const [refusal, setRefusal] = useState<string>();
  const [isSaved, setIsSaved] = useState(false);
  const failure = set.error ?? remove.error;

  function begin(): void {
    setRefusal(undefined);
    setIsSaved(false);
    set.clear();
    remove.clear();
  }

  async function choose(file: File): Promise<void> {
    begin();
    const picture = await readPicture(file);
    if ('refusal' in picture) {
      setRefusal(pictureWords(picture.refusal));
      return;
    }
    const answer = await set.run(picture);
    setIsSaved(answer?.ok ?? false);
  }

  async function removeIt(): Promise<void> {
    begin();
    const answer = await remove.run({});
    setIsSaved(answer?.ok ?? false);
  }

  return (
    <PictureChoice
      hasPicture={hasPicture}
      isBusy={set.isBusy || remove.isBusy}
      isSaved={isSaved}
      error={refusal ?? (failure && `${i18n.t('options.account.pictureFailed')} ${failureWords(failure.code)}`)}
      onChoose={(file) => void choose(file)}
      onRemove={() => void removeIt()}
    />
  );
}
