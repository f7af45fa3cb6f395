import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isOffered, type Offered, type Scope, scopeKey } from '../../lib/insights/scope.ts';
import { isOneDay } from '../../lib/insights/span.ts';
import type { MessageError } from '../../lib/messages/contract.ts';
import type { Account } from '../../lib/settings/schemas.ts';
import { QuestionFields } from '../insights/QuestionFields.tsx';
import { SpanFields } from '../insights/SpanFields.tsx';
import { scopeChoices, scopeWords } from '../insights/scope-words.ts';
import section from '../insights/section.module.css';
import { Button } from '../ui/Button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Notice } from '../ui/Notice.tsx';
import type { TimeWords } from '../ui/time-words.ts';
import { useDesk } from './DeskProvider.tsx';
import { FigureSections } from './FigureSections.tsx';
import { InsightsReports } from './InsightsReports.tsx';
import { type TableLook, TableLooks } from './table-looks.ts';
import { type FiguresState, useFigures } from './use-figures.ts';
import { useOffered } from './use-offered.ts';
import { useSpan } from './use-span.ts';
import { useTimeWords } from './use-time-words.ts';

type SignedIn = Extract<Account, { state: 'signed-in' }>;

const ownFigures: Scope = { kind: 'me' };

/** These figures are not for this user; any other refusal is about the question. */
function isForbidden(error: MessageError | undefined): boolean {
  return error?.code === 'refused' && error.status === 403;
}

function statusWords({ shown, isAsking }: FiguresState, time: TimeWords, nowMs: number): string {
  if (isAsking) return shown ? i18n.t('insights.updating') : i18n.t('insights.loading');
  return shown ? i18n.t('insights.asOf', [time.moment(shown.atMs, nowMs)]) : '';
}

function failedWords({ shown, error }: FiguresState, time: TimeWords, nowMs: number): string {
  if (!error) return '';
  const sentence = failureWords(error.code);
  return shown ? i18n.t('insights.notUpdated', [sentence, time.moment(shown.atMs, nowMs)]) : sentence;
}

/** What is offered, and what is chosen even while that has not been said yet. */
function choicesOf(offered: Offered, scope: Scope, isAdmin: boolean) {
  const choices = scopeChoices(offered, isAdmin);
  if (isOffered(scope, offered)) return choices;
  return [...choices, { scope, value: scopeKey(scope), text: scopeWords(scope, offered, isAdmin) }];
}

/** A scope that turns out not to be for this user gives way to their own, and is offered no more. */
function useScope(isAdmin: boolean) {
  const { offered, look } = useOffered();
  const [scope, setScope] = useState<Scope>(ownFigures);
  const [refused, setRefused] = useState('');

  function onRefused(): void {
    setRefused(
      scope.kind === 'me'
        ? i18n.t('insights.refusedOwn')
        : i18n.t('insights.refused', [scopeWords(scope, offered, isAdmin)]),
    );
    setScope(ownFigures);
    look();
  }

  function choose(next: Scope): void {
    setRefused('');
    setScope(next);
  }
  return { choices: choicesOf(offered, scope, isAdmin), scope, choose, refused, onRefused };
}

/** Calls back when figures turn out not to be for this user, and says so until others are asked for. */
function useRefusal(error: MessageError | undefined, onRefused: () => void): boolean {
  const forbidden = isForbidden(error);
  useEffect(() => {
    if (forbidden) onRefused();
  }, [forbidden]);
  return forbidden;
}

/** Why there are no figures, or no newer ones. */
function Troubles({ refused, failed, onRetry }: { refused: string; failed: string; onRetry: () => void }) {
  return (
    <>
      {refused === '' ? null : (
        <Notice tone="warning" alert>
          {refused}
        </Notice>
      )}
      {failed === '' ? null : (
        <Notice tone="danger" alert actions={<Button onClick={onRetry}>{i18n.t('ui.tryAgain')}</Button>}>
          {failed}
        </Notice>
      )}
    </>
  );
}

/** Figures of calls: whose and of which time, and what they come to; and reports of them by e-mail. */
export function InsightsScreen({ account }: { account: SignedIn }) {
  const asked = useScope(account.isAdmin === true);
  return (
    <>
      <AskedFigures {...asked} />
      <InsightsReports account={account} mayChoose={asked.choices.length > 1} />
    </>
  );
}

function AskedFigures({ choices, scope, choose, refused, onRefused }: ReturnType<typeof useScope>) {
  const desk = useDesk();
  const time = useTimeWords();
  const { span, choice, zone, fields } = useSpan({ kind: 'today' });
  const [memberCount, setMemberCount] = useState(3);
  const days = `${fields.days.first}_${fields.days.last}`;
  const [looks] = useState(() => new Map<string, TableLook>());
  const figures = useFigures(span && { scope, ...span, zone, memberCount });
  const forbidden = useRefusal(figures.error, onRefused);
  const chooseByKey = (key: string): void => choose(choices.find(({ value }) => value === key)?.scope ?? ownFigures);

  return (
    <>
      <QuestionFields
        scopes={choices}
        scope={scopeKey(scope)}
        onScope={chooseByKey}
        leaders={scope.kind === 'me' ? undefined : { count: memberCount, onChange: setMemberCount }}
        isBusy={figures.isAsking}
        onUpdate={figures.ask}
        status={span ? statusWords(figures, time, desk.now()) : i18n.t('insights.noSpan')}
      >
        <SpanFields {...fields} />
      </QuestionFields>
      <Troubles
        refused={refused}
        failed={forbidden ? '' : failedWords(figures, time, desk.now())}
        onRetry={figures.ask}
      />
      {figures.shown ? (
        <div class={section.sections} aria-busy={figures.isAsking}>
          <TableLooks.Provider value={looks}>
            <FigureSections figures={figures.shown.figures} zone={zone} isOneDay={isOneDay(choice)} days={days} />
          </TableLooks.Provider>
        </div>
      ) : null}
    </>
  );
}
