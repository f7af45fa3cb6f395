import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { InsightsFrame } from '../insights/InsightsFrame.tsx';
import { endedWords } from '../session/ended-words.ts';
import { SignInForm } from '../session/SignInForm.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ActingAs } from './ActingAs.tsx';
import { useDesk } from './DeskProvider.tsx';
import { InsightsScreen } from './InsightsScreen.tsx';
import { Starting } from './Starting.tsx';
import { TroubleBar } from './TroubleBar.tsx';
import { useFeature } from './use-feature.ts';
import { useSignIn } from './use-sign-in.ts';

/** The Insights page. */
export function InsightsPage() {
  const { view } = useDesk();
  const isThere = useFeature('insights');
  useLayoutEffect(() => {
    document.title = i18n.t('insights.title');
  }, []);
  if (!view.ready.value) return <Starting />;
  if (!isThere)
    return (
      <InsightsFrame banner={<ActingAs />}>
        <p>{i18n.t('policy.switchedOff')}</p>
      </InsightsFrame>
    );
  const account = view.account.value;
  if (account.state === 'signed-out') return <SignInFirst ended={endedWords(account.reason)} />;
  return (
    <InsightsFrame banner={<ActingAs />} foot={<TroubleBar />}>
      {/* Another user begins anew. */}
      <InsightsScreen key={account.userId} account={account} />
    </InsightsFrame>
  );
}

function SignInFirst({ ended }: { ended: string | undefined }) {
  const signIn = useSignIn();
  return (
    <InsightsFrame banner={null}>
      {ended ? <Notice tone="warning">{ended}</Notice> : <p>{i18n.t('insights.signIn')}</p>}
      <SignInForm {...signIn} />
    </InsightsFrame>
  );
}
