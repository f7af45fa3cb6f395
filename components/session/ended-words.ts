import { i18n } from '#i18n';
import type { Account } from '../../lib/settings/schemas.ts';

type Reason = Extract<Account, { state: 'signed-out' }>['reason'];

/** Why somebody is signed out who did not want that. */
export function endedWords(reason: Reason): string | undefined {
  switch (reason) {
    case 'expired':
      return i18n.t('session.expired');
    case 'moved':
      return i18n.t('session.moved');
    case 'never':
    case 'by-user':
      return undefined;
  }
}
