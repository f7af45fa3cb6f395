import type { Preferences } from '../../lib/settings/schemas.ts';
import { FormsPart } from '../options/FormsPart.tsx';
import { useDesk } from './DeskProvider.tsx';

/** Options → Forms. */
export function FormOptions({ onChange }: { onChange: (change: Pick<Preferences, 'forms'>) => void }) {
  const { preferences, policy } = useDesk().view;
  const locked = policy.value.forms ?? [];
  return <FormsPart forms={preferences.value.forms} locked={locked} onChange={(forms) => onChange({ forms })} />;
}
