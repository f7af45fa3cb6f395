import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CallPageProps, CallPageScreen } from './CallPageScreen.tsx';
import styles from './call-page.module.css';

/** All there is about a call, of whatever day. Its script comes only when somebody looks at one. */
export function CallPage(props: CallPageProps) {
  const [loaded, setLoaded] = useState<{ Screen: typeof CallPageScreen }>();
  useEffect(() => {
    let isCurrent = true;
    void import('./CallPageScreen.tsx').then(({ CallPageScreen: Screen }) => {
      if (isCurrent) setLoaded({ Screen });
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  if (!loaded) return <p class={styles.waiting}>{i18n.t('callPage.loading')}</p>;
  const { Screen } = loaded;
  return <Screen key={props.callId} {...props} />;
}
