import { i18n } from '#i18n';
import type { SavedLine } from './saved-line.ts';

/** The one line that says how safe the note is; empty while nothing was typed. */
export function savedWords(line: SavedLine): string {
  switch (line) {
    case 'nothing':
      return '';
    case 'saved':
      return i18n.t('note.saved');
    case 'saving':
      return i18n.t('note.saving');
    case 'not-kept':
      return i18n.t('note.notKept');
    case 'not-saved':
    case 'conflict':
      return i18n.t('note.notSaved');
  }
}

/** Why a note is not saved yet and what happens next. `failure` is the outbox's code. */
export function unsavedReason(failure: string | undefined): string {
  switch (failure ?? '') {
    case 'offline':
      return i18n.t('note.offline');
    case 'signed-out':
      return i18n.t('note.signedOut');
    case 'refused':
    case 'not-found':
    case 'not-supported':
      return i18n.t('note.refused');
    case 'server':
    case 'rate-limited':
      return i18n.t('note.server');
    default:
      return i18n.t('note.againSoon');
  }
}
