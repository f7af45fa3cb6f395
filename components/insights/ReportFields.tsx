import { i18n } from '#i18n';
import { Checkbox } from '../ui/Checkbox.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { ofKind, type ReportDraft, type ReportKind, reportKinds } from './report-draft.ts';

/** A report by its name. */
export function reportWords(kind: ReportKind): string {
  switch (kind) {
    case 'punch-card':
      return i18n.t('reports.punchCard');
    case 'user-table':
      return i18n.t('reports.userTable');
    case 'all-calls':
      return i18n.t('reports.allCalls');
    case 'call-history':
      return i18n.t('reports.callHistory');
  }
}

/** Which report, and what only that one takes. */
export function ReportFields({ draft, onChange }: { draft: ReportDraft; onChange: (draft: ReportDraft) => void }) {
  return (
    <>
      <SelectField
        label={i18n.t('reports.kind')}
        value={draft.kind}
        choices={reportKinds.map((kind) => ({ value: kind, text: reportWords(kind) }))}
        onChange={(value) => onChange(ofKind(draft, reportKinds.find((kind) => kind === value) ?? draft.kind))}
      />
      {draft.kind === 'user-table' ? (
        <Checkbox
          label={i18n.t('reports.groupByTeams')}
          checked={draft.groupByTeams}
          onChange={(groupByTeams) => onChange({ ...draft, groupByTeams })}
        />
      ) : null}
    </>
  );
}
