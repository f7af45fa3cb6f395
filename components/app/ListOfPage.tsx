import { i18n } from '#i18n';
import type { PageNumbers } from '../../lib/phone/listing/page-numbers.ts';
import { later } from './later.tsx';

const ListFromPage = later(
  () => import('./ListFromPage.tsx').then((script) => script.ListFromPage),
  () => <p>{i18n.t('numbers.looking')}</p>,
);

export type ListedPage = Extract<PageNumbers, { state: 'listed' }>;

interface ListOfPageProps {
  page: ListedPage;
  onCancel: () => void;
  onMade: (listId: string) => void;
}

/** A page on its way into a list. */
export function ListOfPage({ page: { numbers, title }, onCancel, onMade }: ListOfPageProps) {
  return <ListFromPage numbers={numbers} title={title} onCancel={onCancel} onMade={onMade} />;
}
