import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Account } from '../../lib/settings/schemas.ts';
import { ReportFields, reportWords } from '../insights/ReportFields.tsx';
import { ReportPeople } from '../insights/ReportPeople.tsx';
import { ReportResult } from '../insights/ReportResult.tsx';
import { type ReportDraft, type ReportPerson, type ReportWish, wishOf, withPerson } from '../insights/report-draft.ts';
import styles from '../insights/reports.module.css';
import { Section } from '../insights/Section.tsx';
import { SpanFields } from '../insights/SpanFields.tsx';
import { Button } from '../ui/Button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { useDesk } from './DeskProvider.tsx';
import { useCommand } from './use-command.ts';
import { useSpan } from './use-span.ts';
import { useTimeWords } from './use-time-words.ts';

type SignedIn = Extract<Account, { state: 'signed-in' }>;

interface InsightsReportsProps {
  account: SignedIn;
  /** Whether figures of others are offered to this user. */
  mayChoose: boolean;
}

const firstDraft: ReportDraft = { kind: 'punch-card', people: [], groupByTeams: false };
/** A second click for the same report this soon after the answer belongs to the first. */
const sameClickMs = 1500;

/** The reports that Tenfold e-mails: put together here, sent once for each click. */
export function InsightsReports({ account, mayChoose }: InsightsReportsProps) {
  const [draft, setDraft] = useState(firstDraft);
  const { span, zone, fields } = useSpan({ kind: 'lastWeek' });
  const { sent, isBusy, error, send } = useSending(account.username);
  return (
    <Section title={i18n.t('reports.title')}>
      <div class={styles.reports}>
        <p class={styles.quiet}>{i18n.t('reports.lead', [account.username])}</p>
        <div class={styles.fields}>
          <ReportFields draft={draft} onChange={setDraft} />
          <SpanFields {...fields} />
        </div>
        {mayChoose ? <People draft={draft} onChange={setDraft} /> : null}
        {span ? null : <p class={styles.quiet}>{i18n.t('insights.noSpan')}</p>}
        <Button
          tone="primary"
          busy={isBusy}
          disabled={!span}
          onClick={() => span && send(draft, wishOf(draft, span, zone))}
        >
          {i18n.t('reports.send')}
        </Button>
        <ReportResult sent={sent} error={error} />
      </div>
    </Section>
  );
}

function useSending(address: string) {
  const desk = useDesk();
  const words = useTimeWords();
  const { run, isBusy, error } = useCommand('report.send');
  const [sent, setSent] = useState('');
  const answered = useRef({ wish: '', atMs: 0 });

  async function send({ kind }: ReportDraft, wish: ReportWish): Promise<void> {
    const last = answered.current;
    if (last.wish === JSON.stringify(wish) && Math.abs(desk.now() - last.atMs) < sameClickMs) return;
    setSent('');
    const answer = await run(wish);
    if (!answer) return;
    answered.current = { wish: JSON.stringify(wish), atMs: desk.now() };
    if (answer.ok) setSent(i18n.t('reports.sent', [reportWords(kind), address, words.time(desk.now())]));
  }

  return { sent, isBusy, error, send: (draft: ReportDraft, wish: ReportWish) => void send(draft, wish) };
}

function People({ draft, onChange }: { draft: ReportDraft; onChange: (draft: ReportDraft) => void }) {
  const users = useCommand('account.users');
  const [answered, setAnswered] = useState<readonly ReportPerson[]>();

  async function search(name: string): Promise<void> {
    const answer = await users.run({ name });
    setAnswered(answer?.ok ? answer.data : undefined);
  }

  return (
    <ReportPeople
      people={draft.people}
      found={answered}
      isSearching={users.isBusy}
      error={users.error && failureWords(users.error.code)}
      onSearch={(name) => void search(name)}
      onAdd={({ id, name }) => onChange({ ...draft, people: withPerson(draft, { id, name }) })}
      onRemove={({ id }) => onChange({ ...draft, people: draft.people.filter((person) => person.id !== id) })}
    />
  );
}
