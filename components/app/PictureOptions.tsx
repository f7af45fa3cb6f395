import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Crop } from '../account/crop.ts';
import { cutOut, type OpenPicture, openPicture } from '../account/picture-file.ts';
import { pictureWords } from '../account/picture-words.ts';
import { PictureChoice } from '../options/PictureChoice.tsx';
import { PictureCrop } from '../options/PictureCrop.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { useCommand } from './use-command.ts';

/** Options → Account: a file is opened and cut here, so that a wrong one is refused at once and a large one fits. */
export function PictureOptions({ hasPicture }: { hasPicture: boolean }) {
  const set = useCommand('account.setPicture');
  const remove = useCommand('account.removePicture');
  const [picture, setPicture] = useState<OpenPicture>();
  const [refusal, setRefusal] = useState<string>();
  const [isSaved, setIsSaved] = useState(false);
  const failure = set.error ?? remove.error;

  function begin(): void {
    setRefusal(undefined);
    setIsSaved(false);
    set.clear();
    remove.clear();
  }

  function close(): void {
    picture?.bitmap.close();
    setPicture(undefined);
  }

  async function choose(file: File): Promise<void> {
    begin();
    close();
    const opened = await openPicture(file);
    if ('refusal' in opened) setRefusal(pictureWords(opened.refusal));
    else setPicture(opened);
  }

  async function use(opened: OpenPicture, crop: Crop): Promise<void> {
    begin();
    const base64 = await cutOut(opened, crop);
    if (base64 === undefined) {
      setRefusal(pictureWords('unreadable'));
      return;
    }
    const answer = await set.run({ base64 });
    setIsSaved(answer?.ok ?? false);
    if (answer?.ok) close();
  }

  async function removeIt(): Promise<void> {
    begin();
    const answer = await remove.run({});
    setIsSaved(answer?.ok ?? false);
  }

  return (
    <>
      <PictureChoice
        hasPicture={hasPicture}
        isBusy={set.isBusy || remove.isBusy}
        isSaved={isSaved}
        error={refusal ?? (failure && `${i18n.t('options.account.pictureFailed')} ${failureWords(failure.code)}`)}
        onChoose={(file) => void choose(file)}
        onRemove={() => void removeIt()}
      />
      {picture ? (
        <PictureCrop picture={picture} isBusy={set.isBusy} onUse={(crop) => void use(picture, crop)} onCancel={close} />
      ) : null}
    </>
  );
}
