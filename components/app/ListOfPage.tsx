import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageNumbers } from '../../lib/phone/listing/page-numbers.ts';
import type { ListFromPage } from './ListFromPage.tsx';

export type ListedPage = Extract<PageNumbers, { state: 'listed' }>;

interface ListOfPageProps {
  page: ListedPage;
  onCancel: () => void;
  onMade: (listId: string) => void;
}

/** A page on its way into a list. The script for that comes when it is asked for. */
export function ListOfPage({ page: { numbers, title }, onCancel, onMade }: ListOfPageProps) {
  const [loaded, setLoaded] = useState<{ Step: typeof ListFromPage }>();
  useEffect(() => {
    void import('./ListFromPage.tsx').then(({ ListFromPage: Step }) => setLoaded({ Step }));
  }, []);
  if (!loaded) return <p>{i18n.t('numbers.looking')}</p>;
  return <loaded.Step numbers={numbers} title={title} onCancel={onCancel} onMade={onMade} />;
}
