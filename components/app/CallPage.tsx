import { i18n } from '#i18n';
import type { CallPageProps } from './CallPageScreen.tsx';
import styles from './call-page.module.css';
import { later } from './later.tsx';

const CallPageScreen = later(
  () => import('./CallPageScreen.tsx').then((script) => script.CallPageScreen),
  () => <p class={styles.waiting}>{i18n.t('callPage.loading')}</p>,
);

/** All there is about a call, of whatever day. */
export function CallPage(props: CallPageProps) {
  return <CallPageScreen key={props.callId} {...props} />;
}
