import { i18n } from '#i18n';

/** How many people a list has. */
export function peopleCount(count: number): string {
  switch (count) {
    case 0:
      return i18n.t('lists.nobody');
    case 1:
      return i18n.t('lists.onePerson');
    default:
      return i18n.t('lists.count', [String(count)]);
  }
}
