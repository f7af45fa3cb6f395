import { i18n } from '#i18n';
import type { PictureRefusal } from './picture-file.ts';

/** Why a file cannot become somebody's picture. */
export function pictureWords(refusal: PictureRefusal): string {
  switch (refusal) {
    case 'not-a-picture':
      return i18n.t('options.account.notAPicture');
    case 'too-large':
      return i18n.t('options.account.pictureTooLarge');
    case 'unreadable':
      return i18n.t('options.account.pictureUnreadable');
  }
}
